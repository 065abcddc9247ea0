import { languageEndings, languageLetters, languageWords } from '../lexicon/language-words.ts';
import { type WordTable, wordTable } from '../text/word-table.ts';

/** The languages that can be told by words, each by its place in a tally. */
export const languages: readonly string[] = Object.keys(languageWords);

/** What a word, ending or letter says: by place in `languages`, how much of 1 it speaks for each. */
export type Voices = readonly (readonly [place: number, share: number])[];

/** Most letters are in one of these: a word of several languages speaks for them twice as loud. */
const expected: ReadonlySet<string> = new Set(['en', 'es', 'fr']);

/** Folded words. */
export const wordVoices: WordTable<Voices> = wordTable(
  indexOf(Object.entries(languageWords).flatMap(([language, words]) => pairs(words.split(' '), language))),
);

/** Endings of two to five letters, the longest first, by their last two. */
export const endingVoices: ReadonlyMap<string, readonly (readonly [ending: string, voices: Voices])[]> =
  byLastTwo(
    indexOf(
      Object.entries(languageEndings).flatMap(([language, endings]) => pairs(endings.split(' '), language)),
    ),
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
  const voices = new Map<string, Voices>();
  const shares = new Map<string, Voices>();
  for (const [key, list] of speakers) {
    const all = list.join(' ');
    const shared = shares.get(all) ?? sharesOf(list);
    shares.set(all, shared);
    voices.set(key, shared);
  }
  return voices;
}

function byLastTwo(endings: ReadonlyMap<string, Voices>): Map<string, [string, Voices][]> {
  const groups = new Map<string, [string, Voices][]>();
  for (const entry of [...endings].sort(([a], [b]) => b.length - a.length)) {
    const group = groups.get(entry[0].slice(-2));
    if (group) group.push(entry);
    else groups.set(entry[0].slice(-2), [entry]);
  }
  return groups;
}

function sharesOf(list: readonly string[]): Voices {
  const whole = list.reduce((sum, language) => sum + loudness(language), 0);
  return list.map((language) => [languages.indexOf(language), loudness(language) / whole] as const);
}

function loudness(language: string): number {
  return expected.has(language) ? 2 : 1;
}
