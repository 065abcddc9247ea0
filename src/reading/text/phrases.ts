import type { Passage } from './passage.ts';

/** A lexicon phrase found in a passage: words `first` to `last` (exclusive), all of one sentence. */
export interface Match<Kind> {
  kind: Kind;
  first: number;
  last: number;
}

/** Phrases by their first word, the longest first. */
export type PhraseIndex<Kind> = ReadonlyMap<string, readonly Phrase<Kind>[]>;

interface Phrase<Kind> {
  words: readonly string[];
  kind: Kind;
}

/** Stands in a phrase for up to three words of any kind: "i agree with * principles". Never first. */
const gap = '*';
const longestGap = 3;

/**
 * Makes ready the phrases of a lexicon.
 * @param lists for each kind its phrases, folded (`fold`), parted by " | "; `*` stands for up to three words
 */
export function phraseIndex<Kind extends string>(
  lists: Iterable<readonly [kind: Kind, phrases: string]>,
): PhraseIndex<Kind> {
  const index = new Map<string, Phrase<Kind>[]>();
  for (const [kind, phrases] of lists) {
    for (const phrase of phrases.split(' | ').filter(Boolean)) {
      const words = phrase.trim().split(/\s+/);
      const first = words[0] as string;
      index.set(first, [...(index.get(first) ?? []), { words, kind }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Every phrase of the index in a passage, in order of their first words, overlapping ones included. */
export function findPhrases<Kind>(passage: Passage, index: PhraseIndex<Kind>): Match<Kind>[] {
  const matches: Match<Kind>[] = [];
  for (const [first, { folded }] of passage.words.entries())
    if (index.has(folded)) matches.push(...phrasesAt(passage, first, index));
  return matches;
}

/** The phrases that begin at one word, the longest first. */
export function phrasesAt<Kind>(passage: Passage, first: number, index: PhraseIndex<Kind>): Match<Kind>[] {
  const matches: Match<Kind>[] = [];
  for (const { words, kind } of index.get(passage.words[first]?.folded ?? '') ?? []) {
    const last = endOf(passage, first, words, 0);
    if (last > first) matches.push({ kind, first, last });
  }
  return matches;
}

/** The longest phrase that begins at one word, or null. */
export function longestPhraseAt<Kind>(
  passage: Passage,
  first: number,
  index: PhraseIndex<Kind>,
): Match<Kind> | null {
  for (const { words, kind } of index.get(passage.words[first]?.folded ?? '') ?? []) {
    const last = endOf(passage, first, words, 0);
    if (last > first) return { kind, first, last };
  }
  return null;
}

/** The word after the phrase's last one, or -1; the shortest gaps that fit. */
function endOf(passage: Passage, at: number, words: readonly string[], from: number): number {
  const sentence = passage.words[at]?.sentence;
  let position = at;
  for (let i = from; i < words.length; i++) {
    if (words[i] === gap) return endAfterGap(passage, position, words, i + 1);
    const word = passage.words[position];
    if (word === undefined || word.folded !== words[i] || word.sentence !== sentence) return -1;
    position++;
  }
  return position;
}

function endAfterGap(passage: Passage, at: number, words: readonly string[], from: number): number {
  for (let skipped = 0; skipped <= longestGap; skipped++) {
    const start = at + skipped;
    if (passage.words[start]?.sentence !== passage.words[at - 1]?.sentence) return -1;
    const end = endOf(passage, start, words, from);
    if (end > 0) return end;
  }
  return -1;
}
