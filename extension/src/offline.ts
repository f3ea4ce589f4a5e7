import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { PageConfig } from '@jupyterlab/coreutils';
import { whenIdle, whenRested } from './kernel.js';
import { ILessons } from './lessons.js';
import type { OpenLesson } from './openlesson.js';

/** Milliseconds that Python must have rested: until then the learner's cells have the network and the processor for themselves. */
const REST = 15_000;
/** Milliseconds after which the site is kept all the same: a cell may wait for an answer as long as the page is open. */
const LATEST = 120_000;
/** Where the service worker says what has become of it, and how it is asked (see site/jupyter/service-worker.js). */
const CHANNEL = 'saebom.offline';
const KEEP = { saebom: 'keep' };
/** The script of this page. */
const SCRIPT = 'link#jupyter-lite-main';

/** Has the site kept in the browser, so that it works without a network from the second visit on. */
export const offline: JupyterFrontEndPlugin<void> = {
  id: '@saebom/lesson:offline',
  description: 'Has the site kept in the browser.',
  autoStart: true,
  requires: [ILessons],
  activate: (_: JupyterFrontEnd, lessons: ILessons) => {
    if (navigator.serviceWorker) {
      void navigator.serviceWorker.ready.then(({ active }) => rememberVersion(active?.scriptURL));
      lessons.onOpened(lesson => void keep(lesson));
    }
  }
};

/** JupyterLite drops a worker of which it has not noted the version, and without a network gets no other one. */
function rememberVersion(script = ''): void {
  try {
    localStorage.setItem(`${script}-version`, PageConfig.getOption('appVersion'));
  } catch {
    return; // a window that keeps nothing: it says so itself
  }
}

async function keep({ panel, notices, words }: OpenLesson): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    if (data === 'full') {
      notices.tell('offline', words.noRoomOffline, { label: words.close });
    } else if (data === 'kept') {
      void keepCompiled();
    }
  };
  panel.disposed.connect(() => channel.close());
  await whenIdle(panel.sessionContext);
  const latest = new Promise(resolve => setTimeout(resolve, LATEST));
  await Promise.race([whenRested(panel.sessionContext, REST), latest]);
  navigator.serviceWorker.controller?.postMessage(KEEP);
}

/** Has the browser keep the page's script compiled; where that was done, nothing happens (see site/jupyter/compile/worker.js). */
async function keepCompiled(): Promise<void> {
  const site = new URL('./', navigator.serviceWorker.controller?.scriptURL);
  const script = document.querySelector<HTMLLinkElement>(SCRIPT)?.href.slice(site.href.length) ?? '';
  const query = new URLSearchParams({ script, browser: navigator.userAgent });
  // without it a later visit only starts more slowly
  await navigator.serviceWorker.register(new URL(`compile/worker.js?${query}`, site)).catch(console.debug);
}
