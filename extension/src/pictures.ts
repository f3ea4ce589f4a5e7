import type { JupyterFrontEndPlugin } from '@jupyterlab/application';
import { INotebookTracker } from '@jupyterlab/notebook';

const DRAWINGS = '.jp-OutputArea-output img[src^="data:image/svg+xml"]';

/** The class of a drawing in steps, and the fragment at which it shows its buttons (see coach/steps.py). */
const STEPS = 'saebom-steps';
const BUTTONS = '#steps';

/**
 * Brings the drawings of lessons to life.
 *
 * In a notebook's scroller Chromium holds back the animation of an SVG that stands in an `<img>`. On the
 * page, not in the file, each such image therefore becomes a frame that holds the same SVG; the empty
 * sandbox lets no script in it run and gives it no origin. A drawing in steps can be walked through there.
 */
export const pictures: JupyterFrontEndPlugin<void> = {
  id: '@saebom/lesson:pictures',
  description: 'Brings the drawings of lessons to life.',
  autoStart: true,
  requires: [INotebookTracker],
  activate: (_, tracker: INotebookTracker) => {
    tracker.widgetAdded.connect((_, panel) => {
      const observer = new MutationObserver(() => enliven(panel.content.node));
      observer.observe(panel.content.node, { childList: true, subtree: true });
      panel.disposed.connect(() => observer.disconnect());
      enliven(panel.content.node);
    });
  }
};

function enliven(node: HTMLElement): void {
  for (const image of node.querySelectorAll<HTMLImageElement>(DRAWINGS)) {
    image.replaceWith(frameOf(image));
  }
}

function frameOf(image: HTMLImageElement): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const steps = image.classList.contains(STEPS);
  frame.className = steps ? 'saebom-Picture saebom-mod-steps' : 'saebom-Picture';
  frame.setAttribute('sandbox', '');
  frame.title = image.alt;
  frame.tabIndex = steps ? 0 : -1;
  frame.width = image.getAttribute('width') ?? '';
  frame.height = image.getAttribute('height') ?? '';
  frame.style.aspectRatio = `${frame.width} / ${frame.height}`; // on a phone it gets lower as it gets narrower
  frame.src = steps ? image.src + BUTTONS : image.src;
  return frame;
}
