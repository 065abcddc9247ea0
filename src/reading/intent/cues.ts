import type { Passage } from '../text/passage.ts';
import { type Match, type PhraseIndex, phraseIndex, phrasesAt } from '../text/phrases.ts';

/** Words by kind, for each kind one string of phrases a language. */
export type Lexicon<Kind extends string> = Readonly<Record<Kind, readonly string[]>>;

/** Makes a lexicon ready for `cuesIn`. */
export function cueIndex<Kind extends string>(lexicon: Lexicon<Kind>): PhraseIndex<Kind> {
  const kinds = Object.entries(lexicon) as [Kind, readonly string[]][];
  return phraseIndex(kinds.flatMap(([kind, languages]) => languages.map((list) => [kind, list] as const)));
}

/**
 * The phrases of a passage, none within another: the leftmost first, of those the longest,
 * so that "sign me up for the newsletter" is not "sign me up".
 */
export function cuesIn<Kind>(passage: Passage, index: PhraseIndex<Kind>): Match<Kind>[] {
  const cues: Match<Kind>[] = [];
  for (let at = 0; at < passage.words.length; ) {
    const [longest] = index.has(passage.words[at]?.folded ?? '') ? phrasesAt(passage, at, index) : [];
    if (longest) cues.push(longest);
    at = longest ? longest.last : at + 1;
  }
  return cues;
}

/** The words `first` to `last` (exclusive) as lexicons have them: to tell one phrase from another. */
export function foldedText({ words }: Passage, first: number, last: number): string {
  return words
    .slice(first, last)
    .map(({ folded }) => folded)
    .join(' ');
}
