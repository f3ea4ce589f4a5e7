import { Dialog } from '@jupyterlab/apputils';
import { Widget } from '@lumino/widgets';
import { button, element } from './dom.js';
import type { Look } from './settings.js';
import type { Words } from './words.js';

type Change = (key: keyof Look, value: string | boolean) => void;

/** Shows the settings; each choice holds at once. Resolves, when the dialog is closed, to whether to begin again. */
export async function openSettings(words: Words, look: Look, change: Change): Promise<boolean> {
  const form = new SettingsForm(words, look, change);
  const dialog = new Dialog({
    title: words.lookTitle,
    body: form,
    buttons: [Dialog.okButton({ label: words.close })]
  });
  dialog.addClass('saebom-SettingsDialog');
  form.begunAgain = () => dialog.resolve(0);
  await dialog.launch();
  return form.beginAgain;
}

class SettingsForm extends Widget {
  beginAgain = false;
  begunAgain = (): void => {};

  constructor(
    words: Words,
    private look: Look,
    private change: Change
  ) {
    super();
    this.addClass('saebom-Settings');
    this.node.append(
      this.choice('textSize', words.textSize, words.textSizes),
      this.choice('colors', words.colors, words.colorSchemes),
      this.toggle('easyReading', words.easyReading),
      this.toggle('menus', words.menus),
      button(words.resetLesson, 'saebom-Settings-reset', () => {
        this.beginAgain = true;
        this.begunAgain();
      })
    );
  }

  private choice(key: 'textSize' | 'colors', legend: string, names: Record<string, string>): HTMLElement {
    const options = Object.entries(names).map(([value, name]) => this.option(key, value, name));
    return element('fieldset', {}, element('legend', { textContent: legend }), ...options);
  }

  private option(key: 'textSize' | 'colors', value: string, name: string): HTMLElement {
    const input = element('input', { type: 'radio', name: `saebom-${key}`, value, checked: this.look[key] === value });
    input.addEventListener('change', () => this.change(key, value));
    return element('label', {}, input, name);
  }

  private toggle(key: 'easyReading' | 'menus', name: string): HTMLElement {
    const input = element('input', { type: 'checkbox', name: `saebom-${key}`, checked: this.look[key] });
    input.addEventListener('change', () => this.change(key, input.checked));
    return element('label', {}, input, name);
  }
}
