/** The words of all lexicons, folded, each by its number from 1 on. */
const numbers = new Map<string, number>();

/** Enters a word of a lexicon, if it is not yet there, and returns its number. */
export function enterLexeme(folded: string): number {
  const known = numbers.get(folded);
  if (known !== undefined) return known;
  numbers.set(folded, numbers.size + 1);
  return numbers.size;
}

/** The number of a folded word; 0 when it stands in no lexicon. */
export function lexemeOf(folded: string): number {
  return numbers.get(folded) ?? 0;
}

/** How many words the lexicons have. */
export function lexemeCount(): number {
  return numbers.size;
}
