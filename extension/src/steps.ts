import { button, element } from './dom.js';
import type { Outline } from './outline.js';
import type { Words } from './words.js';

/** Title and numbered steps; a press on one goes there. */
export class Steps {
  readonly node = element('div', { className: 'saebom-Steps' });
  clicked: (cell: number) => void = () => {};
  private title = element('strong', { className: 'saebom-Steps-title' });
  private list = element('ol', { className: 'saebom-Steps-list' });
  private name = element('span', { className: 'saebom-Steps-name' });
  private outline: Outline = { title: '', steps: [], questions: [] };
  private here = 0;

  constructor(private words: Words) {
    const nav = element('nav', {}, this.list);
    nav.ariaLabel = words.steps;
    this.name.ariaHidden = 'true'; // the step says it itself
    this.node.append(this.title, nav, this.name);
  }

  show(outline: Outline): void {
    this.outline = outline;
    this.title.textContent = outline.title;
    this.list.replaceChildren(...outline.steps.map((step, index) => element('li', {}, this.chip(index, step.title))));
    this.mark(this.here);
  }

  /** Shows in which step the cell stands. */
  mark(cell: number): void {
    this.here = cell;
    const current = this.outline.steps.findLastIndex(step => step.cell <= cell);
    this.chips.forEach((chip, index) => (chip.ariaCurrent = index === current ? 'step' : null));
    this.name.textContent = this.outline.steps[current]?.title ?? '';
  }

  /** Ticks the steps whose questions have all passed. */
  tick(passed: ReadonlySet<string>): void {
    this.outline.steps.forEach((step, index) => {
      const next = this.outline.steps[index + 1]?.cell ?? Infinity;
      const own = this.outline.questions.filter(({ cell, manual }) => !manual && step.cell <= cell && cell < next);
      this.chips[index].classList.toggle('saebom-mod-done', own.length > 0 && own.every(({ id }) => passed.has(id)));
    });
  }

  private get chips(): HTMLButtonElement[] {
    return [...this.list.querySelectorAll('button')];
  }

  private chip(index: number, title: string): HTMLButtonElement {
    const name = title.replace(/^\d+\.\s*/, '');
    const chip = button(String(index + 1), 'saebom-Step', () => this.clicked(this.outline.steps[index].cell));
    chip.ariaLabel = chip.title = this.words.step(index + 1, name);
    return chip;
  }
}
