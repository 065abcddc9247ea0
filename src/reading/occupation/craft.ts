import type { Match } from '../text/phrases.ts';
import type { Claim } from './claim.ts';
import type { Clauses } from './clauses.ts';
import { complementEnd, runEnd } from './complement.ts';
import { fieldsAt } from './place.ts';
import { entrySet } from './word-list.ts';

/** Fields that are enough by themselves between commas: crafts, rather than branches that one may be interested in. */
const crafts = entrySet(
  '71 | 72 | 73 | 74 | 75 | 91 | 92 | 93 | 83 | 96 | 94 | 95 | 81 | 82 | 62 | 35 | 41 | 42 | 43 | 54',
);
const where = entrySet('at | in | for | on | with | en | para | chez | dans | pour | au');
/** One's own goings, rather than the trade of the same name: "I'm moving in with my daughter". */
const ownGoings = entrySet('moving | running | shipping | driving');
const times = entrySet(
  'nights | days | evenings | mornings | weekends | overnight | overnights | remote | remotely | part-time | full-time | seasonally | mostly | mainly | summers | winters | two | jobs | shifts | noches',
);
const notGerunds = entrySet(
  'during | nothing | something | anything | everything | evening | morning | being | trying | going | according | thing | king | spring | long',
);

/** Whether a field is a craft. */
export function isCraft(group: string | null): group is string {
  return group !== null && crafts.has(group);
}

/** "I'm security at the mall": a craft in the place of a noun for the person, with nothing but where it is practised. */
export function craftAt(clauses: Clauses, at: number): Match<string> | null {
  const field = fieldsAt(clauses, at).find(({ kind }) => isCraft(kind));
  const next = field && clauses.words[field.last]?.folded;
  if (field && ownGoings.has(clauses.words[at]?.folded ?? '') && field.last === at + 1) return null;
  return field && (clauses.breaks[field.last] || where.has(next ?? '')) ? field : null;
}

/** "I work concrete", "I work nights cleaning offices": the craft or the doing right after the verb. */
export function craftClaim(clauses: Clauses, from: number): Claim | null {
  let at = from;
  while (times.has(clauses.words[at]?.folded ?? '')) at++;
  const field = craftAt(clauses, at);
  const last = field?.last ?? gerundEnd(clauses, at);
  if (last <= at) return null;
  const end = complementEnd(clauses, 'en', { first: at, from: last, limit: 6 });
  return { clauses, first: at, last: end, group: field?.kind ?? null, confidence: 0.76, rule: 'i work' };
}

function gerundEnd(clauses: Clauses, at: number): number {
  const folded = clauses.words[at]?.folded ?? '';
  if (!/^[a-z]{2,}ing$/.test(folded) || notGerunds.has(folded) || clauses.breaks[at + 1]) return at;
  return runEnd(clauses, at + 1, 3);
}
