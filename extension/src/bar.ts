import type { JupyterFrontEnd } from '@jupyterlab/application';
import { Widget } from '@lumino/widgets';
import { button, element } from './dom.js';
import { Steps } from './steps.js';
import type { Words } from './words.js';

/** The actions of a lesson in their order: class, number and settings stand apart at the end. */
const ACTIONS = ['saebom:run', 'saebom:check', 'saebom:save-file', 'saebom:open-file', 'saebom:stop'];
const ASIDE = ['saebom:hand-in', 'saebom:student', 'saebom:settings'];

/** What stands above a lesson: title, steps, progress, actions in words, and what there is to tell. */
export class LessonBar extends Widget {
  readonly steps: Steps;
  /** Where notices and results are put. */
  readonly below = element('div', { className: 'saebom-Below' });
  /** Called with the pixels by which the bar has grown or, below zero, shrunk. */
  grown: (pixels: number) => void = () => {};
  private inner = element('div', { className: 'saebom-Bar-inner' });
  private state = element('span', { className: 'saebom-State' });
  private python: keyof Words['python'] = 'starting';
  private missing = false;
  private points = element('progress', { max: 1, value: 0 });
  private pointsText = element('span', { className: 'saebom-Progress-text' });

  constructor(
    private words: Words,
    commands: JupyterFrontEnd['commands']
  ) {
    super();
    this.addClass('saebom-Bar');
    this.node.setAttribute('role', 'region');
    this.node.ariaLabel = words.bar;
    this.steps = new Steps(words);
    this.state.setAttribute('role', 'status');
    this.points.ariaLabel = words.progressLabel;
    const progress = element('div', { className: 'saebom-Progress' }, this.points, this.pointsText);
    const head = element('div', { className: 'saebom-Bar-head' }, this.steps.node, progress);
    const actions = new Actions(commands);
    this.disposed.connect(() => actions.dispose());
    const row = element('div', { className: 'saebom-Bar-actions' }, ...actions.main, this.state, ...actions.aside);
    this.inner.append(head, row, this.below);
    this.node.append(this.inner);
    const observer = new ResizeObserver(() => this.takeRoom());
    observer.observe(this.inner);
    this.disposed.connect(() => observer.disconnect());
  }

  showProgress(points: number, of: number): void {
    this.points.max = of || 1;
    this.points.value = points;
    this.pointsText.textContent = this.words.progress(points, of);
  }

  showState(python: keyof Words['python']): void {
    this.python = python;
    this.sayState();
  }

  /** Whether Python could not be loaded; as long as that is so, it is not said to be getting ready. */
  showMissing(missing: boolean): void {
    this.missing = missing;
    this.sayState();
  }

  private sayState(): void {
    const state = this.missing && this.python === 'starting' ? 'missing' : this.python;
    this.state.dataset.state = state;
    this.state.textContent = this.words.python[state];
  }

  /** Lumino's layout asks for a least height and knows nothing of contents. */
  private takeRoom(): void {
    const before = this.node.offsetHeight;
    this.node.style.minHeight = `${this.inner.offsetHeight}px`;
    this.parent?.fit();
    this.grown(this.inner.offsetHeight - before);
  }
}

/** Buttons that say what their commands say, as long as these can be seen. */
class Actions {
  readonly main: HTMLButtonElement[];
  readonly aside: HTMLButtonElement[];
  private buttons = new Map<string, HTMLButtonElement>();

  constructor(private commands: JupyterFrontEnd['commands']) {
    this.main = ACTIONS.map(id => this.add(id, 'saebom-Action'));
    this.aside = ASIDE.map(id => this.add(id, 'saebom-Aside'));
    commands.commandChanged.connect(this.refresh, this);
    this.refresh();
  }

  dispose(): void {
    this.commands.commandChanged.disconnect(this.refresh, this);
  }

  private add(id: string, className: string): HTMLButtonElement {
    const node = button('', className, () => void this.commands.execute(id));
    node.dataset.command = id;
    this.buttons.set(id, node);
    return node;
  }

  private refresh(): void {
    for (const [id, node] of this.buttons) {
      const there = this.commands.hasCommand(id) && this.commands.isVisible(id);
      node.hidden = !there;
      if (there) {
        node.textContent = this.commands.label(id);
        node.title = this.commands.caption(id);
        node.ariaDisabled = String(!this.commands.isEnabled(id));
      }
    }
  }
}
