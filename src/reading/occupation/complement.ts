import { englishLinks, englishStops, romanceLinks, romanceStops } from '../lexicon/occupation-guards.ts';
import type { Word } from '../text/passage.ts';
import type { Clauses } from './clauses.ts';
import type { Language } from './heads.ts';
import { entrySet } from './word-list.ts';

const stops = { en: entrySet(englishStops), es: entrySet(romanceStops), fr: entrySet(romanceStops) };
const links = { en: entrySet(englishLinks), es: entrySet(romanceLinks), fr: entrySet(romanceLinks) };
const determiners = entrySet(
  'a | an | the | two | three | several | this | some | other | old | small | big',
);
const times = entrySet(
  'year | years | month | months | week | weeks | day | days | hours | hour | living | life | now | moment | ano | anos | meses | ans | an | annees | mois | semaines | vida | vie | tiempo | temps | time | while | lunes | lundi | monday | me | you | us | them | him | her | my | mi | mis | mes | mon | ma | your | su | sus | nuestro | nuestra | our',
);

/** Whether a word ends a noun phrase of the language. */
export function isStop(language: Language, word: Word): boolean {
  return stops[language].has(word.folded);
}

/** Whether a word joins a complement to what stands before it. */
export function isLink(language: Language, word: Word): boolean {
  return links[language].has(word.folded);
}

/** The end of the run of English words from `from` that no stop word and no break interrupts, at most `limit` words. */
export function runEnd({ words, breaks }: Clauses, from: number, limit: number): number {
  let end = from;
  while (end < from + limit && end < words.length && (end === from || !breaks[end])) {
    if (stops.en.has((words[end] as Word).folded)) break;
    end++;
  }
  return end;
}

/**
 * The end of what belongs to a noun or verb that ends before `from`: "at a middle school", "de dispositivos médicos".
 * Whole groups only, so that the phrase from `first` keeps to `limit` words; names of places and firms are left out.
 */
export function complementEnd(
  clauses: Clauses,
  language: Language,
  { first, from, limit }: { first: number; from: number; limit: number },
): number {
  let end = from;
  for (;;) {
    const next = groupEnd(clauses, language, end);
    if (next <= end || next - first > limit) return end;
    end = next;
  }
}

/** The end of one group: links and articles, then words up to the next link. `from` when there is none. */
function groupEnd(clauses: Clauses, language: Language, from: number): number {
  const content = afterLinks(clauses, language, from);
  if (content === from && language === 'en') return from;
  let end = content;
  while (isContent(clauses, language, end, content > from)) end++;
  return end > content ? end : from;
}

function afterLinks({ words, breaks }: Clauses, language: Language, from: number): number {
  let at = from;
  while (at < words.length && !breaks[at]) {
    const { folded } = words[at] as Word;
    const isLink = links[language].has(folded) || (at > from && language === 'en' && determiners.has(folded));
    if (!isLink) break;
    at++;
  }
  return at;
}

function isContent(
  { passage, words, breaks }: Clauses,
  language: Language,
  at: number,
  isLinked: boolean,
): boolean {
  const word = words[at];
  if (!word || breaks[at] || /^\p{N}/u.test(word.raw)) return false;
  if (stops[language].has(word.folded) || links[language].has(word.folded) || times.has(word.folded))
    return false;
  return passage.isCaseless || !word.isCapitalised || (!isLinked && word.raw === word.raw.toUpperCase());
}
