import { englishHeads } from '../lexicon/occupation-heads-en.ts';
import { spanishHeads } from '../lexicon/occupation-heads-es.ts';
import { frenchHeads } from '../lexicon/occupation-heads-fr.ts';
import { englishStatuses, frenchStatuses, spanishStatuses } from '../lexicon/occupation-statuses.ts';
import { openingBit } from '../text/openings.ts';
import { withoutElision } from '../text/passage.ts';
import type { Clauses } from './clauses.ts';
import { type Head, headMap, type Language, longestBy } from './head-map.ts';

export type { Head, Language };

/** A head found at words `first` to `last` (exclusive). */
export interface FoundHead {
  head: Head;
  first: number;
  last: number;
}

const heads: Readonly<Record<Language, ReadonlyMap<string, Head>>> = {
  en: headMap('en', englishHeads, englishStatuses),
  es: headMap('es', spanishHeads, spanishStatuses),
  fr: headMap('fr', frenchHeads, frenchStatuses),
};

/** How many words the longest head has that begins, or in English ends, with a word: most words begin none. */
const longest: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: longestBy(heads.en, 'last'),
  es: longestBy(heads.es, 'first'),
  fr: longestBy(heads.fr, 'first'),
};
const longestEnglish = longestBy(heads.en, 'first');
const bits: Readonly<Record<Language, number>> = {
  en: openingBit(longestEnglish.keys()),
  es: openingBit(longest.es.keys()),
  fr: openingBit(longest.fr.keys()),
};
const endingBit = openingBit(longest.en.keys());

/** The longest English head that ends just before word `last` and begins at `from` or later. */
export function headEnding(clauses: Clauses, from: number, last: number): FoundHead | null {
  const word = clauses.words[last - 1];
  if (word === undefined || (word.openings & endingBit) === 0) return lastPart(clauses, last);
  const most = longest.en.get(word.folded) ?? 0;
  for (let first = Math.max(from, last - most); first < last; first++) {
    const head = heads.en.get(phrase(clauses, first, last));
    if (head) return { head, first, last };
  }
  return lastPart(clauses, last);
}

/** The longest head that begins at a word and stays within its clause. */
export function headStarting(clauses: Clauses, language: Language, first: number): FoundHead | null {
  const word = clauses.words[first];
  if (word === undefined || (word.openings & bits[language]) === 0) return null;
  const starts = language === 'en' ? longestEnglish : longest[language];
  const most = starts.get(word.bare) ?? 0;
  let end = Math.min(first + 1, first + most);
  while (end < first + most && clauses.breaks[end] === false) end++;
  for (let last = end; last > first; last--) {
    const head = heads[language].get(withoutElision(phrase(clauses, first, last)));
    if (head) return { head, first, last };
  }
  return null;
}

/** "nurse-midwife" is a midwife. */
function lastPart({ words }: Clauses, last: number): FoundHead | null {
  const word = words[last - 1]?.folded ?? '';
  const hyphen = word.lastIndexOf('-');
  const head =
    hyphen > 0 && !/^(?:ex|non|anti)-/.test(word) ? heads.en.get(word.slice(hyphen + 1)) : undefined;
  return head ? { head, first: last - 1, last } : null;
}

function phrase({ words }: Clauses, first: number, last: number): string {
  let text = words[first]?.folded ?? '';
  for (let i = first + 1; i < last; i++) text += ` ${words[i]?.folded ?? ''}`;
  return text;
}
