import { NotebookActions, type NotebookPanel } from '@jupyterlab/notebook';
import type { Ledger } from './ledger.js';

/** States of a kernel in which it remembers nothing. */
const FORGETFUL = new Set(['restarting', 'autorestarting', 'starting', 'dead', 'terminating']);

/** Keeps the ledger while the learner runs cells and the kernel starts anew. */
export function keepLedger(ledger: Ledger, { content, sessionContext, disposed }: NotebookPanel): void {
  const sources = new Map<string, string>();
  const begun = (_: unknown, { notebook, cell }: Scheduled) => {
    if (notebook === content) {
      const source = cell.model.sharedModel.getSource();
      sources.set(cell.model.id, source);
      ledger.begin(cell.model.id, source);
    }
  };
  const done = (_: unknown, { notebook, cell, success }: Scheduled & { success: boolean }) => {
    if (notebook === content && success) {
      ledger.note(cell.model.id, sources.get(cell.model.id) ?? '');
    }
  };
  NotebookActions.executionScheduled.connect(begun);
  NotebookActions.executed.connect(done);
  disposed.connect(() => {
    NotebookActions.executionScheduled.disconnect(begun);
    NotebookActions.executed.disconnect(done);
  });
  sessionContext.statusChanged.connect((_, status) => FORGETFUL.has(status) && ledger.clear());
  sessionContext.kernelChanged.connect(() => ledger.clear());
}

type Scheduled = Parameters<Parameters<typeof NotebookActions.executionScheduled.connect>[0]>[1];
