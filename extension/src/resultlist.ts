import { button, element } from './dom.js';
import type { Question } from './outline.js';
import { questionView } from './questionview.js';
import { score, type Results } from './results.js';
import type { Words } from './words.js';

/** How the questions stand after a check, below the bar until it is closed. */
export class ResultList {
  readonly node = element('section', { className: 'saebom-Results', hidden: true });
  private summary = element('p', { className: 'saebom-Results-summary' });
  private list = element('ul', { className: 'saebom-Results-list' });
  private hint = element('p', { className: 'saebom-Results-hint' });

  constructor(
    private words: Words,
    private hidden: string,
    private goTo: (question: Question) => void
  ) {
    this.node.ariaLabel = words.results;
    this.summary.setAttribute('role', 'status');
    const close = button(words.close, 'saebom-Results-close', () => (this.node.hidden = true));
    this.node.append(element('div', { className: 'saebom-Results-head' }, this.summary, close), this.list, this.hint);
  }

  /** Says that a check is on its way: at which test of how many. */
  wait(number = 0, of = 0): void {
    this.write(number ? this.words.checkingAt(number, of) : this.words.checking, [], '');
  }

  broken(): void {
    this.write(this.words.checkBroken, [], '');
  }

  show(questions: readonly Question[], results: Results): void {
    const { points, of } = score(questions, results);
    const own = questions.filter(({ manual }) => !manual);
    const good = own.filter(({ id }) => results[id]?.state === 'passed').length;
    this.write(
      this.words.checked(good, own.length, points, of),
      questions.map(question => this.item(question, results)),
      good === own.length ? `${this.words.allPassed} ${this.hidden}` : this.hidden
    );
  }

  private write(summary: string, items: HTMLElement[], hint: string): void {
    this.node.hidden = false;
    this.summary.textContent = summary;
    this.list.replaceChildren(...items);
    this.hint.textContent = hint;
  }

  private item(question: Question, results: Results): HTMLElement {
    const item = element('li', {}, questionView(question, results[question.id], this.words));
    if (results[question.id]?.state !== 'passed') {
      const go = button(this.words.goTo, 'saebom-Question-go', () => this.goTo(question));
      go.ariaLabel = `${this.words.goTo}: ${question.title}`;
      item.append(go);
    }
    return item;
  }
}
