import { notWork } from '../lexicon/not-work.ts';
import type { Claim } from './claim.ts';
import type { Clauses } from './clauses.ts';
import { complementEnd, isStop } from './complement.ts';
import { isPastForm, isUnpaid, isVolunteering } from './guards.ts';
import type { Language } from './heads.ts';
import { workplaceEnd } from './place.ts';
import { entrySet } from './word-list.ts';

const idle: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: entrySet(notWork.en, notWork.atPlaces),
  es: entrySet(notWork.es),
  fr: entrySet(notWork.fr),
};
const prepositions: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: entrySet('at | in | on | for | behind'),
  es: entrySet('en | para'),
  fr: entrySet('dans | au | a | chez | pour | aux'),
};
const determiners = entrySet(
  'a | an | the | this | un | una | el | la | los | las | une | le | les | des | two | three | dos | tres | deux | trois',
);
const articles = entrySet('the | a | des | du | les | los | las');
const leads = entrySet(
  'and | but | so | now | here | nights | days | y | aqui | yo | ahora | ici | et | moi | pis | is | mostly',
);
const farthestPlace = 3;

/** "I cook at the truck stop", "plancho en una tintorería", "je plonge dans un resto": any verb at a place of work. */
export function atWorkClaims(clauses: Clauses): Claim[] {
  const claims: Claim[] = [];
  for (const [at, { folded }] of clauses.words.entries()) {
    const language = languageOf(folded);
    const verb = language && opens(clauses, at) ? verbOf(clauses, language, at) : -1;
    const claim = verb < 0 || language === null ? null : claimAt(clauses, language, verb);
    if (claim && !isUnpaid(clauses, claim.last)) claims.push(claim);
  }
  return claims;
}

function languageOf(folded: string): Language | null {
  if (folded === 'i') return 'en';
  if (folded === 'je' || folded.startsWith("j'")) return 'fr';
  return folded.length > 3 && folded.endsWith('o') ? 'es' : null;
}

function opens({ words, breaks }: Clauses, at: number): boolean {
  return breaks[at] === true || leads.has(words[at - 1]?.folded ?? '');
}

/** The verb of the first person, present; -1 for those that are no work, and for what is no verb. */
function verbOf(clauses: Clauses, language: Language, at: number): number {
  const word = clauses.words[at];
  const verb = language === 'es' || word?.folded.startsWith("j'") ? at : at + 1;
  if (verb > at && clauses.breaks[verb]) return -1;
  const bare = clauses.words[verb]?.bare ?? '';
  const isVerb =
    language === 'en'
      ? /^[a-z]{3,}$/.test(bare) && !/(?:ed|ly|ing)$/.test(bare)
      : isFirstPerson(bare, language);
  return isVerb && !idle[language].has(bare) && !isPastForm(clauses, verb) ? verb : -1;
}

function isFirstPerson(bare: string, language: Language): boolean {
  return language === 'es'
    ? /[a-z]{3}o$/.test(bare) && !/(?:[ai]d|nd|ism|ient)o$/.test(bare)
    : /[a-z]{2}(?:e|[dt]?s)$/.test(bare) && (bare === 'fais' || !bare.endsWith('ais'));
}

/** The preposition stands at once, or behind one word: "greet people at the Walmart". */
function claimAt(clauses: Clauses, language: Language, verb: number): Claim | null {
  const { words, breaks } = clauses;
  const object = articles.has(words[verb + 1]?.folded ?? '') ? verb + 2 : verb + 1;
  for (let at = verb + 1; at <= object + 1 && !breaks[at]; at++) {
    const word = words[at];
    if (!word) return null;
    if (prepositions[language].has(word.folded)) return placedClaim(clauses, language, verb, at + 1);
    if (at >= object && (isStop(language, word) || word.isCapitalised)) return null;
  }
  return null;
}

function placedClaim(clauses: Clauses, language: Language, verb: number, from: number): Claim | null {
  const { words, breaks } = clauses;
  if (!determiners.has(words[from]?.folded ?? '') && language !== 'en') return null;
  for (let at = from; at <= from + farthestPlace && !breaks[at]; at++) {
    const end = workplaceEnd(clauses, at);
    if (end < 0) continue;
    if (isVolunteering(clauses, verb, end)) return null;
    const last = complementEnd(clauses, language, { first: verb, from: end, limit: 7 });
    return { clauses, first: verb, last, group: null, confidence: 0.61, rule: 'what i do there' };
  }
  return null;
}
