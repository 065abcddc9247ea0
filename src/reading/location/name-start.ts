import { articles, fromWords, homeVerbs, inWords, toWords } from '../lexicon/location-words.ts';
import { functionWords } from '../lexicon/not-names.ts';
import type { Passage, Word } from '../text/passage.ts';
import { wordSet } from '../text/word-set.ts';

const openers = wordSet(inWords, fromWords, toWords, homeVerbs, articles, ['outside', 'near']);
const articleWords = wordSet(articles);
const functions = wordSet(functionWords);

/** Whether a place's name may begin at a word: it has a capital, or a preposition before it ("in tulsa"). */
export function mayBeginName(passage: Passage, number: number): boolean {
  const word = passage.words[number];
  if (!word || word.isNumeric) return false;
  if (passage.isCaseless || word.elided > 0) return true;
  if (word.isCapitalised) return !isFunctionWord(word) || goesOn(passage, number) || isLedIn(passage, number);
  if (articleWords.has(word)) return goesOn(passage, number);
  return passage.part !== 'body' || followsOpener(passage, number);
}

/** "out in Why, Arizona". */
function isLedIn({ words }: Passage, number: number): boolean {
  const [before, word] = [words[number - 1], words[number]];
  return word?.gap === ' ' && word.sentence === before?.sentence && inWords.has(before.folded);
}

/** "The", "I"; not "MA" or "ME". */
function isFunctionWord(word: Word): boolean {
  const isShortCapitals = /^\p{Lu}{2}\.?$/u.test(word.raw);
  return functions.has(word) && !isShortCapitals;
}

function goesOn(passage: Passage, number: number): boolean {
  return passage.words[number + 1]?.isCapitalised === true;
}

function followsOpener(passage: Passage, number: number): boolean {
  const word = passage.words[number];
  const before = passage.words[number - 1];
  if (!word || !before || before.sentence !== word.sentence || openers.has(before)) return true;
  return word.gap !== ' ' && /[,:(]|\s[-–—]\s/.test(word.gap);
}
