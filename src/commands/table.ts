import { columnsOf, fitColumns, makeOneLine } from './terminal-text.ts';

/** Columns that a line of a table may fill. */
export const lineWidth = 80;
const gap = '  ';
/** No column is made narrower than this. */
const narrowest = 6;

/**
 * Rows under a heading, in lines of at most 80 columns: the widest columns give way first, and what is cut ends
 * in "…". Cells may hold any text.
 */
export function formatTable(heading: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = [heading, ...rows].map((row) => row.map(makeOneLine));
  const widths = fitWidths(heading.map((_, column) => widestOf(cells, column)));
  return cells.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join(gap)
      .trimEnd(),
  );
}

function widestOf(cells: readonly (readonly string[])[], column: number): number {
  return Math.max(...cells.map((row) => columnsOf(row[column] ?? '')));
}

function fitWidths(wanted: readonly number[]): number[] {
  const widths = [...wanted];
  const room = lineWidth - gap.length * (widths.length - 1);
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= narrowest) return widths;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over--;
  }
  return widths;
}

function pad(cell: string, width: number): string {
  const fitted = fitColumns(cell, width);
  return fitted + ' '.repeat(Math.max(0, width - columnsOf(fitted)));
}
