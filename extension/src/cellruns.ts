import type { JupyterFrontEndPlugin } from '@jupyterlab/application';
import type { ISessionContext } from '@jupyterlab/apputils';
import type { CodeCell } from '@jupyterlab/cells';
import { INotebookCellExecutor, runCell } from '@jupyterlab/notebook';
import { whenIdle } from './kernel.js';
import { Queue } from './queue.js';

const queues = new WeakMap<ISessionContext, Queue>();

/**
 * In the place of Jupyter's own, which loses a cell that is run before Python is there, or while one that fails comes to
 * its end: each waits for its turn here, and is handed over when Python has nothing to do.
 */
export const cellRuns: JupyterFrontEndPlugin<INotebookCellExecutor> = {
  id: '@saebom/lesson:cell-runs',
  description: 'Runs cells one after another.',
  autoStart: true,
  provides: INotebookCellExecutor,
  activate: () => Object.freeze({ runCell: runInTurn })
};

/** The cells of a notebook that wait for their turn. */
export function queueOf(context: ISessionContext): Queue {
  const queue = queues.get(context) ?? new Queue();
  queues.set(context, queue);
  return queue;
}

async function runInTurn(options: INotebookCellExecutor.IRunCellOptions): Promise<boolean> {
  const { cell, sessionContext } = options;
  if (cell.model.type !== 'code' || !sessionContext || !cell.model.sharedModel.getSource().trim()) {
    return runCell(options);
  }
  const { model } = cell as CodeCell;
  model.executionState = 'running'; // the star, as for a cell that Jupyter has handed over
  let begun = false;
  try {
    return await queueOf(sessionContext).add(async () => {
      await whenIdle(sessionContext);
      begun = !cell.isDisposed;
      return begun && runCell(options);
    });
  } finally {
    if (!begun && !cell.isDisposed) {
      model.executionState = 'idle';
    }
  }
}
