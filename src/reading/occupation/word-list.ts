/** The entries of a lexicon list, which are parted by " | ". */
export function entriesOf(list: string): string[] {
  return list
    .split(' | ')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** The same as a set. */
export function entrySet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(entriesOf));
}
