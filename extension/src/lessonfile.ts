import { METADATA_KEY, readLesson, type Lesson } from './lesson.js';
import { gradingOf, textOf, type OutlineCell } from './outline.js';
import { formatStudent } from './studentid.js';

/** A notebook as nbformat writes it, as far as it is read here. */
export interface NotebookJson {
  cells: OutlineCell[];
  metadata: Record<string, unknown>;
  [key: string]: unknown;
}

/** What was found in a file: a lesson, or the key of the sentence that says why not. */
export type FileContent =
  { lesson: Lesson; notebook: NotebookJson; intact: boolean } | { problem: 'notNotebook' | 'notLesson' | 'tooLarge' };

/** Characters above which a file is not read; the grader reads no more either. */
const LARGEST = 20_000_000;

/** `middle-06-searching__3-14__20261125-143005.ipynb`, in local time; no part for a student who is not known. */
export function fileName(lesson: Lesson, now: Date): string {
  const parts = [lesson.id, lesson.student && formatStudent(lesson.student), timestamp(now)];
  return `${parts.filter(Boolean).join('__')}.ipynb`;
}

/** Date and time as they may stand in a file's name: `20261125-143005`. */
export function timestamp(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())];
  return `${date.join('')}-${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('')}`;
}

/** Where a lesson stands in the contents of the site, as the builder puts it there. */
export function pathOf({ id, language }: Pick<Lesson, 'id' | 'language'>): string {
  const [level, ...stem] = id.split('-');
  return `${language}/${level}/${stem.join('_')}.ipynb`;
}

/** The notebook with the time of saving and the checksum in its metadata. */
export async function stamped(notebook: NotebookJson, now: Date): Promise<NotebookJson> {
  const checksum = await checksumOf(notebook.cells);
  const own = { ...Object(notebook.metadata[METADATA_KEY]), saved: now.toISOString(), ...(checksum && { checksum }) };
  return { ...notebook, metadata: { ...notebook.metadata, [METADATA_KEY]: own } };
}

/** Reads a file that a learner has chosen. */
export async function readFile(text: string): Promise<FileContent> {
  if (text.length > LARGEST) {
    return { problem: 'tooLarge' };
  }
  const notebook = parse(text);
  if (!notebook) {
    return { problem: 'notNotebook' };
  }
  const lesson = readLesson(notebook.metadata[METADATA_KEY]);
  if (!lesson) {
    return { problem: 'notLesson' };
  }
  const { checksum } = Object(notebook.metadata[METADATA_KEY]);
  const intact = typeof checksum !== 'string' || checksum === ((await checksumOf(notebook.cells)) ?? checksum);
  return { lesson, notebook, intact };
}

/**
 * SHA-256 (hex) over the JSON of `[cell type, source, grade_id or null]` of each cell; null where the browser has
 * no cryptography, which is on plain http.
 */
export async function checksumOf(cells: readonly OutlineCell[]): Promise<string | null> {
  const essence = cells.map(cell => [cell.cell_type, textOf(cell), gradingOf(cell).grade_id ?? null]);
  return sha256(JSON.stringify(essence));
}

export async function sha256(text: string): Promise<string | null> {
  const bytes = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return bytes ? [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('') : null;
}

function parse(text: string): NotebookJson | null {
  try {
    const { cells, metadata, ...rest } = Object(JSON.parse(text.replace(/^\uFEFF/, '')));
    const good = Array.isArray(cells) && cells.every(isCell);
    return good ? { nbformat: 4, nbformat_minor: 5, ...rest, cells, metadata: { ...Object(metadata) } } : null;
  } catch {
    return null;
  }
}

function isCell(cell: Partial<OutlineCell> | null): boolean {
  return typeof cell?.cell_type === 'string' && (typeof cell.source === 'string' || Array.isArray(cell.source));
}
