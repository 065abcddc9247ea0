/** Phrases that a line may begin with, by their first word; the longest first. */
export type LinePhrases = ReadonlyMap<string, readonly string[]>;

/** Makes ready lists of folded phrases parted by " | ". */
export function linePhrases(...lists: readonly string[]): LinePhrases {
  const index = new Map<string, string[]>();
  for (const phrase of lists.join(' | ').split(' | ')) {
    const key = firstWord(phrase);
    const list = index.get(key);
    if (list) list.push(phrase);
    else index.set(key, [phrase]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

/** The longest phrase that a folded line begins with, as whole words; null when there is none. */
export function phraseAtStart(folded: string, phrases: LinePhrases): string | null {
  for (const phrase of phrases.get(firstWord(folded)) ?? []) {
    if (folded.startsWith(phrase) && !isLetter(folded.charCodeAt(phrase.length))) return phrase;
  }
  return null;
}

function firstWord(folded: string): string {
  let end = 0;
  while (end < folded.length && isLetter(folded.charCodeAt(end))) end++;
  return end === 0 ? folded.charAt(0) : folded.slice(0, end);
}

/** A letter of a folded word, or anything outside ASCII. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code > 127;
}
