import { notWork, notWorkObjects } from '../lexicon/not-work.ts';
import { workParticiples } from '../lexicon/occupation-own.ts';
import type { Claim } from './claim.ts';
import type { Clauses } from './clauses.ts';
import { complementEnd, runEnd } from './complement.ts';
import { isLasting, isNumber } from './duration.ts';
import { isUnpaid } from './guards.ts';
import { entrySet } from './word-list.ts';

const idle = entrySet(notWork.en);
const idleObjects = entrySet(notWorkObjects);
const participles = new Map(Object.entries(workParticiples));
const determiners = entrySet('the | a | an');
const adverbs = entrySet('mostly | mainly | always | only | just');

/** "I've driven the bookmobile nineteen years", "I do nail 17 year": a verb with an object that has been done for long. */
export function lastingClaims(clauses: Clauses): Claim[] {
  const claims: Claim[] = [];
  for (const [at, { folded }] of clauses.words.entries()) {
    const verb =
      folded === 'i' || folded === "i've" || folded === 'ive' ? verbAfter(clauses, at, folded) : -1;
    const claim = verb < 0 ? null : claimAt(clauses, verb);
    if (claim && isLasting(clauses, claim.last) && !isUnpaid(clauses, claim.last)) claims.push(claim);
  }
  return claims;
}

/** The participle after "I've" or "I have", or the "do" after "I"; -1 when there is none that tells of work. */
function verbAfter({ words, breaks }: Clauses, at: number, subject: string): number {
  let verb = at + 1;
  if (subject === 'i' && words[verb]?.folded === 'do') return breaks[verb] ? -1 : verb;
  if (subject === 'i' && words[verb++]?.folded !== 'have') return -1;
  if (adverbs.has(words[verb]?.folded ?? '')) verb++;
  if (words[verb]?.folded === 'been' && isGerundOfWork(words[verb + 1]?.folded ?? '')) return verb + 1;
  const participle = words[verb]?.folded ?? '';
  return !breaks[verb] && isOfWork(participle) ? verb : -1;
}

function isOfWork(participle: string): boolean {
  if (participles.has(participle)) return true;
  return /^[a-z]{2,}ed$/.test(participle) && isStemOfWork(participle.slice(0, -2));
}

function isGerundOfWork(gerund: string): boolean {
  return /^[a-z]{3,}ing$/.test(gerund) && isStemOfWork(gerund.slice(0, -3));
}

function isStemOfWork(stem: string): boolean {
  return ![stem, `${stem}e`, stem.slice(0, -1), stem.replace(/i$/, 'y')].some((verb) => idle.has(verb));
}

function claimAt(clauses: Clauses, verb: number): Claim | null {
  const { words, breaks } = clauses;
  let noun = verb + 1;
  while (!breaks[noun] && determiners.has(words[noun]?.folded ?? '')) noun++;
  const end = breaks[noun] ? noun : nounsEnd(clauses, noun);
  if (end === noun || words.slice(noun, end).some(({ folded }) => idleObjects.has(folded))) return null;
  const whole = complementEnd(clauses, 'en', { first: verb, from: end, limit: end - verb + 4 });
  const last = isNumber(words[whole - 1]?.folded ?? '') ? end : whole;
  return { clauses, first: verb, last, group: null, confidence: 0.64, rule: 'for years' };
}

/** "Nail 17 year", "the ferry": up to the number. */
function nounsEnd(clauses: Clauses, noun: number): number {
  const end = runEnd(clauses, noun, 3);
  for (let at = noun; at < end; at++) if (isNumber(clauses.words[at]?.folded ?? '')) return at;
  return end;
}
