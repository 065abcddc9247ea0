import { englishHeads } from '../lexicon/occupation-heads-en.ts';
import { spanishHeads } from '../lexicon/occupation-heads-es.ts';
import { frenchHeads } from '../lexicon/occupation-heads-fr.ts';
import { englishStatuses, frenchStatuses, spanishStatuses } from '../lexicon/occupation-statuses.ts';
import { withoutElision } from '../text/passage.ts';
import { type WordTable, wordTable } from '../text/word-table.ts';
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
const longestStarting: Readonly<Record<Language, WordTable<number>>> = {
  en: wordTable(longestBy(heads.en, 'first')),
  es: wordTable(longestBy(heads.es, 'first')),
  fr: wordTable(longestBy(heads.fr, 'first')),
};
const longestEnding = wordTable(longestBy(heads.en, 'last'));

/** The longest English head that ends just before word `last` and begins at `from` or later. */
export function headEnding(clauses: Clauses, from: number, last: number): FoundHead | null {
  const most = longestEnding[clauses.words[last - 1]?.lexeme ?? 0] ?? 0;
  for (let first = Math.max(from, last - most); first < last; first++) {
    const head = heads.en.get(phrase(clauses, first, last));
    if (head) return { head, first, last };
  }
  return lastPart(clauses, last);
}

/** The longest head that begins at a word and stays within its clause. */
export function headStarting(clauses: Clauses, language: Language, first: number): FoundHead | null {
  const most = longestStarting[language][clauses.words[first]?.bareLexeme ?? 0] ?? 0;
  if (most === 0) return null;
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
