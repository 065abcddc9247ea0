import { openingBit } from './openings.ts';
import type { Passage, Word } from './passage.ts';

/** A lexicon phrase found in a passage: words `first` to `last` (exclusive), all of one sentence. */
export interface Match<Kind> {
  kind: Kind;
  first: number;
  last: number;
}

/** Phrases ready to be found. */
export interface PhraseIndex<Kind> {
  /** Set in the `openings` of a word that a phrase begins with. */
  bit: number;
  /** By their first word, the longest first. */
  byFirst: ReadonlyMap<string, readonly Phrase<Kind>[]>;
}

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
      const list = index.get(first);
      if (list) list.push({ words, kind });
      else index.set(first, [{ words, kind }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { bit: openingBit(index.keys()), byFirst: index };
}

/** Every phrase of the index in a passage, in order of their first words, overlapping ones included. */
export function findPhrases<Kind>(passage: Passage, index: PhraseIndex<Kind>): Match<Kind>[] {
  const matches: Match<Kind>[] = [];
  const { words } = passage;
  for (let first = 0; first < words.length; first++)
    if (mayOpen(words[first], index)) addPhrasesAt(matches, passage, first, index);
  return matches;
}

/** The phrases of a passage, none within another: the leftmost first, of those the longest. */
export function findLongestPhrases<Kind>(passage: Passage, index: PhraseIndex<Kind>): Match<Kind>[] {
  const matches: Match<Kind>[] = [];
  for (let at = 0; at < passage.words.length; ) {
    const longest = longestPhraseAt(passage, at, index);
    if (longest) matches.push(longest);
    at = longest ? longest.last : at + 1;
  }
  return matches;
}

/** The phrases that begin at one word, the longest first. */
export function phrasesAt<Kind>(passage: Passage, first: number, index: PhraseIndex<Kind>): Match<Kind>[] {
  const matches: Match<Kind>[] = [];
  if (mayOpen(passage.words[first], index)) addPhrasesAt(matches, passage, first, index);
  return matches;
}

/** The longest phrase that begins at one word, or null. */
export function longestPhraseAt<Kind>(
  passage: Passage,
  first: number,
  index: PhraseIndex<Kind>,
): Match<Kind> | null {
  if (!mayOpen(passage.words[first], index)) return null;
  for (const { words, kind } of index.byFirst.get(passage.words[first]?.folded ?? '') ?? []) {
    const last = endOf(passage, first, words, 0);
    if (last > first) return { kind, first, last };
  }
  return null;
}

function mayOpen<Kind>(word: Word | undefined, { bit }: PhraseIndex<Kind>): boolean {
  return word !== undefined && (word.openings & bit) !== 0;
}

function addPhrasesAt<Kind>(
  matches: Match<Kind>[],
  passage: Passage,
  first: number,
  { byFirst }: PhraseIndex<Kind>,
): void {
  const phrases = byFirst.get(passage.words[first]?.folded ?? '');
  if (phrases === undefined) return;
  for (const { words, kind } of phrases) {
    const last = endOf(passage, first, words, 0);
    if (last > first) matches.push({ kind, first, last });
  }
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
