import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { INotebookTracker, type NotebookPanel } from '@jupyterlab/notebook';
import { Token } from '@lumino/coreutils';
import { awaitTurn } from './elsewhere.js';
import { METADATA_KEY, readLesson } from './lesson.js';
import { OpenLesson } from './openlesson.js';
import { queueSaves } from './saves.js';
import { WORDS } from './words.js';

/** The lessons that stand open; other notebooks are none of its business. */
export interface ILessons {
  readonly current: OpenLesson | null;
  /** Calls back for each lesson, also for those that are open already. */
  onOpened(callback: (lesson: OpenLesson) => void): void;
}

export const ILessons = new Token<ILessons>('@saebom/lesson:ILessons', 'The lessons that stand open.');

export const lessons: JupyterFrontEndPlugin<ILessons> = {
  id: '@saebom/lesson:lessons',
  description: 'Knows the lessons that stand open and gives each its bar.',
  autoStart: true,
  requires: [INotebookTracker],
  provides: ILessons,
  activate: (app: JupyterFrontEnd, tracker: INotebookTracker) => {
    const open = new OpenLessons(app.commands);
    tracker.widgetAdded.connect((_, panel) => void open.add(panel).catch(console.error));
    tracker.currentChanged.connect((_, panel) => open.select(panel));
    return open;
  }
};

class OpenLessons implements ILessons {
  private open: OpenLesson[] = [];
  private callbacks: ((lesson: OpenLesson) => void)[] = [];
  private panel: NotebookPanel | null = null;

  constructor(private commands: JupyterFrontEnd['commands']) {}

  get current(): OpenLesson | null {
    return this.open.find(lesson => lesson.panel === this.panel) ?? this.open[0] ?? null;
  }

  select(panel: NotebookPanel | null): void {
    this.panel = panel;
  }

  onOpened(callback: (lesson: OpenLesson) => void): void {
    this.callbacks.push(callback);
    this.open.forEach(callback);
  }

  async add(panel: NotebookPanel): Promise<void> {
    await panel.revealed;
    const found = panel.isDisposed ? null : readLesson(panel.model?.getMetadata(METADATA_KEY));
    if (!found) {
      return;
    }
    queueSaves(panel.context);
    await awaitTurn(panel, WORDS[found.language]);
    const lesson = new OpenLesson(panel, this.commands);
    this.open.push(lesson);
    panel.disposed.connect(() => this.open.splice(this.open.indexOf(lesson), 1));
    this.callbacks.forEach(callback => callback(lesson));
  }
}
