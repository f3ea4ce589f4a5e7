import { button, element } from './dom.js';
import type { OpenLesson } from './openlesson.js';
import type { Question } from './outline.js';
import { questionView } from './questionview.js';
import type { Results } from './results.js';

/** In the calm page a card stands where a test cell is: how the question stands, and no code. */
export class Cards {
  private cards = new WeakMap<HTMLElement, HTMLElement>();

  constructor(
    private lesson: OpenLesson,
    private check: () => void,
    private reset: (question: Question) => void
  ) {}

  show(questions: readonly Question[], results: Results): void {
    for (const question of questions) {
      const cell = this.lesson.panel.content.widgets[question.cell];
      if (cell && !question.manual) {
        cell.addClass('saebom-TestCell');
        this.cardIn(cell.node).replaceChildren(
          questionView(question, results[question.id], this.lesson.words),
          this.buttons(question)
        );
      }
    }
  }

  private buttons(question: Question): HTMLElement {
    const { check, resetCell } = this.lesson.words;
    const again = button(resetCell, 'saebom-Card-reset', () => this.reset(question));
    return element('div', { className: 'saebom-Card-buttons' }, again, button(check, 'saebom-Card-check', this.check));
  }

  private cardIn(node: HTMLElement): HTMLElement {
    const card = this.cards.get(node) ?? element('div', { className: 'saebom-Card' });
    this.cards.set(node, card);
    if (card.parentNode !== node) {
      node.prepend(card);
    }
    return card;
  }
}
