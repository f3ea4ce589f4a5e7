import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { Dialog, showDialog } from '@jupyterlab/apputils';
import { carryOver, isUntouched, renewed, versionIn } from './carry.js';
import { Drive, pageOf } from './drive.js';
import { putIn } from './files.js';
import { pathOf, type NotebookJson } from './lessonfile.js';
import { ILessons } from './lessons.js';
import type { OpenLesson } from './openlesson.js';
import { gradingOf, textOf } from './outline.js';

const RESET_CELL = 'saebom:reset-cell';
const RESET_LESSON = 'saebom:reset-lesson';

/** Tells of a lesson that is newer than the learner's notebook, and goes back to the beginning where asked to. */
export const renewal: JupyterFrontEndPlugin<void> = {
  id: '@saebom/lesson:renewal',
  description: 'Brings a new version of a lesson, or its beginning, without losing answers.',
  autoStart: true,
  requires: [ILessons],
  activate: ({ commands, serviceManager }: JupyterFrontEnd, lessons: ILessons) => {
    const drive = new Drive(serviceManager.contents);
    commands.addCommand(RESET_CELL, {
      label: () => lessons.current?.words.resetCell ?? '',
      execute: ({ id }) => lessons.current && resetCell(lessons.current, String(id), drive)
    });
    commands.addCommand(RESET_LESSON, {
      label: () => lessons.current?.words.resetLesson ?? '',
      execute: () => lessons.current && resetLesson(lessons.current, drive)
    });
    lessons.onOpened(lesson => {
      void offer(lesson, drive);
      lesson.onReplaced(() => void offer(lesson, drive));
    });
  }
};

async function offer(open: OpenLesson, drive: Drive): Promise<void> {
  const { notices, words } = open;
  const fresh = await drive.released(pathOf(open.lesson));
  const mine = open.json;
  notices.close('update');
  if (!fresh || [versionIn(mine), open.metadata.declined].includes(versionIn(fresh))) {
    return;
  }
  if (await isUntouched(mine)) {
    await putIn(open, renewed(mine, fresh));
    notices.tell('update', words.updatedQuietly, { label: words.close });
    return;
  }
  notices.tell(
    'update',
    words.updated,
    { label: words.carryOver, press: () => void take(open, fresh, drive) },
    { label: words.keepMine, press: () => decline(open, fresh) },
    { label: words.lookAtBoth, press: () => void showBoth(open, fresh, drive) }
  );
}

async function take(open: OpenLesson, fresh: NotebookJson, drive: Drive): Promise<void> {
  await drive.keep(open.path, open.json);
  await putIn(open, carryOver(open.json, fresh));
  open.notices.tell('update', open.words.carriedOver, { label: open.words.close });
}

/** Remembered in the notebook, so that the same version is not offered again. */
function decline(open: OpenLesson, fresh: NotebookJson): void {
  open.note({ declined: versionIn(fresh) });
  void open.panel.context.save();
}

/** The new one opens in a tab of its own, in a file of its own; the offer stays where it is. */
async function showBoth(open: OpenLesson, fresh: NotebookJson, drive: Drive): Promise<void> {
  const path = open.path.replace(/\.ipynb$/, `__new-${versionIn(fresh)}.ipynb`);
  await drive.write(path, renewed(open.json, fresh));
  window.open(pageOf(path));
  await offer(open, drive);
}

/** Puts the answer cells of a question back to what was released; one press brings the learner's text back. */
async function resetCell(open: OpenLesson, id: string, drive: Drive): Promise<void> {
  const { notices, words, outline, panel } = open;
  const fresh = await drive.released(pathOf(open.lesson));
  const first = new Map(fresh?.cells.map(cell => [gradingOf(cell).grade_id, textOf(cell)]));
  const answers = outline.questions.find(question => question.id === id)?.answers ?? [];
  const models = answers.map(index => panel.model!.sharedModel.cells[index]);
  const before = models.map(model => model.getSource());
  const after = answers.map(index => first.get(gradingOf(open.cells[index]).grade_id));
  if (!fresh || !models.length || after.includes(undefined)) {
    notices.tell('reset', words.cannotReset, { label: words.close });
    return;
  }
  models.forEach((model, index) => model.setSource(after[index]!));
  const undo = () => models.forEach((model, index) => model.setSource(before[index]));
  notices.tell('reset', words.cellReset, { label: words.undo, press: undo }, { label: words.close });
}

async function resetLesson(open: OpenLesson, drive: Drive): Promise<void> {
  const { notices, words } = open;
  const fresh = await drive.released(pathOf(open.lesson));
  if (!fresh) {
    notices.tell('reset', words.cannotReset, { label: words.close });
    return;
  }
  const answer = await showDialog({
    title: words.resetLesson,
    body: words.resetLessonAsk,
    buttons: [Dialog.cancelButton({ label: words.keepMine }), Dialog.warnButton({ label: words.resetLesson })],
    defaultButton: 0
  });
  if (answer.button.accept) {
    await drive.keep(open.path, open.json);
    await putIn(open, renewed(open.json, fresh));
    notices.tell('reset', words.lessonReset, { label: words.close });
  }
}
