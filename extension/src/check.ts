import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import type { CodeCell } from '@jupyterlab/cells';
import { Cards } from './cards.js';
import { queueOf } from './cellruns.js';
import { runHidden, runInPlace, whenIdle } from './kernel.js';
import { isForAdults } from './lesson.js';
import { ILessons } from './lessons.js';
import type { OpenLesson } from './openlesson.js';
import { isTest, textOf, type Outline, type OutlineCell, type Question } from './outline.js';
import { ResultList } from './resultlist.js';
import { finishedNow, judge, passed, readResults, score, type Result, type Results } from './results.js';

const COMMAND = 'saebom:check';

/** Runs the tests that a learner may see and says how each question stands, without showing a test. */
export const check: JupyterFrontEndPlugin<void> = {
  id: '@saebom/lesson:check',
  description: 'Checks the answers of a lesson.',
  autoStart: true,
  requires: [ILessons],
  activate: ({ commands }: JupyterFrontEnd, lessons: ILessons) => {
    const checks = new WeakMap<OpenLesson, Check>();
    const current = () => lessons.current && checks.get(lessons.current);
    commands.addCommand(COMMAND, {
      label: () => lessons.current?.words.check ?? '',
      caption: () => lessons.current?.words.checkCaption ?? '',
      isEnabled: () => !current()?.busy,
      execute: () => current()?.run()
    });
    commands.addKeyBinding({ command: COMMAND, keys: ['Accel Shift Enter'], selector: '.jp-Notebook' });
    lessons.onOpened(lesson => {
      checks.set(lesson, new Check(lesson, commands));
      commands.notifyCommandChanged(COMMAND);
    });
  }
};

class Check {
  busy = false;
  private list: ResultList;
  private cards: Cards;

  constructor(
    private lesson: OpenLesson,
    private commands: JupyterFrontEnd['commands']
  ) {
    const { words } = lesson;
    const hidden = isForAdults(lesson.lesson) ? words.hiddenTestsAlone : words.hiddenTests;
    this.list = new ResultList(words, hidden, question => void lesson.goTo(question.answers.at(-1) ?? question.cell));
    lesson.bar.below.append(this.list.node);
    this.cards = new Cards(
      lesson,
      () => void commands.execute(COMMAND),
      ({ id }) => void commands.execute('saebom:reset-cell', { id })
    );
    lesson.panel.model!.metadataChanged.connect(() => this.draw());
    lesson.panel.model!.cells.changed.connect(() => this.draw());
    this.draw();
  }

  /** Checks all questions; a check that is on its way is not begun twice. */
  async run(): Promise<void> {
    if (this.busy) {
      return;
    }
    this.setBusy(true);
    try {
      this.list.wait();
      const { sessionContext } = this.lesson.panel;
      await queueOf(sessionContext).rest();
      await whenIdle(sessionContext);
      const results = await this.results();
      const { metadata, outline } = this.lesson;
      this.lesson.note({ results, ...finishedNow(metadata.finished, score(outline.questions, results), new Date()) });
      this.list.show(this.lesson.outline.questions, results);
    } catch {
      this.list.broken(); // the kernel was stopped meanwhile
    } finally {
      this.setBusy(false);
    }
  }

  private setBusy(busy: boolean): void {
    this.busy = busy;
    this.commands.notifyCommandChanged(COMMAND);
  }

  private async results(): Promise<Results> {
    const { cells, outline } = this.lesson;
    const tests = outline.questions.filter(({ manual }) => !manual);
    const answers = new Map(tests.flatMap(question => question.answers.map(index => [index, question.id] as const)));
    const results: Results = {};
    const stale = this.lesson.ledger.firstStale(cells.map(cell => (isTest(cell) ? { ...cell, source: '' } : cell)));
    for (const [index, cell] of cells.entries()) {
      const test = tests.find(question => question.cell === index);
      const question = answers.get(index);
      if (test) {
        this.list.wait(tests.indexOf(test) + 1, tests.length);
        results[test.id] ??= await this.test(cell);
      } else if (stale >= 0 && index >= stale && cell.cell_type === 'code' && index < lastOf(outline)) {
        const result = await this.runCell(cell, index);
        if (question && result.state !== 'passed') {
          results[question] = result;
        }
      }
    }
    return results;
  }

  private async test(cell: OutlineCell): Promise<Result> {
    return judge(await runHidden(this.lesson.panel.sessionContext, textOf(cell)), this.lesson.words);
  }

  /** Runs a cell where it stands; what an earlier text of it has defined must not make a test pass. */
  private async runCell(cell: OutlineCell, index: number): Promise<Result> {
    const { panel, words, ledger } = this.lesson;
    const { id = '' } = cell;
    const names = ledger.leftovers(id, textOf(cell));
    if (names.length) {
      await runHidden(panel.sessionContext, forgetting(names));
    }
    ledger.begin(id, textOf(cell));
    const result = judge(await runInPlace(panel.content.widgets[index] as CodeCell, panel.sessionContext), words);
    if (result.state === 'passed') {
      ledger.note(id, textOf(cell));
    }
    return result;
  }

  private draw(): void {
    const { outline, metadata, bar } = this.lesson;
    const results = readResults(metadata.results);
    const { points, of } = score(outline.questions, results);
    bar.showProgress(points, of);
    bar.steps.tick(passed(outline.questions, results));
    this.cards.show(outline.questions, results);
  }
}

function lastOf(outline: Outline): number {
  return Math.max(-1, ...outline.questions.map((question: Question) => question.cell));
}

function forgetting(names: readonly string[]): string {
  return `for __name in ${JSON.stringify(names)}: globals().pop(__name, None)\ndel __name`;
}
