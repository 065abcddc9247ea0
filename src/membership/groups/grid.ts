import type { Point } from '../../places/distance.ts';

/** One square of the grid and what lies in it. */
export interface Cell<T> {
  key: number;
  row: number;
  column: number;
  items: T[];
}

/** Points by squares; whatever lies within the distance of a point lies in its square or one of those around it. */
export interface Grid<T> {
  cells: ReadonlyMap<number, Cell<T>>;
  columnWidth(row: number): number;
  rowHeight: number;
}

const kmPerDegree = 111.2;

/** Puts the points into squares as wide as the distance; columns get wider in degrees towards the pole. */
export function gridOf<T extends Point>(points: readonly T[], withinKm: number): Grid<T> {
  const rowHeight = withinKm / kmPerDegree;
  const columnWidth = (row: number) => {
    const nearestPole = Math.min(89, (Math.abs(row) + 1) * rowHeight);
    return rowHeight / Math.cos((nearestPole * Math.PI) / 180);
  };
  const cells = new Map<number, Cell<T>>();
  for (const point of points) {
    const row = Math.floor(point.latitude / rowHeight);
    const column = Math.floor(point.longitude / columnWidth(row));
    const key = keyOf(row, column);
    const cell = cells.get(key);
    if (cell) cell.items.push(point);
    else cells.set(key, { key, row, column, items: [point] });
  }
  return { cells, columnWidth, rowHeight };
}

/** The square itself and those that touch it, as far as anything is in them; rows have columns of their own widths. */
export function neighbours<T>(grid: Grid<T>, { row, column }: Pick<Cell<T>, 'row' | 'column'>): Cell<T>[] {
  const width = grid.columnWidth(row);
  const found: Cell<T>[] = [];
  for (const at of [row - 1, row, row + 1]) {
    const ownWidth = grid.columnWidth(at);
    const first = Math.floor(((column - 1) * width) / ownWidth);
    const last = Math.floor(((column + 2) * width) / ownWidth);
    for (let number = first; number <= last; number++) {
      const cell = grid.cells.get(keyOf(at, number));
      if (cell && cell.items.length > 0) found.push(cell);
    }
  }
  return found;
}

function keyOf(row: number, column: number): number {
  return row * 1_000_000 + column;
}
