/** For each word of the lexicons, a bit for every list in which something begins with it. */
const listsOf = new Map<string, number>();
/** More lists than this share bits: a bit only says that looking is worth while. */
const bits = 30;
let lists = 0;

/**
 * Enters a list of the lexicons: a word is then looked up once when its passage is made, and tells each reader whether
 * it need look any further.
 * @returns the list's bit in the `openings` of a word
 */
export function openingBit(firstWords: Iterable<string>): number {
  const bit = 1 << (lists++ % bits);
  for (const word of firstWords) listsOf.set(word, (listsOf.get(word) ?? 0) | bit);
  return bit;
}

/** The bits of a folded word, with those of the word without what is elided before it ("l'", "qu'"). */
export function openingsOf(folded: string, bare: string): number {
  const own = listsOf.get(folded) ?? 0;
  return folded === bare ? own : own | (listsOf.get(bare) ?? 0);
}
