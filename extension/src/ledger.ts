import { textOf, type OutlineCell } from './outline.js';

const DEFINED = /^(?:async +)?(?:def|class) +([\p{L}_][\p{L}\p{N}_]*)|^([\p{L}_][\p{L}\p{N}_]*) *=(?!=)/gmu;

/** What has run in the kernel since it started, so that Check repeats no more than it must. */
export class Ledger {
  private runs = new Map<string, { source: string; turn: number }>();
  private names = new Map<string, Set<string>>();
  private turn = 0;

  clear(): void {
    this.runs.clear();
    this.names.clear();
  }

  /** A cell begins to run: until it is done it counts as not run, but names of it may be there. */
  begin(id: string, source: string): void {
    this.runs.delete(id);
    this.touch(id, source);
  }

  /** A cell has run to its end with this source. */
  note(id: string, source: string): void {
    this.runs.set(id, { source, turn: ++this.turn });
    this.touch(id, source);
  }

  /** The cells that have run to their end. */
  get ran(): Set<string> {
    return new Set(this.runs.keys());
  }

  /** The place of the first code cell that has not run since it or one before it changed; -1 if there is none. */
  firstStale(cells: readonly OutlineCell[]): number {
    let last = 0;
    return cells.findIndex(cell => {
      const run = this.runs.get(cell.id ?? '');
      if (cell.cell_type !== 'code' || !textOf(cell).trim()) {
        return false;
      }
      const stale = !run || run.source !== textOf(cell) || run.turn < last;
      last = run?.turn ?? last;
      return stale;
    });
  }

  /** Names that earlier texts of a cell have left in the kernel and this one no longer defines. */
  leftovers(id: string, source: string): string[] {
    const now = new Set(defined(source));
    return [...(this.names.get(id) ?? [])].filter(name => !now.has(name));
  }

  private touch(id: string, source: string): void {
    const names = this.names.get(id) ?? new Set();
    defined(source).forEach(name => names.add(name));
    this.names.set(id, names);
  }
}

/** Functions, classes and variables that code defines at its top level. */
export function defined(source: string): string[] {
  return [...source.matchAll(DEFINED)].map(match => match[1] ?? match[2]);
}
