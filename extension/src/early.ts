import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import type { ServiceManager } from '@jupyterlab/services';
import { waitWithPromises } from './waiting.js';

/** The kernelspec of every lesson. */
const KERNEL = 'python';
/** Milliseconds between looks whether it is known, and how often is looked: what registers it is started after us. */
const [PAUSE, LOOKS] = [20, 500];

/** Starts Python while Jupyter's interface is still being put together, which takes as long as Python does. */
export const early: JupyterFrontEndPlugin<void> = {
  id: '@saebom/lesson:early',
  description: 'Starts Python before the lesson is shown.',
  autoStart: true,
  activate: (app: JupyterFrontEnd) => {
    waitWithPromises();
    const path = new URLSearchParams(window.location.search).get('path');
    if (path?.endsWith('.ipynb')) {
      // where this fails, the notebook starts its own session as ever
      void startEarly(app.serviceManager, path).catch(console.warn);
    }
  }
};

/** The notebook finds the session of its path and uses it. */
async function startEarly({ kernelspecs, sessions }: ServiceManager.IManager, path: string): Promise<void> {
  // without its worker a kernel that starts now would never get files or input
  await Promise.all([sessions.ready, navigator.serviceWorker?.ready]);
  if (await isKnown(kernelspecs)) {
    const session = await sessions.startNew(
      { path, name: path.split('/').pop()!, type: 'notebook', kernel: { name: KERNEL } },
      // comms are the notebook's: a second ear would close what it opens
      { kernelConnectionOptions: { handleComms: false } }
    );
    session.dispose();
  }
}

async function isKnown(kernelspecs: ServiceManager.IManager['kernelspecs']): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    await kernelspecs.refreshSpecs();
    if (kernelspecs.specs?.kernelspecs[KERNEL]) {
      return true;
    }
    await new Promise(resolve => setTimeout(resolve, PAUSE));
  }
  return false;
}
