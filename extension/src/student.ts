import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { IToolbarWidgetRegistry } from '@jupyterlab/apputils';
import { INotebookTracker, type NotebookPanel } from '@jupyterlab/notebook';
import { CommandToolbarButton } from '@jupyterlab/ui-components';
import { isForAdults, METADATA_KEY, readLesson, type Lesson } from './lesson.js';
import { recallStudent, rememberStudent } from './memory.js';
import { askStudent } from './studentdialog.js';
import { formatStudent, type Student } from './studentid.js';
import { WORDS } from './words.js';

const COMMAND = 'saebom:student';

/** Writes class and number into each lesson, so that a collected file says whose it is. */
export const student: JupyterFrontEndPlugin<void> = {
  id: '@saebom/lesson:student',
  description: 'Writes class and number into each lesson.',
  autoStart: true,
  requires: [INotebookTracker, IToolbarWidgetRegistry],
  activate: (app: JupyterFrontEnd, tracker: INotebookTracker, toolbars: IToolbarWidgetRegistry) => {
    const { commands } = app;
    const panelOf = (id: unknown) => tracker.find(panel => panel.id === id) ?? tracker.currentWidget;

    commands.addCommand(COMMAND, {
      label: args => labelOf(lessonIn(panelOf(args.panel))),
      caption: args => wordsOf(lessonIn(panelOf(args.panel))).studentCaption,
      isVisible: args => lessonIn(panelOf(args.panel)) !== null,
      execute: args => change(panelOf(args.panel))
    });

    toolbars.addFactory<NotebookPanel>(
      'Notebook',
      'saebom-student',
      panel => new CommandToolbarButton({ commands, id: COMMAND, args: { panel: panel.id }, noFocusOnClick: true })
    );

    // One notebook after the other: an answer given for the first also fills the next.
    let welcomed = Promise.resolve();
    tracker.widgetAdded.connect(async (_, panel) => {
      await panel.revealed;
      panel.model?.metadataChanged.connect(() => commands.notifyCommandChanged(COMMAND));
      commands.notifyCommandChanged(COMMAND);
      welcomed = welcomed.then(() => welcome(panel)).catch(console.error);
    });
  }
};

let asked = false;

async function welcome(panel: NotebookPanel): Promise<void> {
  const lesson = lessonIn(panel);
  if (!lesson || lesson.student) {
    return;
  }
  const remembered = recallStudent();
  if (remembered) {
    await write(panel, remembered);
  } else if (!asked && !isForAdults(lesson)) {
    asked = true;
    await change(panel);
  }
}

async function change(panel: NotebookPanel | null): Promise<void> {
  const lesson = lessonIn(panel);
  const answer = lesson && (await askStudent(wordsOf(lesson), lesson.student));
  if (panel && answer) {
    rememberStudent(answer);
    await write(panel, answer);
  }
}

/** Saves at once, so that a downloaded file has it too. */
async function write(panel: NotebookPanel, student: Student): Promise<void> {
  const metadata = panel.model?.getMetadata(METADATA_KEY);
  panel.model?.setMetadata(METADATA_KEY, { ...metadata, student: formatStudent(student) });
  await panel.context.save();
}

function lessonIn(panel: NotebookPanel | null): Lesson | null {
  return readLesson(panel?.model?.getMetadata(METADATA_KEY));
}

function wordsOf(lesson: Lesson | null) {
  return WORDS[lesson?.language ?? 'en'];
}

function labelOf(lesson: Lesson | null): string {
  const words = wordsOf(lesson);
  const student = lesson?.student;
  return student ? words.studentButton(student.classNumber, student.number) : words.studentMissing;
}
