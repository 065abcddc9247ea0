import type { Area } from '../../places/gazetteer.ts';
import { wordlikeAbbreviations } from '../lexicon/location-words.ts';
import { functionWords } from '../lexicon/not-names.ts';
import type { Passage } from '../text/passage.ts';

const abbreviationLength = 3;
const colonia = 'col';

/** A two-letter state is written in capitals or stands after a comma or a name; "or", "in", "me" are else just words. */
export function isPlausibleArea(area: Area, passage: Passage, first: number, last: number): boolean {
  if (!area.isAbbreviation) return true;
  const word = passage.words[first];
  if (!word || last > first || word.folded.length > abbreviationLength) return true;
  const isWord = isWordlike(word.folded);
  if (passage.isCaseless) return !isWord || word.gap.includes(',') || endsItsLine(passage, last);
  if (word.raw === word.raw.toUpperCase()) return true;
  if (word.folded === colonia && nameFollows(passage, last)) return false;
  if (word.isCapitalised)
    return word.raw.endsWith('.') || word.gap.includes(',') || isBehindName(passage, first, word.folded);
  return word.gap.includes(',') && (!isWord || endsItsLine(passage, last));
}

/** "Beaumont Tx": no word of any language, right behind a capital. */
function isBehindName({ words }: Passage, first: number, folded: string): boolean {
  const before = words[first - 1];
  return (
    words[first]?.gap === ' ' &&
    before?.isCapitalised === true &&
    before.sentence === words[first]?.sentence &&
    !isWordlike(folded)
  );
}

/** "or", "in", "il": first of all a word of one of the three languages. "ca" is California, whatever it is in French. */
export function isWordlike(folded: string): boolean {
  return folded !== 'ca' && (wordlikeAbbreviations.has(folded) || functionWords.has(folded));
}

/** "Col. Santa Cecilia" is no Colima. */
function nameFollows(passage: Passage, number: number): boolean {
  const next = passage.words[number + 1];
  return next?.isCapitalised === true && /^\.? $/.test(next.gap);
}

function endsItsLine(passage: Passage, number: number): boolean {
  const word = passage.words[number];
  const next = passage.words[number + 1];
  return !next || next.sentence !== word?.sentence || /[,.;()]/.test(next.gap);
}
