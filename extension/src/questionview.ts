import { element } from './dom.js';
import type { Question } from './outline.js';
import type { Result } from './results.js';
import type { Words } from './words.js';

/** Title, points, state and sentence of a question. */
export function questionView(question: Question, result: Result | undefined, words: Words): HTMLElement {
  const state = question.manual ? 'manual' : (result?.state ?? 'open');
  const node = element('div', { className: 'saebom-Question' });
  node.dataset.state = state;
  node.append(
    element('strong', { className: 'saebom-Question-title', textContent: question.title }),
    element('span', { className: 'saebom-Question-points', textContent: words.points(question.points) }),
    element('span', { className: 'saebom-Question-state', textContent: words.states[state] })
  );
  if (result?.sentence) {
    node.append(element('p', { className: 'saebom-Question-sentence', textContent: result.sentence }));
  }
  return node;
}
