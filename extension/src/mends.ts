import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { ILessons } from './lessons.js';
import type { OpenLesson } from './openlesson.js';
import type { Words } from './words.js';

/** What stands in the notebook and lacks a role or a name: where, which attribute, and its value. */
const IN_NOTEBOOK: Mend[] = [
  ['.jp-Notebook-cell', 'role', () => 'article'],
  ['.jp-CodeCell .cm-content', 'aria-label', words => words.codeEditor],
  ['.jp-MarkdownCell .cm-content', 'aria-label', words => words.textEditor],
  ['.jp-collapseHeadingButton', 'aria-label', words => words.fold],
  ['.jp-RenderedImage > img', 'alt', words => words.picture]
];
/** The same around the notebook; it is there from the beginning. */
const AROUND: Mend[] = [['#jp-NotebookLogo', 'aria-label', words => words.allFiles]];

/** Gives Jupyter's parts the roles and names that screen readers need; docs/accessibility.md says what upstream knows. */
export const mends: JupyterFrontEndPlugin<void> = {
  id: '@saebom/lesson:mends',
  description: 'Gives parts of Jupyter the roles and names that screen readers need.',
  autoStart: true,
  requires: [ILessons],
  activate: (_: JupyterFrontEnd, lessons: ILessons) => {
    lessons.onOpened(lesson => {
      mend(document.body, AROUND, lesson.words);
      keepMended(lesson);
    });
  }
};

/** Cells and their editors are made only when they come into sight; once a picture is enough, since much changes at the start. */
function keepMended({ panel, words }: OpenLesson): void {
  const { node } = panel.content;
  let next = 0;
  const mendAll = () => {
    next = 0;
    mend(node, IN_NOTEBOOK, words);
  };
  const observer = new MutationObserver(() => (next ||= requestAnimationFrame(mendAll)));
  observer.observe(node, { childList: true, subtree: true });
  panel.disposed.connect(() => observer.disconnect());
  mendAll();
}

function mend(root: HTMLElement, mends: Mend[], words: Words): void {
  for (const [where, attribute, value] of mends) {
    root.querySelectorAll(`${where}:not([${attribute}])`).forEach(part => part.setAttribute(attribute, value(words)));
  }
}

type Mend = [where: string, attribute: string, value: (words: Words) => string];
