import { isTest, textOf, type OutlineCell } from './outline.js';

/** The place of the first cell from `start` on that a learner runs: code that is no test and not empty. */
export function nextToRun(cells: readonly OutlineCell[], start: number): number | null {
  const found = cells.findIndex((cell, index) => index >= start && runs(cell));
  return found < 0 ? null : found;
}

function runs(cell: OutlineCell): boolean {
  return cell.cell_type === 'code' && !isTest(cell) && textOf(cell).trim() !== '';
}
