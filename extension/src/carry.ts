import { METADATA_KEY } from './lesson.js';
import { sha256, type NotebookJson } from './lessonfile.js';
import { gradingOf, textOf } from './outline.js';

/** The new lesson with the answers of the old one, found by `grade_id`; whose work it is stays, results go. */
export function carryOver(mine: NotebookJson, fresh: NotebookJson): NotebookJson {
  const answers = new Map(mine.cells.filter(isAnswer).map(cell => [gradingOf(cell).grade_id, textOf(cell)]));
  const cells = fresh.cells.map(cell => {
    const source = isAnswer(cell) ? answers.get(gradingOf(cell).grade_id) : undefined;
    return source === undefined ? cell : { ...cell, source };
  });
  return renewed(mine, { ...fresh, cells });
}

/** The new lesson without any answer, but still the same learner's. */
export function renewed(mine: NotebookJson, fresh: NotebookJson): NotebookJson {
  const { student } = Object(mine.metadata[METADATA_KEY]);
  const own = { ...Object(fresh.metadata[METADATA_KEY]), ...(student && { student }) };
  return { ...fresh, metadata: { ...fresh.metadata, [METADATA_KEY]: own } };
}

/** The lesson version that a notebook names, or "". */
export function versionIn(notebook: NotebookJson): string {
  const { version } = Object(notebook.metadata[METADATA_KEY]);
  return typeof version === 'string' ? version : '';
}

/** Whether the cells are those that were released: then their hash is the version, see `version_of` in the builder. */
export async function isUntouched(notebook: NotebookJson): Promise<boolean> {
  const cells = notebook.cells.map(cell => [
    cell.cell_type,
    textOf(cell),
    Object(cell.metadata as object).nbgrader ?? null
  ]);
  const hash = await sha256(pythonJson(cells));
  return hash !== null && hash.slice(0, 12) === versionIn(notebook);
}

/** JSON as Python's `json.dumps(value, sort_keys=True)` writes it, for whole numbers and all else but fractions. */
export function pythonJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(pythonJson).join(', ')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, item]) => `${pythonJson(key)}: ${pythonJson(item)}`).join(', ')}}`;
  }
  const escape = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, escape);
}

function isAnswer(cell: NotebookJson['cells'][number]): boolean {
  return Boolean(gradingOf(cell).solution);
}
