import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { PageConfig, URLExt } from '@jupyterlab/coreutils';
import { ILessons } from './lessons.js';
import type { OpenLesson } from './openlesson.js';

/** Milliseconds of getting ready after which a learner is told that it takes long. */
const LONG = 60_000;
/** How often Python is started anew by itself before the learner is asked. */
const RETRIES = 1;
/** How the kernel's promise is rejected when it is put away; any other reason says why Python could not start. */
const PUT_AWAY = /was disposed$/;

/** Says so when Python does not arrive, instead of letting a learner wait for ever; a first failure is tried again. */
export const start: JupyterFrontEndPlugin<void> = {
  id: '@saebom/lesson:start',
  description: 'Says so when Python does not arrive.',
  autoStart: true,
  requires: [ILessons],
  activate: (_: JupyterFrontEnd, lessons: ILessons) => {
    // the kernel keeps to itself that it could not start: all that is left is this event, which may come before a lesson
    let before: unknown;
    const hear = ({ reason }: PromiseRejectionEvent) => (before = reason);
    window.addEventListener('unhandledrejection', hear);
    lessons.onOpened(lesson => {
      window.removeEventListener('unhandledrejection', hear);
      const start = new Start(lesson);
      // where the notebook has no kernel yet, that tells it all once more when it is asked how it is
      if (lesson.panel.sessionContext.session?.kernel) {
        start.hear(before);
      }
    });
  }
};

class Start {
  private failures = 0;
  private arrived = false;
  private timer = 0;

  constructor(private lesson: OpenLesson) {
    const { sessionContext, disposed } = lesson.panel;
    const follow = () => this.follow();
    sessionContext.statusChanged.connect(follow);
    sessionContext.kernelChanged.connect(follow);
    const hear = ({ reason }: PromiseRejectionEvent) => this.hear(reason);
    window.addEventListener('unhandledrejection', hear);
    disposed.connect(() => {
      window.removeEventListener('unhandledrejection', hear);
      clearTimeout(this.timer);
    });
    this.wait();
    this.follow();
  }

  private follow(): void {
    const state = this.lesson.panel.sessionContext.kernelDisplayStatus;
    this.arrived = state === 'idle' || state === 'busy';
    if (this.arrived) {
      this.failures = 0;
      clearTimeout(this.timer);
      this.lesson.notices.close('start');
      this.lesson.bar.showMissing(false);
    }
  }

  /** A promise was rejected, perhaps that of the kernel. */
  hear(reason: unknown): void {
    if (this.arrived || typeof reason !== 'string' || PUT_AWAY.test(reason)) {
      return;
    }
    // each message that waited for Python is rejected: one of them is enough
    this.arrived = true;
    this.failures += 1;
    if (this.failures <= RETRIES) {
      void this.again();
    } else {
      this.lesson.bar.showMissing(true);
      this.tell(this.lesson.words.noPython);
    }
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.arrived || this.tell(this.lesson.words.slowPython), LONG);
  }

  private tell(sentence: string): void {
    const { notices, words } = this.lesson;
    const check = URLExt.join(PageConfig.getBaseUrl(), 'check/');
    notices.tell(
      'start',
      sentence,
      { label: words.tryAgain, press: () => void this.again() },
      { label: words.lookWhy, press: () => (window.open(check, '_blank', 'noopener'), this.tell(sentence)) }
    );
  }

  /** A new worker, since one that could not load a module never asks for it again; cells that wait go on waiting. */
  private async again(): Promise<void> {
    this.arrived = false;
    this.lesson.bar.showMissing(false);
    this.wait();
    await this.lesson.panel.sessionContext.session?.kernel?.restart();
  }
}
