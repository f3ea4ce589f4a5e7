import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import type { CodeCell } from '@jupyterlab/cells';
import { queueOf } from './cellruns.js';
import { isIdleWithin, runHidden, runInPlace, whenIdle } from './kernel.js';
import { secondsFor } from './lesson.js';
import { ILessons } from './lessons.js';
import type { OpenLesson } from './openlesson.js';
import { textOf } from './outline.js';

const COMMAND = 'saebom:stop';

/** Milliseconds that code is given to end by itself, with all variables kept, before Python is restarted. */
const GRACE = 1500;

/** Where a Python that has broken down says so, by its token: it answers nothing any more. */
const BREAKDOWN = 'saebom.breakdown';

/** Ends code that does not end: from within where that is possible, else by restarting Python. */
export const stop: JupyterFrontEndPlugin<void> = {
  id: '@saebom/lesson:stop',
  description: 'Ends code that does not end.',
  autoStart: true,
  requires: [ILessons],
  activate: ({ commands }: JupyterFrontEnd, lessons: ILessons) => {
    const brakes = new WeakMap<OpenLesson, Brake>();
    commands.addCommand(COMMAND, {
      label: () => lessons.current?.words.stop ?? '',
      caption: () => lessons.current?.words.stopCaption ?? '',
      execute: () => lessons.current && brakes.get(lessons.current)?.press()
    });
    lessons.onOpened(lesson => {
      brakes.set(lesson, new Brake(lesson));
      commands.notifyCommandChanged(COMMAND);
    });
  }
};

class Brake {
  /** An address that can be read until Stop is pressed; Python looks whether it still can. */
  private token = '';
  private armed = false;
  private restarting = false;

  constructor(private lesson: OpenLesson) {
    const { sessionContext, disposed } = lesson.panel;
    sessionContext.statusChanged.connect((_, status) => this.follow(status));
    sessionContext.kernelChanged.connect(() => this.rearm());
    const channel = new BroadcastChannel(BREAKDOWN);
    channel.onmessage = ({ data }) => void (data === this.token && this.restart(lesson.words.crashed));
    disposed.connect(() => channel.close());
    this.rearm();
  }

  async press(): Promise<void> {
    const { notices, words, panel } = this.lesson;
    const dropped = queueOf(panel.sessionContext).drop();
    if (this.restarting || panel.sessionContext.kernelDisplayStatus !== 'busy') {
      if (!dropped) {
        notices.tell('stop', words.nothingToStop, { label: words.close });
      }
      return;
    }
    URL.revokeObjectURL(this.token);
    if (await isIdleWithin(panel.sessionContext, GRACE)) {
      this.rearm();
    } else {
      await this.restart(words.restarting);
    }
  }

  private follow(status: string): void {
    if (status === 'restarting' || status === 'autorestarting') {
      this.armed = false;
    } else if (!this.armed && ['starting', 'idle', 'busy'].includes(status)) {
      this.rearm();
    }
  }

  private rearm(): void {
    const { sessionContext } = this.lesson.panel;
    if (sessionContext.session?.kernel) {
      this.armed = true;
      this.token = URL.createObjectURL(new Blob(['go on']));
      const given = `${JSON.stringify(this.token)}, ${secondsFor(this.lesson.lesson)}`;
      runHidden(sessionContext, `from coach import stopping\nstopping.start(get_ipython(), ${given})\ndel stopping`).catch(
        () => (this.armed = false) // the kernel was restarted meanwhile; the next one is armed anew
      );
    }
  }

  private async restart(sentence: string): Promise<void> {
    const { notices, words, panel, ledger } = this.lesson;
    const ran = ledger.ran;
    this.restarting = true;
    queueOf(panel.sessionContext).drop();
    notices.tell('stop', sentence);
    try {
      await panel.sessionContext.session?.kernel?.restart();
      await whenIdle(panel.sessionContext);
      notices.tell('stop', words.restarted(await this.repeat(ran)), { label: words.close });
    } finally {
      this.restarting = false;
    }
  }

  /** Runs again what had run to its end, in the order of the lesson; returns how many cells. */
  private async repeat(ran: ReadonlySet<string>): Promise<number> {
    const { cells, panel, ledger } = this.lesson;
    const wanted = [...cells.entries()].filter(([, cell]) => ran.has(cell.id ?? ''));
    for (const [index, cell] of wanted) {
      ledger.begin(cell.id!, textOf(cell));
      const reply = await runInPlace(panel.content.widgets[index] as CodeCell, panel.sessionContext);
      if (reply.status === 'ok') {
        ledger.note(cell.id!, textOf(cell));
      }
    }
    return wanted.length;
  }
}
