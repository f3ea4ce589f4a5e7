import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { isForAdults } from './lesson.js';
import { ILessons } from './lessons.js';
import { noteTold } from './memory.js';
import type { OpenLesson } from './openlesson.js';
import { textOf } from './outline.js';
import { canStore } from './storage.js';

/** Work that is in no file for longer than this is called to mind. */
const LONG = 10 * 60_000;
/** How often that is looked at. */
const TURN = 15_000;

/** Sees to it that no work is lost: asks the browser to keep it, calls a file to mind, warns on leaving. */
export const safety: JupyterFrontEndPlugin<void> = {
  id: '@saebom/lesson:safety',
  description: 'Keeps work from being lost.',
  autoStart: true,
  requires: [ILessons],
  activate: ({ commands }: JupyterFrontEnd, lessons: ILessons) => {
    lessons.onOpened(lesson => new Guard(lesson, () => void commands.execute('saebom:save-file')));
  }
};

class Guard {
  private sources: string;
  private asked = false;

  constructor(
    private lesson: OpenLesson,
    private save: () => void
  ) {
    this.sources = this.read();
    lesson.panel.model!.contentChanged.connect(() => this.look());
    lesson.panel.context.saveState.connect((_, state) => this.tellSaving(state));
    lesson.onSaved(() => this.settle());
    const timer = setInterval(() => this.remind(), TURN);
    const leave = (event: BeforeUnloadEvent) => this.warn(event);
    window.addEventListener('beforeunload', leave);
    lesson.panel.disposed.connect(() => {
      clearInterval(timer);
      window.removeEventListener('beforeunload', leave);
    });
    void canStore().then(can => (can ? this.tellKept() : this.tell('storage', lesson.words.noStorage)));
    this.remind();
  }

  private look(): void {
    const sources = this.read();
    if (sources !== this.sources) {
      this.sources = sources;
      this.lesson.unsaved.changed();
      this.askToKeep();
    }
  }

  private settle(): void {
    this.sources = this.read();
    this.lesson.notices.close('remind');
  }

  /** What counts as work: the texts of all cells. */
  private read(): string {
    return JSON.stringify(this.lesson.cells.map(textOf));
  }

  /** Browsers that ask the user do so only once somebody has worked here. */
  private askToKeep(): void {
    if (!this.asked) {
      this.asked = true;
      void navigator.storage?.persist?.();
    }
  }

  /** Adults are not asked for a class, so no dialog has said it to them. */
  private tellKept(): void {
    const { lesson, notices, words } = this.lesson;
    if (isForAdults(lesson) && noteTold()) {
      notices.tell('kept', words.kept, { label: words.close });
    }
  }

  private remind(): void {
    const { since } = this.lesson.unsaved;
    if (since !== null && Date.now() - since > LONG) {
      this.tell('remind', this.lesson.words.remind);
    }
  }

  private tellSaving(state: string): void {
    if (state === 'failed') {
      this.tell('full', this.lesson.words.cannotSave);
    } else if (state === 'completed') {
      this.lesson.notices.close('full');
    }
  }

  private tell(key: string, sentence: string): void {
    const { notices, words } = this.lesson;
    notices.tell(key, sentence, { label: words.saveFile, press: this.save }, { label: words.close });
  }

  private warn(event: BeforeUnloadEvent): void {
    if (this.lesson.unsaved.since !== null) {
      event.preventDefault();
    }
  }
}
