import { button, element } from './dom.js';

/** A press on the button closes the notice, then does what it says. */
export interface Choice {
  label: string;
  press?: () => void;
}

/** Sentences below the bar, each with what can be done about it; a key is told once at a time. */
export class Notices {
  readonly node = element('div', { className: 'saebom-Notices' });
  private told = new Map<string, HTMLElement>();

  constructor() {
    this.node.setAttribute('role', 'status');
  }

  tell(key: string, sentence: string, ...choices: Choice[]): void {
    this.close(key);
    const buttons = choices.map(({ label, press }) =>
      button(label, 'saebom-Notice-choice', () => {
        this.close(key);
        press?.();
      })
    );
    const notice = element('div', { className: 'saebom-Notice' }, element('p', { textContent: sentence }), ...buttons);
    notice.dataset.key = key;
    this.told.set(key, notice);
    this.node.append(notice);
  }

  close(key: string): void {
    this.told.get(key)?.remove();
    this.told.delete(key);
  }
}
