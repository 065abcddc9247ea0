import { lexemeOf } from '../text/lexemes.ts';
import type { Passage, Word } from '../text/passage.ts';
import { endingVoices, languages, letterVoices, type Voices, wordVoices } from './language-index.ts';

/** How much of a passage speaks for each of `languages`; a word of one language alone counts 1. */
export type Tally = number[];

/** Enough of a long letter to tell its language. */
const mostWords = 2000;

/** A capital inside a sentence makes a name or a title likely: "Los Angeles", "Where We Stand". */
const weightOfNames = 0.25;
const weightOfEnding = 0.3;
const weightOfLetter = 0.6;
const leastWordWithEnding = 5;

const english: Voices = [[languages.indexOf('en'), 1]];

export function emptyTally(): Tally {
  return languages.map(() => 0);
}

/** Adds what the words of a passage say, each by `weight`. */
export function count(tally: Tally, passage: Passage, weight: number): void {
  const { words, isCaseless } = passage;
  for (let index = 0; index < words.length && index < mostWords; index++) {
    const word = words[index] as Word;
    if (isCaseless || !word.isCapitalised) countWord(tally, word, weight);
    else if (isEnglishI(word)) add(tally, english, weight);
    else
      countWord(tally, word, word.sentence === words[index - 1]?.sentence ? weight * weightOfNames : weight);
  }
}

/** Only English writes "I" with a capital inside a sentence. */
function isEnglishI({ folded }: Word): boolean {
  return folded === 'i' || folded.startsWith("i'");
}

function countWord(tally: Tally, word: Word, weight: number): void {
  const voices = wordVoices[word.lexeme] ?? elidedVoices(word.folded);
  if (voices) add(tally, voices, weight);
  else if (word.folded.length >= leastWordWithEnding) countEnding(tally, word.folded, weight);
  if (!word.isAscii) countLetters(tally, word.raw, weight);
}

/** "l'usine", "d'abord", "j'aime": what stands before the apostrophe. */
function elidedVoices(folded: string): Voices | undefined {
  const apostrophe = folded.indexOf("'");
  return apostrophe < 0 ? undefined : wordVoices[lexemeOf(folded.slice(0, apostrophe + 1))];
}

function countEnding(tally: Tally, folded: string, weight: number): void {
  const found = endingVoices.get(folded.slice(-2))?.find(([ending]) => folded.endsWith(ending));
  add(tally, found?.[1], weight * weightOfEnding);
}

/** The first letter of a word that only some languages write speaks for them. */
function countLetters(tally: Tally, raw: string, weight: number): void {
  const letter = [...raw.toLowerCase()].find((character) => letterVoices.has(character));
  if (letter !== undefined) add(tally, letterVoices.get(letter), weight * weightOfLetter);
}

function add(tally: Tally, voices: Voices | undefined, weight: number): void {
  if (voices === undefined) return;
  for (const [place, share] of voices) tally[place] = (tally[place] as number) + weight * share;
}
