import { languageEndings, languageLetters, languageWords } from '../lexicon/language-words.ts';

/** The languages that can be told by words, each by its place in a tally. */
export const languages: readonly string[] = Object.keys(languageWords);

/** Places in `languages` that a word, ending or letter speaks for; it says less the more there are. */
export type Voices = readonly number[];

/** Folded words. */
export const wordVoices: ReadonlyMap<string, Voices> = indexOf(
  Object.entries(languageWords).flatMap(([language, words]) =>
    [...new Set(words.split(' '))].map((word) => [word, language] as const),
  ),
);

/** Endings of two to five letters. */
export const endingVoices: ReadonlyMap<string, Voices> = indexOf(
  Object.entries(languageEndings).flatMap(([language, endings]) =>
    [...new Set(endings.split(' '))].map((ending) => [ending, language] as const),
  ),
);

/** Letters outside ASCII, lower case. */
export const letterVoices: ReadonlyMap<string, Voices> = indexOf(
  languageLetters.flatMap(([letters, list]) =>
    [...letters].flatMap((letter) => list.split(' ').map((language) => [letter, language] as const)),
  ),
);

function indexOf(pairs: Iterable<readonly [key: string, language: string]>): Map<string, Voices> {
  const index = new Map<string, number[]>();
  for (const [key, language] of pairs) {
    const voices = index.get(key);
    if (voices) voices.push(languages.indexOf(language));
    else index.set(key, [languages.indexOf(language)]);
  }
  return index;
}
