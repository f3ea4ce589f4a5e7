import type { JupyterFrontEndPlugin } from '@jupyterlab/application';
import { INotebookTracker, NotebookActions, type Notebook, type NotebookPanel } from '@jupyterlab/notebook';
import { HINT_WORDS, type HintWords } from './hintwords.js';
import { Ladder } from './ladder.js';
import { METADATA_KEY, readLesson } from './lesson.js';

/** How lessons call a hint; elsewhere it is an ordinary folded text. */
const HINT = /^(Hint|힌트)\s*\d/;

/** Lets the hints of a task open one after the other, the next one after a try, and says how many are left. */
export const hints: JupyterFrontEndPlugin<void> = {
  id: '@saebom/lesson:hints',
  description: 'Lets hints open one after the other.',
  autoStart: true,
  requires: [INotebookTracker],
  activate: (_, tracker: INotebookTracker) => {
    tracker.widgetAdded.connect((_, panel) => new Hints(panel));
  }
};

class Hints {
  private ladders = new Map<string, Ladder>();

  constructor(private panel: NotebookPanel) {
    const { content, disposed } = panel;
    const observer = new MutationObserver(() => this.arrange());
    observer.observe(content.node, { childList: true, subtree: true });
    const ran = (_: unknown, { notebook, cell }: { notebook: Notebook; cell: { model: { id: string } } }) =>
      notebook === content && this.tried(cell.model.id);
    NotebookActions.executed.connect(ran);
    disposed.connect(() => {
      observer.disconnect();
      NotebookActions.executed.disconnect(ran);
    });
    this.arrange();
  }

  private get words(): HintWords | null {
    const lesson = readLesson(this.panel.model?.getMetadata(METADATA_KEY));
    return lesson && HINT_WORDS[lesson.language];
  }

  /** Hints that were rendered since the last time get their order and their line. */
  private arrange(): void {
    const words = this.words;
    for (const cell of words ? this.panel.content.widgets : []) {
      const folds = cell.model.type === 'markdown' ? foldsIn(cell.node) : [];
      if (words && folds.length && !folds[0].previousElementSibling?.classList.contains('saebom-Hints')) {
        this.take(cell.model.id, folds, words);
      }
    }
  }

  private take(id: string, folds: HTMLDetailsElement[], words: HintWords): void {
    const ladder = this.ladders.get(id) ?? new Ladder(folds.length);
    this.ladders.set(id, ladder);
    const line = Object.assign(document.createElement('p'), { className: 'saebom-Hints' });
    line.setAttribute('role', 'status');
    folds[0].before(line);
    folds.forEach((fold, hint) => {
      fold.querySelector('summary')?.addEventListener('click', event => {
        if (fold.open || ladder.isOpenTo(hint)) {
          ladder.open(hint);
        } else {
          event.preventDefault();
        }
        show(ladder, folds, line, words);
        if (event.defaultPrevented) {
          line.textContent = ladder.isOpenTo(hint - 1) && ladder.waits ? words.waits : words.inOrder;
        }
      });
    });
    show(ladder, folds, line, words);
  }

  /** Code below the hints of a task, up to those of the next task, is a try of it. */
  private tried(cell: string): void {
    const id = this.hintsAbove(cell);
    const ladder = id && this.ladders.get(id);
    if (!id || !ladder || !this.words) {
      return;
    }
    ladder.try();
    const node = this.panel.content.widgets.find(widget => widget.model.id === id)?.node;
    const line = node?.querySelector<HTMLElement>('.saebom-Hints');
    if (node && line) {
      show(ladder, foldsIn(node), line, this.words);
    }
  }

  private hintsAbove(cell: string): string | undefined {
    const ids = this.panel.content.widgets.map(widget => widget.model.id);
    return ids.slice(0, ids.indexOf(cell)).reverse().find(id => this.ladders.has(id));
  }
}

function foldsIn(node: HTMLElement): HTMLDetailsElement[] {
  const folds = [...node.querySelectorAll<HTMLDetailsElement>('.jp-RenderedMarkdown details')];
  return folds.filter(fold => HINT.test(fold.querySelector('summary')?.textContent ?? ''));
}

function show(ladder: Ladder, folds: HTMLDetailsElement[], line: HTMLElement, words: HintWords): void {
  const left = ladder.left ? words.left(ladder.left) : words.none;
  line.textContent = ladder.waits ? `${left}. ${words.waits}` : left;
  folds.forEach((fold, hint) => {
    const locked = !ladder.isOpenTo(hint);
    fold.classList.toggle('saebom-mod-locked', locked);
    fold.querySelector('summary')?.setAttribute('aria-disabled', String(locked));
  });
}
