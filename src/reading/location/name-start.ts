import { articles, fromWords, homeVerbs, inWords, toWords } from '../lexicon/location-words.ts';
import { functionWords } from '../lexicon/not-names.ts';
import type { Passage, Word } from '../text/passage.ts';

const openers = new Set([...inWords, ...fromWords, ...toWords, ...homeVerbs, ...articles, 'outside', 'near']);

/** Whether a place's name may begin at a word: it has a capital, or a preposition before it ("in tulsa"). */
export function mayBeginName(passage: Passage, number: number): boolean {
  const word = passage.words[number];
  if (!word || isDigit(word.folded.charCodeAt(0))) return false;
  if (passage.isCaseless || word.elided > 0) return true;
  if (word.isCapitalised) return !isFunctionWord(word) || goesOn(passage, number);
  if (articles.has(word.folded)) return goesOn(passage, number);
  return passage.part !== 'body' || followsOpener(passage, number);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** "The", "I"; not "MA" or "ME". */
function isFunctionWord({ folded, raw }: Word): boolean {
  const isShortCapitals = raw.length === 2 && raw === raw.toUpperCase();
  return functionWords.has(folded) && !isShortCapitals;
}

function goesOn(passage: Passage, number: number): boolean {
  return passage.words[number + 1]?.isCapitalised === true;
}

function followsOpener(passage: Passage, number: number): boolean {
  const word = passage.words[number];
  const before = passage.words[number - 1];
  if (!word || !before || before.sentence !== word.sentence || openers.has(before.folded)) return true;
  return word.gap !== ' ' && /[,:(]|\s[-–—]\s/.test(word.gap);
}
