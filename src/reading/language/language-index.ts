import { languageEndings, languageLetters, languageWords } from '../lexicon/language-words.ts';

/** The languages that can be told by words, each by its place in a tally. */
export const languages: readonly string[] = Object.keys(languageWords);

/** What a word, ending or letter says: by place in `languages`, how much of 1 it speaks for each. */
export type Voices = readonly (readonly [place: number, share: number])[];

/** Most letters are in one of these: a word of several languages speaks for them twice as loud. */
const expected: ReadonlySet<string> = new Set(['en', 'es', 'fr']);

/** Folded words. */
export const wordVoices: ReadonlyMap<string, Voices> = indexOf(
  Object.entries(languageWords).flatMap(([language, words]) => pairs(words.split(' '), language)),
);

/** Endings of two to five letters. */
export const endingVoices: ReadonlyMap<string, Voices> = indexOf(
  Object.entries(languageEndings).flatMap(([language, endings]) => pairs(endings.split(' '), language)),
);

/** Letters outside ASCII, lower case. */
export const letterVoices: ReadonlyMap<string, Voices> = indexOf(
  languageLetters.flatMap(([letters, list]) =>
    list.split(' ').flatMap((language) => pairs([...letters], language)),
  ),
);

function pairs(keys: readonly string[], language: string): (readonly [key: string, language: string])[] {
  return [...new Set(keys)].map((key) => [key, language] as const);
}

function indexOf(entries: Iterable<readonly [key: string, language: string]>): Map<string, Voices> {
  const speakers = new Map<string, string[]>();
  for (const [key, language] of entries) {
    const list = speakers.get(key);
    if (list) list.push(language);
    else speakers.set(key, [language]);
  }
  return new Map([...speakers].map(([key, list]) => [key, sharesOf(list)]));
}

function sharesOf(list: readonly string[]): Voices {
  const whole = list.reduce((sum, language) => sum + loudness(language), 0);
  return list.map((language) => [languages.indexOf(language), loudness(language) / whole] as const);
}

function loudness(language: string): number {
  return expected.has(language) ? 2 : 1;
}
