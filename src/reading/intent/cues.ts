import type { Passage } from '../text/passage.ts';
import { findLongestPhrases, type Match, type PhraseIndex, phraseIndex } from '../text/phrases.ts';

/** Words by kind, for each kind one string of phrases a language. */
export type Lexicon<Kind extends string> = Readonly<Record<Kind, readonly string[]>>;

/** Makes a lexicon ready for `cuesIn`. */
export function cueIndex<Kind extends string>(lexicon: Lexicon<Kind>): PhraseIndex<Kind> {
  const kinds = Object.entries(lexicon) as [Kind, readonly string[]][];
  return phraseIndex(kinds.flatMap(([kind, languages]) => languages.map((list) => [kind, list] as const)));
}

/** The phrases of a passage, none within another, so that "sign me up for the newsletter" is not "sign me up". */
export const cuesIn: <Kind>(passage: Passage, index: PhraseIndex<Kind>) => readonly Match<Kind>[] =
  findLongestPhrases;

/** The words `first` to `last` (exclusive) as lexicons have them: to tell one phrase from another. */
export function foldedText({ words }: Passage, first: number, last: number): string {
  return words
    .slice(first, last)
    .map(({ folded }) => folded)
    .join(' ');
}

export function isInOneSentence({ words }: Passage, a: number, b: number): boolean {
  return words[a]?.sentence === words[b]?.sentence;
}
