import { Dialog } from '@jupyterlab/apputils';
import { Widget } from '@lumino/widgets';
import { readNumber, type Student } from './studentid.js';
import type { Words } from './words.js';

/** Asks for class and number; resolves to null for "Later", Escape or a click beside the dialog. */
export async function askStudent(words: Words, current: Student | null): Promise<Student | null> {
  const body = new StudentForm(words, current);
  const result = await new StudentDialog(words, body).launch();
  return result.button.accept ? result.value : null;
}

/** Stays open, with a sentence, while an entry is wrong. */
class StudentDialog extends Dialog<Student | null> {
  constructor(
    words: Words,
    private form: StudentForm
  ) {
    super({
      title: words.studentTitle,
      body: form,
      buttons: [Dialog.cancelButton({ label: words.later }), Dialog.okButton({ label: words.remember })],
      focusNodeSelector: 'input'
    });
    this.addClass('saebom-StudentDialog');
  }

  override resolve(index = 1): void {
    if (index !== 1 || this.form.check()) {
      super.resolve(index);
    }
  }
}

class StudentForm extends Widget implements Dialog.IBodyWidget<Student | null> {
  private classInput: HTMLInputElement;
  private numberInput: HTMLInputElement;
  private wrong = Object.assign(document.createElement('p'), { className: 'saebom-StudentForm-wrong' });

  constructor(
    private words: Words,
    current: Student | null
  ) {
    super();
    this.addClass('saebom-StudentForm');
    this.wrong.id = 'saebom-student-wrong';
    this.wrong.setAttribute('role', 'alert');
    const said = [words.studentWhy, words.kept].map(textContent =>
      Object.assign(document.createElement('p'), { textContent })
    );
    const fields = Object.assign(document.createElement('div'), { className: 'saebom-StudentForm-fields' });
    this.node.append(...said, fields, this.wrong);
    this.classInput = this.addInput(fields, words.studentClass, current?.classNumber);
    this.numberInput = this.addInput(fields, words.studentNumber, current?.number);
  }

  getValue(): Student | null {
    const classNumber = readNumber(this.classInput.value);
    const number = readNumber(this.numberInput.value);
    return classNumber && number ? { classNumber, number } : null;
  }

  /** Whether the entry is right; if not, says so and goes to the first wrong input. */
  check(): boolean {
    const wrong = [this.classInput, this.numberInput].filter(input => !readNumber(input.value));
    this.wrong.textContent = wrong.length ? this.words.studentWrong : '';
    for (const input of [this.classInput, this.numberInput]) {
      input.setAttribute('aria-invalid', String(wrong.includes(input)));
    }
    wrong[0]?.focus();
    wrong[0]?.select();
    return wrong.length === 0;
  }

  // A text input with a numeric keyboard: type="number" empties itself on "3반" and changes when scrolled.
  private addInput(fields: HTMLElement, label: string, value?: number): HTMLInputElement {
    const input = document.createElement('input');
    input.type = 'text';
    input.inputMode = 'numeric';
    input.autocomplete = 'off';
    input.maxLength = 4;
    input.className = 'jp-mod-styled';
    input.value = value?.toString() ?? '';
    input.setAttribute('aria-describedby', this.wrong.id);
    const field = document.createElement('label');
    field.append(label, input);
    fields.append(field);
    return input;
  }
}
