import type { NotebookPanel } from '@jupyterlab/notebook';
import { button, element } from './dom.js';
import { Turn } from './turn.js';
import type { Words } from './words.js';

/** Remembers over a reload that this tab was told to go on. */
const GO_ON = 'saebom.goOn';

/**
 * Resolves when this tab may write the notebook: at once, or when the learner says so where another tab has it open.
 * Whenever another tab takes over later, this one saves for the last time and shows nothing but a way back.
 */
export async function awaitTurn(panel: NotebookPanel, words: Words): Promise<void> {
  const turn = new Turn(`saebom:${panel.context.path}`);
  turn.lost = async () => {
    cover(panel, words, () => {
      sessionStorage.setItem(GO_ON, panel.context.path);
      window.location.reload();
    });
    await panel.context.save();
    saveNoMore(panel);
  };
  if (await turn.take()) {
    return;
  }
  if (sessionStorage.getItem(GO_ON) !== panel.context.path) {
    await new Promise<void>(resolve => cover(panel, words, resolve));
  }
  sessionStorage.removeItem(GO_ON);
  await turn.takeOver();
  await panel.context.revert();
  uncover(panel);
}

/** What is still running may go on writing into its cells, but no longer into the browser. */
function saveNoMore({ model }: NotebookPanel): void {
  model!.stateChanged.connect(() => (model!.dirty = false));
}

function cover(panel: NotebookPanel, words: Words, goOn: () => void): void {
  const go = button(words.goOnHere, 'saebom-Elsewhere-go', goOn);
  const box = element('div', { className: 'saebom-Elsewhere' }, element('p', { textContent: words.openElsewhere }), go);
  box.setAttribute('role', 'alert');
  panel.node.append(box);
  inside(panel).forEach(node => (node.inert = true));
  go.focus();
}

function uncover(panel: NotebookPanel): void {
  panel.node.querySelector('.saebom-Elsewhere')?.remove();
  inside(panel).forEach(node => (node.inert = false));
}

function inside(panel: NotebookPanel): HTMLElement[] {
  return [panel.toolbar.node, panel.contentHeader.node, panel.content.node];
}
