/** Longest set in one command: servers must take lines of 8,000 octets (RFC 2683 3.2.1.5). */
const longestSet = 7000;

/** Ascending UIDs as few sequence sets, such as `1:4,9` (RFC 9051 9, sequence-set). */
export function uidSets(uids: readonly number[], longest = longestSet): string[] {
  const sets: string[] = [];
  for (const range of rangesOf(uids)) {
    const last = sets.at(-1);
    if (last === undefined || last.length + range.length >= longest) sets.push(range);
    else sets[sets.length - 1] = `${last},${range}`;
  }
  return sets;
}

function* rangesOf(uids: readonly number[]): Generator<string> {
  for (let at = 0; at < uids.length; ) {
    const first = uids[at] as number;
    let last = first;
    while (uids[++at] === last + 1) last++;
    yield first === last ? `${first}` : `${first}:${last}`;
  }
}
