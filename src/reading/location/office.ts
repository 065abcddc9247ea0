import { firmWords, officeWords } from '../lexicon/location-words.ts';
import type { Word } from '../text/passage.ts';
import type { Mention } from './mentions.ts';

const nearestWords = 30;

/**
 * Whether the sentence names a firm, or in a signature the line or the one above it a street, a firm or a department: the
 * place is then the employer's.
 */
export function isAtOffice(mention: Mention): boolean {
  const { words, part } = mention.passage;
  const sentence = words[mention.first]?.sentence;
  const isOnLines = onLinesOf(mention);
  const around = [
    ...words.slice(Math.max(0, mention.first - nearestWords), mention.first),
    ...words.slice(mention.last, mention.last + nearestWords),
  ];
  return part === 'signature'
    ? around.some((word) => isOnLines(word) && isOfficeWord(word))
    : around.some((word) => isNamedOffice(word, sentence));
}

/** In running text only a name tells of an office: "at Acme Inc., Dallas", not "school secretary, Dallas". */
function isNamedOffice(word: Word, sentence: number | undefined): boolean {
  return word.sentence === sentence && word.isCapitalised && firmWords.has(word.folded);
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
