import { Dialog } from '@jupyterlab/apputils';
import { Widget } from '@lumino/widgets';
import { element } from './dom.js';
import type { Words } from './words.js';

/** A copy in this browser, with what the learner reads of it. */
export interface Copy {
  path: string;
  label: string;
}

/** What was chosen: a file of the computer, or a copy. */
export type Chosen = { file: File } | { copy: Copy } | null;

export async function askFile(words: Words, copies: readonly Copy[]): Promise<Chosen> {
  const body = new OpenForm(words, copies);
  const dialog = new Dialog<Chosen>({
    title: words.openTitle,
    body,
    buttons: [Dialog.cancelButton({ label: words.close }), Dialog.okButton({ label: words.openButton })],
    focusNodeSelector: 'input'
  });
  dialog.addClass('saebom-OpenDialog');
  body.picked = () => dialog.resolve(1);
  const result = await dialog.launch();
  return result.button.accept ? result.value : null;
}

class OpenForm extends Widget implements Dialog.IBodyWidget<Chosen> {
  picked = (): void => {};
  private file = element('input', { type: 'file', accept: '.ipynb' });

  constructor(
    words: Words,
    private copies: readonly Copy[]
  ) {
    super();
    this.addClass('saebom-Settings');
    this.file.addEventListener('change', () => this.picked());
    const label = element('span', { textContent: words.openFromComputer });
    this.node.append(element('label', { className: 'saebom-File' }, this.file, label));
    if (copies.length) {
      const options = copies.map(({ path, label }) => this.option(path, label));
      this.node.append(element('fieldset', {}, element('legend', { textContent: words.openCopies }), ...options));
    }
  }

  getValue(): Chosen {
    const [file] = this.file.files ?? [];
    const path = this.node.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value;
    const copy = this.copies.find(copy => copy.path === path);
    return file ? { file } : copy ? { copy } : null;
  }

  private option(value: string, label: string): HTMLElement {
    return element('label', {}, element('input', { type: 'radio', name: 'saebom-copy', value }), label);
  }
}
