import type { ISessionContext } from '@jupyterlab/apputils';
import { CodeCell } from '@jupyterlab/cells';
import type { KernelMessage } from '@jupyterlab/services';
import type { Reply } from './results.js';

/** Runs code of ours, of which nothing is shown; rejects if the kernel is restarted meanwhile. */
export async function runHidden(context: ISessionContext, code: string): Promise<Reply> {
  const kernel = context.session?.kernel;
  if (!kernel) {
    return { status: 'aborted' };
  }
  const future = kernel.requestExecute({ code, silent: true, store_history: false, allow_stdin: false });
  return (await future.done).content as KernelMessage.IExecuteReplyMsg['content'] & Reply;
}

/** Runs a cell as Run does, but touches neither selection nor cursor. */
export async function runInPlace(cell: CodeCell, context: ISessionContext): Promise<Reply> {
  const reply = await CodeCell.execute(cell, context);
  return reply ? (reply.content as KernelMessage.IExecuteReplyMsg['content'] & Reply) : { status: 'ok' };
}

/** Resolves when Python has started and has nothing to do. */
export async function whenIdle(context: ISessionContext): Promise<void> {
  await context.ready;
  await until(context, true);
}

/** Resolves when Python has had nothing to do for so many milliseconds on end. */
export async function whenRested(context: ISessionContext, milliseconds: number): Promise<void> {
  do {
    await whenIdle(context);
  } while (await isWithin(milliseconds, until(context, false)));
}

/** Resolves to whether Python has come to rest within the time. */
export function isIdleWithin(context: ISessionContext, milliseconds: number): Promise<boolean> {
  return isWithin(milliseconds, whenIdle(context));
}

function isWithin(milliseconds: number, event: Promise<void>): Promise<boolean> {
  const late = new Promise<boolean>(resolve => setTimeout(() => resolve(false), milliseconds));
  return Promise.race([event.then(() => true), late]);
}

/** Resolves when Python has nothing to do (`idle`), or when it has something to do. */
async function until(context: ISessionContext, idle: boolean): Promise<void> {
  while ((context.kernelDisplayStatus === 'idle') !== idle) {
    await new Promise<void>(resolve => {
      const wake = () => {
        context.statusChanged.disconnect(wake);
        context.connectionStatusChanged.disconnect(wake);
        resolve();
      };
      context.statusChanged.connect(wake);
      context.connectionStatusChanged.connect(wake);
    });
  }
}
