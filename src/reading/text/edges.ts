/** Edges of a graph of numbered nodes, each marked with a number: one open-addressing table, without an object for each. */
export interface Edges {
  /** The node at the end of an edge, 0 when there is no such edge. */
  follow(node: number, mark: number): number;
  add(node: number, mark: number, end: number): void;
}

const cells = 3;

/** An empty table that grows as edges are added; marks and nodes are positive. */
export function edgeTable(): Edges {
  let mask = 2 ** 15 - 1;
  let table = new Int32Array((mask + 1) * cells);
  let count = 0;

  /** The place of an edge, or of the free cell where it belongs. */
  const placeOf = (node: number, mark: number): number => {
    let slot = hash(node, mark) & mask;
    while (table[slot * cells] !== 0 && !(table[slot * cells] === node && table[slot * cells + 1] === mark))
      slot = (slot + 1) & mask;
    return slot * cells;
  };
  const put = (node: number, mark: number, end: number): void => {
    const place = placeOf(node, mark);
    table[place] = node;
    table[place + 1] = mark;
    table[place + 2] = end;
  };
  const grow = (): void => {
    const old = table;
    mask = mask * 2 + 1;
    table = new Int32Array((mask + 1) * cells);
    for (let at = 0; at < old.length; at += cells)
      if (old[at] !== 0) put(old[at] as number, old[at + 1] as number, old[at + 2] as number);
  };
  return {
    follow: (node, mark) => table[placeOf(node, mark) + 2] as number,
    add(node, mark, end) {
      if (++count * 2 > mask) grow();
      put(node, mark, end);
    },
  };
}

function hash(node: number, mark: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(mark, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
