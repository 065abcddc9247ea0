import { notWorkplaces } from '../lexicon/not-work.ts';
import type { Claim } from './claim.ts';
import { type Clauses, holdsAny } from './clauses.ts';
import { complementEnd, isStop, runEnd } from './complement.ts';
import type { Language } from './heads.ts';
import { entrySet } from './word-list.ts';

const indefinite: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: entrySet('a | an'),
  es: entrySet('un | una'),
  fr: entrySet('un | une'),
};
const noPlaces = entrySet(notWorkplaces);
const prepositions = entrySet('at | in | for | en | para | dans | pour | chez');

/** "Trabajo en un viñedo", "I work at a trampoline park": any common noun after an indefinite article is a place of work. */
export function unknownPlaceClaim(
  clauses: Clauses,
  language: Language,
  article: number,
  verb: number,
): Claim | null {
  const { words, breaks, passage } = clauses;
  const noun = words[article + 1];
  if (
    !prepositions.has(words[article - 1]?.folded ?? '') ||
    !indefinite[language].has(words[article]?.folded ?? '')
  )
    return null;
  if (!noun || breaks[article + 1] || isStop(language, noun) || (noun.isCapitalised && !passage.isCaseless))
    return null;
  const core = language === 'en' ? runEnd(clauses, article + 1, 4) : article + 2;
  if (holdsAny(clauses, article + 1, core, noPlaces)) return null;
  const last = complementEnd(clauses, language, { first: verb, from: core, limit: 8 });
  return { clauses, first: verb, last, group: null, confidence: 0.6, rule: 'i work in some place' };
}
