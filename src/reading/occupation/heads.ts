import { englishHeads } from '../lexicon/occupation-heads-en.ts';
import { spanishHeads } from '../lexicon/occupation-heads-es.ts';
import { frenchHeads } from '../lexicon/occupation-heads-fr.ts';
import { englishStatuses, frenchStatuses, spanishStatuses } from '../lexicon/occupation-statuses.ts';
import type { Clauses } from './clauses.ts';
import { entriesOf } from './word-list.ts';

export type Language = 'en' | 'es' | 'fr';

/** A word or phrase for what somebody does, or for a state such as retirement. */
export interface Head {
  /** ISCO-08 sub-major group; null for a state. */
  group: string | null;
  /** Which state it is, such as `retired`; null for a trade. */
  status: string | null;
  isPlural: boolean;
}

/** A head found at words `first` to `last` (exclusive). */
export interface FoundHead {
  head: Head;
  first: number;
  last: number;
}

const longestHead = 6;
const heads: Readonly<Record<Language, ReadonlyMap<string, Head>>> = {
  en: headMap('en', englishHeads, englishStatuses),
  es: headMap('es', spanishHeads, spanishStatuses),
  fr: headMap('fr', frenchHeads, frenchStatuses),
};

/** The longest head that ends just before word `last` and begins at `from` or later. */
export function headEnding(
  clauses: Clauses,
  language: Language,
  from: number,
  last: number,
): FoundHead | null {
  for (let first = Math.max(from, last - longestHead); first < last; first++) {
    const head = heads[language].get(phrase(clauses, first, last));
    if (head) return { head, first, last };
  }
  return lastPart(clauses, language, last);
}

/** The longest head that begins at a word and stays within its clause. */
export function headStarting(clauses: Clauses, language: Language, first: number): FoundHead | null {
  let end = first + 1;
  while (end < first + longestHead && clauses.breaks[end] === false) end++;
  for (let last = end; last > first; last--) {
    const head = heads[language].get(withoutElision(phrase(clauses, first, last)));
    if (head) return { head, first, last };
  }
  return null;
}

/** A word without the "l'", "d'", "j'", "qu'" that is written together with it. */
export function withoutElision(folded: string): string {
  return /^(?:[ldjmnst]|qu)'/.test(folded) ? folded.slice(folded.indexOf("'") + 1) : folded;
}

/** "nurse-midwife" is a midwife. */
function lastPart({ words }: Clauses, language: Language, last: number): FoundHead | null {
  const word = words[last - 1]?.folded ?? '';
  const hyphen = word.lastIndexOf('-');
  const head =
    hyphen > 0 && !/^(?:ex|non|anti)-/.test(word) ? heads[language].get(word.slice(hyphen + 1)) : undefined;
  return head ? { head, first: last - 1, last } : null;
}

function phrase({ words }: Clauses, first: number, last: number): string {
  let text = words[first]?.folded ?? '';
  for (let i = first + 1; i < last; i++) text += ` ${words[i]?.folded ?? ''}`;
  return text;
}

type Lists = Readonly<Record<string, string>>;

function headMap(language: Language, trades: Lists, statuses: Lists): ReadonlyMap<string, Head> {
  const map = new Map<string, Head>();
  const add = (list: string, group: string | null, status: string | null) => {
    for (const entry of entriesOf(list))
      for (const singular of genders(entry)) {
        map.set(singular, { group, status, isPlural: false });
        const plural = pluralOf(language, singular);
        if (!status && !map.has(plural)) map.set(plural, { group, status, isPlural: true });
      }
  };
  for (const [group, list] of Object.entries(trades)) add(list, group, null);
  for (const [status, list] of Object.entries(statuses)) add(list, null, status);
  return map;
}

/** "cocinero/a de linea" stands for "cocinero de linea" and "cocinera de linea". */
function genders(entry: string): string[] {
  if (!entry.includes('/')) return [entry];
  const words = entry.split(' ').map((word) => word.split('/'));
  return [
    words.map(([masculine]) => masculine).join(' '),
    words.map(([masculine = '', ending]) => (ending ? feminine(masculine, ending) : masculine)).join(' '),
  ];
}

function feminine(masculine: string, ending: string): string {
  if (ending === 'a') return `${masculine.replace(/[oe]$/, '')}a`;
  if (/^(?:e|ne|le|te|sse)$/.test(ending)) return masculine + ending;
  if (ending === 've') return masculine.replace(/f$/, 've');
  const from = masculine.lastIndexOf(ending.charAt(0));
  return (from < 1 ? masculine : masculine.slice(0, from)) + ending;
}

function pluralOf(language: Language, singular: string): string {
  if (language === 'en') return englishPlural(singular);
  const [first = '', ...rest] = singular.split(' ');
  const ending = language === 'es' && /[^aeiou]$/.test(first) ? 'es' : 's';
  return [first + ending, ...rest].join(' ');
}

function englishPlural(singular: string): string {
  if (singular.endsWith('man')) return `${singular.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  return singular + (/(?:s|x|ch|sh)$/.test(singular) ? 'es' : 's');
}
