import type { Gazetteer } from '../../places/gazetteer.ts';
import type { LocationFact } from '../reading.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { withAnswers } from './answers.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { chosen } from './choose.ts';
import { type Claim, claimsOf } from './claims.ts';
import { factOf, postalFactOf } from './fact.ts';
import { findPostalCode, type PostalClaim } from './postal.ts';

const leastConfidence = 0.5;
const parts = ['body', 'signature', 'subject'] as const;

/**
 * The writer's present home: not where they were born, work, used to live or mean to go, nor anybody else's. Null when
 * it is not said, with little confidence where a place is only named. A name that several towns share stays without a
 * region unless the email decides between them.
 */
export function readLocation(text: VisibleText, gazetteer: Gazetteer): LocationFact | null {
  const claims = withAnswers(
    parts.flatMap((part) => claimsOf(text.passages[part], gazetteer)),
    text,
  );
  const postal = postalOf(text, gazetteer);
  const candidates = candidatesOf(claims, text.text.from, postal);
  const best = chosen(withoutManyPairs(candidates.filter(({ confidence }) => confidence >= leastConfidence)));
  if (!best) return postal ? postalFactOf(postal) : guessOf(claims, text.text.from);
  return postal ? withPostalCode(best, postal) : factOf(best);
}

/** A town with its state, of which nothing is said, is home only where it is the one such pair. */
function withoutManyPairs(candidates: readonly Candidate[]): readonly Candidate[] {
  const isPair = ({ claim }: Candidate) => claim.role.rule === 'pair';
  return candidates.filter(isPair).length > 1
    ? candidates.filter((candidate) => !isPair(candidate))
    : candidates;
}

/** Roles of places of which nothing is said that speaks against the writer living there. */
const guessable: ReadonlySet<string> = new Set([
  'passing',
  'passing-in',
  'bare',
  'city-state',
  'in',
  'signature',
  'work',
  'office',
]);
const guessed = 0.4;

/** The place that is most likely home where none is plainly said to be. */
function guessOf(claims: readonly Claim[], from: string): LocationFact | null {
  const guesses = claims
    .filter(({ role }) => guessable.has(role.rule))
    .map((claim) => ({ ...claim, role: { ...claim.role, score: guessed } }));
  const best = chosen(candidatesOf(guesses, from, null).filter(({ confidence }) => confidence > 0));
  if (!best) return null;
  const fact = factOf(best);
  return { ...fact, confidence: Math.min(fact.confidence, guessed), rule: `guess: ${fact.rule}` };
}

function postalOf(text: VisibleText, gazetteer: Gazetteer): PostalClaim | null {
  for (const part of parts) {
    const claim = findPostalCode(text.text[part], part, gazetteer);
    if (claim) return claim;
  }
  return null;
}

const contradiction = 0.7;

/** A code in another state than the town's makes both doubtful. */
function withPostalCode(best: Candidate, { code, area }: PostalClaim): LocationFact {
  const fact = factOf(best);
  if (fact.region !== null && fact.region !== area.region)
    return { ...fact, confidence: fact.confidence * contradiction };
  return { ...fact, postalCode: fact.postalCode ?? code };
}
