import { makeOneLine } from '../workflow/words/visible-text.ts';
import { columnsOf, fitColumns, wrapColumns } from './terminal-text.ts';

/** Columns that a line of a table may fill. */
export const lineWidth = 80;
const gap = '  ';
/** No column is made narrower than this, and the last one, which holds words, not than that. */
const narrowest = 6;
const narrowestLast = 26;

/**
 * Rows under a heading, in lines of at most 80 columns: the widest columns give way first. What is cut ends in "…";
 * the last column is never cut but goes on below. Cells may hold any text.
 */
export function formatTable(heading: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = [heading, ...rows].map((row) => row.map(makeOneLine));
  const widths = fitWidths(heading.map((_, column) => widestOf(cells, column)));
  return cells.flatMap((row) => rowLines(row, widths));
}

function widestOf(cells: readonly (readonly string[])[], column: number): number {
  return Math.max(...cells.map((row) => columnsOf(row[column] ?? '')));
}

function fitWidths(wanted: readonly number[]): number[] {
  const widths = [...wanted];
  const least = widths.map((width, column) =>
    Math.min(width, column === widths.length - 1 ? narrowestLast : narrowest),
  );
  let over = widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 1) - lineWidth;
  for (; over > 0; over--) {
    const widest = widestAbove(widths, least);
    if (widest < 0) return widths;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** The widest column that can still give way; -1 when none can. */
function widestAbove(widths: readonly number[], least: readonly number[]): number {
  let found = -1;
  for (const [column, width] of widths.entries()) {
    if (width > (least[column] ?? 0) && width > (widths[found] ?? 0)) found = column;
  }
  return found;
}

function rowLines(row: readonly string[], widths: readonly number[]): string[] {
  const before = row.slice(0, -1).map((cell, column) => pad(cell, widths[column] ?? 0) + gap);
  const start = before.join('');
  const last = wrapColumns(row.at(-1) ?? '', widths.at(-1) ?? lineWidth);
  return last.map((line, index) => (index === 0 ? start : ' '.repeat(columnsOf(start))) + line).map(trimEnd);
}

function trimEnd(line: string): string {
  return line.trimEnd();
}

function pad(cell: string, width: number): string {
  const fitted = fitColumns(cell, width);
  return fitted + ' '.repeat(Math.max(0, width - columnsOf(fitted)));
}
