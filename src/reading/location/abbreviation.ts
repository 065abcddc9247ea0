import type { Area } from '../../places/gazetteer.ts';
import { everydayWords, wordlikeAbbreviations } from '../lexicon/location-words.ts';
import type { Passage } from '../text/passage.ts';

const abbreviationLength = 3;
const colonia = 'col';

/** A two-letter state is written in capitals or stands after a comma or a name; "or", "in", "me" are else just words. */
export function isPlausibleArea(area: Area, passage: Passage, first: number, last: number): boolean {
  if (!area.isAbbreviation) return true;
  const word = passage.words[first];
  if (!word || last > first || word.folded.length > abbreviationLength) return true;
  if (passage.isCaseless)
    return !everydayWords.has(word.folded) || /^\s*,/.test(word.gap) || endsItsLine(passage, last);
  if (word.raw === word.raw.toUpperCase()) return true;
  if (word.folded === colonia && nameFollows(passage, last)) return false;
  if (word.isCapitalised) return word.raw.endsWith('.') || word.gap.includes(',');
  return word.gap.includes(',') && (!wordlikeAbbreviations.has(word.folded) || endsItsLine(passage, last));
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
