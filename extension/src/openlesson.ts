import type { JupyterFrontEnd } from '@jupyterlab/application';
import type { NotebookPanel } from '@jupyterlab/notebook';
import { LessonBar } from './bar.js';
import { keepLedger } from './bookkeeping.js';
import { Ledger } from './ledger.js';
import { METADATA_KEY, readLesson, type Lesson } from './lesson.js';
import type { NotebookJson } from './lessonfile.js';
import { Notices } from './notices.js';
import { readOutline, type Outline, type OutlineCell } from './outline.js';
import { Unsaved } from './unsaved.js';
import { WORDS, type Words } from './words.js';

/** A lesson in its notebook panel, with the bar above it. */
export class OpenLesson {
  readonly bar: LessonBar;
  readonly notices = new Notices();
  readonly unsaved: Unsaved;
  /** What has run in Python since it started. */
  readonly ledger = new Ledger();
  private saved: (() => void)[] = [];
  private exchanged: (() => void)[] = [];

  constructor(
    readonly panel: NotebookPanel,
    commands: JupyterFrontEnd['commands']
  ) {
    this.bar = new LessonBar(this.words, commands);
    this.bar.below.append(this.notices.node);
    this.unsaved = new Unsaved(panel.context.path);
    panel.contentHeader.addWidget(this.bar);
    keepLedger(this.ledger, panel);
    this.follow();
  }

  get words(): Words {
    return WORDS[this.lesson.language];
  }

  /** What the notebook says of itself right now. */
  get lesson(): Lesson {
    return readLesson(this.metadata)!;
  }

  get path(): string {
    return this.panel.context.path;
  }

  get cells(): OutlineCell[] {
    return this.panel.model!.sharedModel.cells.map(cell => cell.toJSON() as OutlineCell);
  }

  get outline(): Outline {
    return readOutline(this.cells);
  }

  get metadata(): Record<string, unknown> {
    return { ...this.panel.model!.getMetadata(METADATA_KEY) };
  }

  get json(): NotebookJson {
    return this.panel.model!.toJSON() as unknown as NotebookJson;
  }

  /** The work is in a file now. */
  savedAsFile(): void {
    this.unsaved.saved();
    this.saved.forEach(callback => callback());
  }

  onSaved(callback: () => void): void {
    this.saved.push(callback);
  }

  /** Another notebook stands in the place of the one before. */
  replaced(): void {
    this.exchanged.forEach(callback => callback());
  }

  onReplaced(callback: () => void): void {
    this.exchanged.push(callback);
  }

  /** Lays entries over those of the notebook's own; the file in the browser is written with the next save. */
  note(entries: object): void {
    this.panel.model!.setMetadata(METADATA_KEY, { ...this.metadata, ...entries });
  }

  async goTo(cell: number): Promise<void> {
    const { content } = this.panel;
    content.mode = 'command';
    content.activeCellIndex = cell;
    content.deselectAll();
    await content.scrollToItem(cell, 'start');
    content.activeCell?.node.focus();
  }

  private follow(): void {
    const { panel, bar } = this;
    bar.steps.clicked = cell => void this.goTo(cell);
    bar.grown = pixels => this.keepInPlace(pixels);
    const draw = () => bar.steps.show(this.outline);
    panel.model!.cells.changed.connect(draw);
    panel.content.activeCellChanged.connect(() => bar.steps.mark(panel.content.activeCellIndex));
    draw();
    bar.steps.mark(panel.content.activeCellIndex);
  }

  /** What the learner looks at stays where it is on the screen, and the cursor in sight. */
  private keepInPlace(pixels: number): void {
    const { content } = this.panel;
    if (content.outerNode.scrollTop > 0) {
      content.outerNode.scrollTop += pixels;
    }
    const editor = content.mode === 'edit' ? content.activeCell?.editor : null;
    editor?.revealPosition(editor.getCursorPosition());
  }
}
