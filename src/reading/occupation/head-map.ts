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

type Lists = Readonly<Record<string, string>>;

/** Every form of the words of a lexicon, with what it stands for. */
export function headMap(language: Language, trades: Lists, statuses: Lists): ReadonlyMap<string, Head> {
  const map = new Map<string, Head>();
  const add = (list: string, group: string | null, status: string | null) => {
    const one: Head = { group, status, isPlural: false };
    const several: Head = { group, status, isPlural: true };
    for (const entry of entriesOf(list))
      for (const singular of genders(entry)) {
        map.set(singular, one);
        if (status) continue;
        const plural = pluralOf(language, singular);
        if (!map.has(plural)) map.set(plural, several);
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

/** For each word that a phrase begins with, or ends with, the length in words of the longest such phrase. */
export function longestBy(
  map: ReadonlyMap<string, Head>,
  end: 'first' | 'last',
): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const entry of map.keys()) {
    const space = end === 'first' ? entry.indexOf(' ') : entry.lastIndexOf(' ');
    const word = end === 'last' ? entry.slice(space + 1) : space < 0 ? entry : entry.slice(0, space);
    const length = space < 0 ? 1 : entry.split(' ').length;
    if (length > (lengths.get(word) ?? 0)) lengths.set(word, length);
  }
  return lengths;
}
