import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { isForAdults, type Lesson } from './lesson.js';
import { ILessons } from './lessons.js';
import { noteTold, recallStudent, rememberStudent } from './memory.js';
import type { OpenLesson } from './openlesson.js';
import { askStudent } from './studentdialog.js';
import { formatStudent, type Student } from './studentid.js';
import { WORDS } from './words.js';

const COMMAND = 'saebom:student';

/** Writes class and number into each lesson, so that a collected file says whose it is. */
export const student: JupyterFrontEndPlugin<void> = {
  id: '@saebom/lesson:student',
  description: 'Writes class and number into each lesson.',
  autoStart: true,
  requires: [ILessons],
  activate: ({ commands }: JupyterFrontEnd, lessons: ILessons) => {
    commands.addCommand(COMMAND, {
      label: () => labelOf(lessons.current?.lesson),
      caption: () => lessons.current?.words.studentCaption ?? '',
      isVisible: () => lessons.current !== null,
      execute: () => lessons.current && changeStudent(lessons.current)
    });

    // One notebook after the other: an answer given for the first also fills the next.
    let welcomed = Promise.resolve();
    lessons.onOpened(lesson => {
      lesson.panel.model?.metadataChanged.connect(() => commands.notifyCommandChanged(COMMAND));
      commands.notifyCommandChanged(COMMAND);
      welcomed = welcomed.then(() => welcome(lesson)).catch(console.error);
    });
  }
};

let asked = false;

async function welcome(open: OpenLesson): Promise<void> {
  if (open.lesson.student) {
    return;
  }
  const remembered = recallStudent();
  if (remembered) {
    await write(open, remembered);
  } else if (!asked && !isForAdults(open.lesson)) {
    asked = true;
    await changeStudent(open);
  }
}

/** Asks for class and number and writes them down; the notebook stays as it is after "Later". */
export async function changeStudent(open: OpenLesson): Promise<void> {
  noteTold(); // the dialog says it
  const answer = await askStudent(open.words, open.lesson.student);
  if (answer) {
    rememberStudent(answer);
    await write(open, answer);
  }
}

/** Saves at once, so that a downloaded file has it too. */
async function write(open: OpenLesson, student: Student): Promise<void> {
  open.note({ student: formatStudent(student) });
  await open.panel.context.save();
}

function labelOf(lesson: Lesson | undefined): string {
  const words = WORDS[lesson?.language ?? 'en'];
  const student = lesson?.student;
  return student ? words.studentButton(student.classNumber, student.number) : words.studentMissing;
}
