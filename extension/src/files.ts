import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { Drive, pageOf } from './drive.js';
import { isForAdults } from './lesson.js';
import { fileName, pathOf, readFile, stamped, type FileContent, type NotebookJson } from './lessonfile.js';
import { ILessons } from './lessons.js';
import { askFile, type Copy } from './opendialog.js';
import type { OpenLesson } from './openlesson.js';
import { changeStudent } from './student.js';

const SAVE = 'saebom:save-file';
const OPEN = 'saebom:open-file';

/** Takes the learner's notebook out of the browser as a file, and in again. */
export const files: JupyterFrontEndPlugin<void> = {
  id: '@saebom/lesson:files',
  description: 'Saves a lesson as a file and opens such files.',
  autoStart: true,
  requires: [ILessons],
  activate: ({ commands, serviceManager }: JupyterFrontEnd, lessons: ILessons) => {
    const drive = new Drive(serviceManager.contents);
    commands.addCommand(SAVE, {
      label: () => lessons.current?.words.saveFile ?? '',
      caption: () => lessons.current?.words.saveFileCaption ?? '',
      execute: () => lessons.current && saveFile(lessons.current)
    });
    commands.addCommand(OPEN, {
      label: () => lessons.current?.words.openFile ?? '',
      caption: () => lessons.current?.words.openFileCaption ?? '',
      execute: () => lessons.current && openFile(lessons.current, drive)
    });
    lessons.onOpened(() => commands.notifyCommandChanged(SAVE));
  }
};

/** Gives the learner the notebook as a file; returns the file's name. */
export async function saveFile(open: OpenLesson): Promise<string> {
  if (!open.lesson.student && !isForAdults(open.lesson)) {
    await changeStudent(open);
  }
  const now = new Date();
  const name = fileName(open.lesson, now);
  download(name, await stamped(open.json, now));
  open.savedAsFile();
  open.notices.tell('file', open.words.fileSaved(name), { label: open.words.close });
  await open.panel.context.save();
  return name;
}

async function openFile(open: OpenLesson, drive: Drive): Promise<void> {
  const { words } = open;
  const chosen = await askFile(words, await copiesOf(open, drive));
  if (!chosen) {
    return;
  }
  const text = 'file' in chosen ? await chosen.file.text() : JSON.stringify(await drive.read(chosen.copy.path));
  const content = await readFile(text);
  if ('problem' in content) {
    open.notices.tell('file', words.fileProblems[content.problem], { label: words.close });
  } else if (pathOf(content.lesson) === pathOf(open.lesson)) {
    await drive.keep(open.path, open.json);
    await putIn(open, content.notebook);
    if ('file' in chosen) {
      open.savedAsFile();
    }
    open.notices.tell('file', content.intact ? words.fileOpened : words.fileChanged, { label: words.close });
  } else {
    await openElsewhere(open, content, drive);
  }
}

/** Puts another notebook into an open lesson, in the page and in the browser's store; what was said of the one before goes with it. */
export async function putIn(open: OpenLesson, notebook: NotebookJson): Promise<void> {
  open.panel.model!.fromJSON(notebook as never);
  await open.panel.context.save();
  open.replaced();
  open.notices.close('file');
  open.notices.close('reset');
}

/** A file of another lesson is written where that lesson is, and its page opened. */
async function openElsewhere(open: OpenLesson, content: Exclude<FileContent, { problem: string }>, drive: Drive) {
  const path = pathOf(content.lesson);
  if (!(await drive.exists(path))) {
    open.notices.tell('file', open.words.fileUnknown(content.lesson.id), { label: open.words.close });
    return;
  }
  await open.panel.context.save();
  await drive.keep(path, await drive.read(path));
  await drive.write(path, content.notebook);
  window.location.assign(pageOf(path));
}

async function copiesOf(open: OpenLesson, drive: Drive): Promise<Copy[]> {
  const time = new Intl.DateTimeFormat(open.lesson.language, { dateStyle: 'long', timeStyle: 'medium' });
  const copies = await drive.copies(open.path);
  return copies.map(({ path, last_modified }) => ({ path, label: time.format(new Date(last_modified)) }));
}

function download(name: string, notebook: NotebookJson): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(notebook, null, 1) + '\n'], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
