import type { Claim } from './claim.ts';

type Named = Pick<Claim, 'words'>;

/** Can two claims name one person? Every word of the shorter one has its match in the other. */
export function areOnePerson(a: Named, b: Named): boolean {
  const [long, short] = a.words.length >= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (!short.some((word) => word.length > 1)) return false;
  return (
    isWithin(short, long) &&
    short.some((word) => word.length > 1 && long.some((other) => matches(word, other)))
  );
}

/** Do two claims share a whole word, so that they are at least of one family? */
export function shareWord(a: Claim, b: Claim): boolean {
  return a.words.some((word) => word.length > 1 && b.words.includes(word));
}

/** Does `a` give more of the same person's name than `b`? */
export function isFuller(a: Claim, b: Claim): boolean {
  return areOnePerson(a, b) && fullness(a) > fullness(b);
}

/** Whole words count much more than initials, and letters decide between equals. */
function fullness({ words }: Claim): number {
  const whole = words.filter((word) => word.length > 1).length;
  return whole * 100 + (words.length - whole) * 10;
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  const left = [...long];
  for (const word of short) {
    const at = left.findIndex((other) => matches(word, other));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}

/** Equal, an initial of the other, or the short form of a given name ("Thad", "Lupe"). */
function matches(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  return short.length >= 3 && (long.startsWith(short) || long.endsWith(short));
}
