import type { Passage } from './passage.ts';
import { type Found, foundIn } from './phrase-search.ts';
import { enterPhrase } from './phrase-tree.ts';

/** A lexicon phrase found in a passage: words `first` to `last` (exclusive), all of one sentence. */
export interface Match<Kind> {
  kind: Kind;
  first: number;
  last: number;
}

/** Phrases ready to be found. */
export interface PhraseIndex<Kind> {
  /** Its number among all lists of phrases. */
  list: number;
  kinds?: Kind;
}

let lists = 0;

/**
 * Makes ready the phrases of a lexicon.
 * @param lists for each kind its phrases, folded (`fold`), parted by " | "; `*` stands for up to three words
 */
export function phraseIndex<Kind extends string>(
  kinds: Iterable<readonly [kind: Kind, phrases: string]>,
): PhraseIndex<Kind> {
  const list = lists++;
  for (const [kind, phrases] of kinds)
    for (const phrase of phrases.split(' | ')) if (phrase !== '') enterPhrase(phrase.trim(), list, kind);
  return { list };
}

/** Every phrase of the index in a passage, in order of their first words, overlapping ones included. */
export function findPhrases<Kind>(passage: Passage, index: PhraseIndex<Kind>): readonly Match<Kind>[] {
  return of(passage, index)?.matches ?? none;
}

/** The phrases of a passage, none within another: the leftmost first, of those the longest. */
export function findLongestPhrases<Kind>(passage: Passage, index: PhraseIndex<Kind>): readonly Match<Kind>[] {
  const found = of(passage, index);
  if (found === undefined) return none;
  let next = 0;
  return found.matches.filter(({ first, last }) => {
    const isNext = first >= next;
    if (isNext) next = last;
    return isNext;
  });
}

/** The phrases that begin at one word, the longest first. */
export function phrasesAt<Kind>(
  passage: Passage,
  first: number,
  index: PhraseIndex<Kind>,
): readonly Match<Kind>[] {
  const found = of(passage, index);
  if (found === undefined) return none;
  const from = lowerBound(found.matches, first);
  let to = from;
  while (found.matches[to]?.first === first) to++;
  return to > from ? found.matches.slice(from, to) : none;
}

/** The longest phrase that begins at one word, or null. */
export function longestPhraseAt<Kind>(
  passage: Passage,
  first: number,
  index: PhraseIndex<Kind>,
): Match<Kind> | null {
  return phrasesAt(passage, first, index)[0] ?? null;
}

const none: readonly never[] = [];

function of<Kind>(passage: Passage, { list }: PhraseIndex<Kind>): Found<Kind> | undefined {
  return foundIn(passage)[list] as Found<Kind> | undefined;
}

function lowerBound(matches: readonly Match<unknown>[], first: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((matches[middle] as Match<unknown>).first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
