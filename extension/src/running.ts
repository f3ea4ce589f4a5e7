import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import type { ISessionContext } from '@jupyterlab/apputils';
import { NotebookActions } from '@jupyterlab/notebook';
import { ILessons } from './lessons.js';
import type { OpenLesson } from './openlesson.js';
import { nextToRun } from './walk.js';

const COMMAND = 'saebom:run';

/** Runs the cell where the learner is, and says what Python is doing. */
export const running: JupyterFrontEndPlugin<void> = {
  id: '@saebom/lesson:running',
  description: 'Runs the cell where the learner is, and says what Python is doing.',
  autoStart: true,
  requires: [ILessons],
  activate: ({ commands }: JupyterFrontEnd, lessons: ILessons) => {
    commands.addCommand(COMMAND, {
      label: () => lessons.current?.words.run ?? '',
      caption: () => lessons.current?.words.runCaption ?? '',
      execute: () => lessons.current && run(lessons.current)
    });
    lessons.onOpened(lesson => {
      commands.notifyCommandChanged(COMMAND);
      const { sessionContext } = lesson.panel;
      const show = () => lesson.bar.showState(stateOf(sessionContext));
      sessionContext.statusChanged.connect(show);
      sessionContext.connectionStatusChanged.connect(show);
      sessionContext.kernelChanged.connect(show);
      show();
    });
  }
};

/**
 * Who writes in a cell stays in it, cursor and all; who looks at cells walks on to the next one that can run.
 */
async function run({ panel, cells }: OpenLesson): Promise<void> {
  const { content, sessionContext } = panel;
  const here = nextToRun(cells, content.activeCellIndex);
  if (here === null) {
    return;
  }
  const writing = content.mode === 'edit' && here === content.activeCellIndex;
  content.activeCellIndex = here;
  content.deselectAll();
  const done = NotebookActions.runCells(content, [content.widgets[here]], sessionContext);
  if (writing) {
    content.mode = 'edit';
    await done;
  } else {
    await content.scrollToItem(here, 'smart');
    const next = (await done) ? nextToRun(cells, here + 1) : null;
    const moved = content.activeCellIndex !== here || content.mode === 'edit'; // Python may have let one wait
    if (next !== null && !moved) {
      content.activeCellIndex = next;
    }
  }
}

function stateOf(context: ISessionContext): 'starting' | 'busy' | 'idle' | 'dead' {
  const state = context.kernelDisplayStatus;
  if (state === 'idle' || state === 'busy' || state === 'dead') {
    return state;
  }
  return state === 'terminating' ? 'dead' : 'starting';
}
