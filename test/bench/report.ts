/** The middle value; the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** The value below which `share` (0..1) of all lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A ratio measured several times in one run of the bench. */
export interface Ratio {
  /** The median. */
  value: number;
  lowest: number;
  highest: number;
}

/** The ratios of pairs that were measured one after the other. */
export function ratioOf(values: readonly number[]): Ratio {
  return { value: median(values), lowest: Math.min(...values), highest: Math.max(...values) };
}

/** What a ratio varies by for no reason of ours: half of what its measurements differ by. */
export function noiseOf({ lowest, highest }: Ratio): number {
  return (highest - lowest) / 2;
}

/** A table for a terminal: the first column to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number),
      )
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}

/** Says how far a long bench has come, on standard error. */
export function progress(text: string): void {
  const at = new Date().toISOString().slice(11, 19);
  console.error(`${at} ${text}`);
}
