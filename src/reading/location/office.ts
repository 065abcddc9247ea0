import { officeWords } from '../lexicon/location-words.ts';
import type { Word } from '../text/passage.ts';
import type { Mention } from './mentions.ts';

const nearestWords = 30;

/**
 * Whether the sentence (in a signature: the line, or the one above it) names a street, a firm or a department, so that
 * the place is the employer's.
 */
export function isAtOffice(mention: Mention): boolean {
  const { words } = mention.passage;
  const isNear = mention.passage.part === 'signature' ? onLinesOf(mention) : inSentenceOf(mention);
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - nearestWords); i--) {
    const word = words[i];
    if (!word || !isNear(word)) break;
    if (isOfficeWord(word)) return true;
  }
  for (let i = mention.last; i < mention.last + nearestWords; i++) {
    const word = words[i];
    if (!word || !isNear(word)) break;
    if (isOfficeWord(word)) return true;
  }
  return false;
}

function inSentenceOf(mention: Mention): (word: Word) => boolean {
  const sentence = mention.passage.words[mention.first]?.sentence;
  return (word) => word.sentence === sentence;
}

function onLinesOf({ passage: { text }, start, end }: Mention): (word: Word) => boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const from = text.lastIndexOf('\n', lineStart - 2) + 1;
  const found = text.indexOf('\n', end);
  const to = found < 0 ? text.length : found;
  return (word) => word.start >= from && word.end <= to;
}

/** "CO" and "DR" in capitals are states or titles as likely as firms. */
function isOfficeWord(word: Word): boolean {
  const isShortState = word.raw.length === 2 && word.raw === word.raw.toUpperCase();
  return !isShortState && officeWords.has(word.folded);
}
