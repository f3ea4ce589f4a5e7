/** What a lesson consists of, read from its cells: title, steps, answers and questions. */

/** The part of a cell that the outline reads, as nbformat writes it. */
export interface OutlineCell {
  id?: string;
  cell_type: string;
  source: string | string[];
  metadata: unknown;
}

/** A heading of the second level. */
export interface Step {
  title: string;
  cell: number;
}

/** A test cell, or an answer that the teacher marks; `answers` are the places of the answer cells it looks at. */
export interface Question {
  id: string;
  title: string;
  points: number;
  cell: number;
  answers: number[];
  manual: boolean;
}

export interface Outline {
  title: string;
  steps: Step[];
  questions: Question[];
}

/** nbgrader's entries in a cell; of other cells, an empty object. */
export interface Grading {
  grade_id?: string;
  grade?: boolean;
  solution?: boolean;
  points?: number;
}

const HEADING = /^(#{1,2})\s+(.+?)\s*#*$/;
const FENCE = /^(```|~~~)/;

export function readOutline(cells: readonly OutlineCell[]): Outline {
  const outline: Outline = { title: '', steps: [], questions: [] };
  let answers: number[] = [];
  cells.forEach((cell, index) => {
    if (cell.cell_type === 'markdown') {
      headings(textOf(cell)).forEach(heading => addHeading(outline, heading, index));
    }
    const { grade, solution } = gradingOf(cell);
    if (solution) {
      answers.push(index);
    }
    if (grade) {
      outline.questions.push(questionOf(cell, index, outline, answers));
      answers = [];
    }
  });
  return outline;
}

export function gradingOf(cell: OutlineCell): Grading {
  return Object(Object(cell.metadata).nbgrader);
}

export function isTest(cell: OutlineCell): boolean {
  const { grade, solution } = gradingOf(cell);
  return Boolean(grade && !solution);
}

export function textOf(cell: OutlineCell): string {
  return Array.isArray(cell.source) ? cell.source.join('') : cell.source;
}

function questionOf(cell: OutlineCell, index: number, outline: Outline, answers: number[]): Question {
  const { grade_id = '', points = 0, solution = false } = gradingOf(cell);
  const title = outline.steps.at(-1)?.title ?? outline.title;
  return { id: grade_id, title, points, cell: index, answers, manual: solution };
}

function addHeading(outline: Outline, [, marks, title]: RegExpMatchArray, cell: number): void {
  if (marks === '##') {
    outline.steps.push({ title: plain(title), cell });
  } else {
    outline.title ||= plain(title);
  }
}

function headings(source: string): RegExpMatchArray[] {
  let fenced = false;
  return source.split('\n').flatMap(line => {
    fenced = FENCE.test(line) ? !fenced : fenced;
    const heading = fenced ? null : line.match(HEADING);
    return heading ? [heading] : [];
  });
}

/** Markdown's signs for bold, italic and code taken off. */
function plain(text: string): string {
  return text.replace(/[*`]|(?<!\w)_|_(?!\w)/g, '');
}
