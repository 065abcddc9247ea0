import { lexemeOf } from '../text/lexemes.ts';
import type { Word } from '../text/passage.ts';
import { type Activity, activities } from './activities.ts';
import type { Claim } from './claim.ts';
import type { Clauses } from './clauses.ts';
import { complementEnd, runEnd } from './complement.ts';
import { isDenied, isPastForm, isUnpaid } from './guards.ts';
import type { Language } from './heads.ts';
import { isTurned } from './noun-phrase.ts';
import { subjectOf } from './subject.ts';
import { entrySet } from './word-list.ts';

const clauseStops = entrySet(
  'and | but | that | because | when | y | pero | que | cuando | mais | et | qui | quand | so | i',
);
/** What one does to or for these is no trade. */
const ownThings = entrySet(
  'my | mi | mis | mon | ma | mes | you | him | her | them | myself | himself | it | us | me | your | our | their | volantes | folletos | flyers | leaflets | tracts',
);
const determiners = entrySet(
  'the | a | an | two | three | four | five | several | all | la | las | los | el | un | una | dos | tres | le | les | des | une | deux | trois',
);
const openObjects = entrySet('for | para | pour | en | dans | with');
const farthestObject = 6;
const longestObject = 3;
const longestComplement = 4;

/** "I drive a school bus", "limpio casas", "j'enseigne": what the writer does, without a word for the trade. */
export function doingClaims(clauses: Clauses): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < clauses.words.length; at++) {
    const { folded, bareLexeme } = clauses.words[at] as Word;
    const candidates = activities[bareLexeme] ?? contracted(folded);
    if (candidates === undefined) continue;
    for (const activity of candidates) {
      const claim = claimOf(clauses, at, activity);
      if (claim) claims.push(claim);
    }
  }
  return claims;
}

/** "jfais du ménage", as typed on a phone. */
function contracted(folded: string): readonly Activity[] | undefined {
  if (!folded.startsWith('j') || !/^j[^aeiou']/.test(folded)) return undefined;
  return activities[lexemeOf(folded.slice(1))]?.filter(({ language }) => language === 'fr');
}

function claimOf(clauses: Clauses, at: number, activity: Activity): Claim | null {
  const { language, group, rest, objects } = activity;
  const from = at + 1 + rest.length;
  if (!standsAt(clauses, at + 1, rest)) return null;
  const object = objects ? objectEnd(clauses, from, activity) : anyObjectEnd(clauses, language, from);
  if (object < 0) return null;
  if (language !== 'en' && isPastForm(clauses, at)) return null;
  const subject = subjectOf(clauses, at, language, activity.isProgressive);
  if (!subject || isDenied(clauses, subject.first)) return null;
  const last = complementEnd(clauses, language, {
    first: at,
    from: object,
    limit: object - at + longestComplement,
  });
  if (isTurned(clauses, last) || isUnpaid(clauses, last)) return null;
  const confidence = subject.certainty - (objects ? 0 : last - at > 1 ? 0.08 : 0.14);
  return { clauses, first: at, last, group, confidence, rule: 'what i do' };
}

function standsAt({ words }: Clauses, at: number, parts: readonly string[]): boolean {
  for (let i = 0; i < parts.length; i++) if (words[at + i]?.bare !== parts[i]) return false;
  return true;
}

/** The end of the first object within the clause, or -1. */
function objectEnd(clauses: Clauses, from: number, { language, objects }: Activity): number {
  const { words, breaks } = clauses;
  for (let at = from; at < from + farthestObject && at < words.length && !breaks[at]; at++) {
    const folded = words[at]?.folded ?? '';
    if (clauseStops.has(folded) || (at === from && ownThings.has(folded))) return -1;
    const object = objects?.find((parts) => standsAt(clauses, at, parts));
    if (object) return afterObject(clauses, language, object, at + object.length);
  }
  return -1;
}

/** "drive for Uber", "elderly people": with the noun that the object goes on with; -1 when it is their own. */
function afterObject(clauses: Clauses, language: Language, object: readonly string[], end: number): number {
  const { words, breaks, passage } = clauses;
  const next = words[end];
  if (openObjects.has(object.at(-1) ?? ''))
    return breaks[end] || ownThings.has(next?.folded ?? '') ? -1 : nounEnd(clauses, language, end);
  const isName = next?.isCapitalised && !passage.isCaseless;
  return breaks[end] || isName || language !== 'en' ? end : runEnd(clauses, end, 2);
}

/** "Uber", "the apps": one word, in English with what leads it and its second. */
function nounEnd(clauses: Clauses, language: Language, from: number): number {
  const { words, breaks } = clauses;
  let noun = from;
  while (determiners.has(words[noun]?.folded ?? '') && !breaks[noun + 1]) noun++;
  return language === 'en' && noun > from ? runEnd(clauses, noun, 2) : noun + 1;
}

/** The end of whatever follows an English verb; elsewhere its complement is enough. */
function anyObjectEnd(clauses: Clauses, language: Language, from: number): number {
  if (clauses.breaks[from]) return from;
  if (ownThings.has(clauses.words[from]?.folded ?? '')) return -1;
  return language === 'en' ? runEnd(clauses, from, longestObject) : from;
}
