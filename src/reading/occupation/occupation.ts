import type { OccupationFact } from '../reading.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { appositionClaims } from './appositions.ts';
import { atWorkClaims } from './at-work.ts';
import { businessClaims } from './business.ts';
import { type Claim, evidenceOf } from './claim.ts';
import { clausesOf } from './clauses.ts';
import { cuedClaims } from './cued.ts';
import { doingClaims } from './doing.ts';
import { fragmentClaims } from './fragments.ts';
import { habitClaims } from './habits.ts';
import { joinedTo } from './joined.ts';
import { answerClaims, labelledClaims } from './labelled.ts';
import { lastingClaims } from './lasting.ts';
import { livingClaims } from './living.ts';
import { mainFirst } from './order.ts';
import { presentOnly } from './parallels.ts';
import { statusClaims } from './status-phrases.ts';
import { stintClaims } from './stints.ts';
import { studyClaims } from './studies.ts';
import { taskClaims } from './task.ts';

/** What the writer does for a living now, in their own words; null when it is not said. */
export function readOccupation(text: VisibleText): OccupationFact | null {
  const best = bestOf(mainFirst(claimsOf(text)));
  if (!best) return null;
  const { claim, value } = joinedTo(best);
  const evidence = evidenceOf(claim);
  return {
    value: value ?? evidence.text.replace(/\s+/g, ' '),
    confidence: claim.confidence,
    evidence,
    rule: claim.rule,
    group: claim.group,
  };
}

function claimsOf({ passages, inlineAnswers }: VisibleText): Claim[] {
  const body = clausesOf(passages.body);
  const subject = clausesOf(passages.subject);
  return [
    ...answerClaims(body, inlineAnswers),
    ...cuedClaims(body),
    ...labelledClaims(body),
    ...doingClaims(body),
    ...habitClaims(body),
    ...atWorkClaims(body),
    ...lastingClaims(body),
    ...studyClaims(body),
    ...taskClaims(body),
    ...businessClaims(body),
    ...livingClaims(body),
    ...statusClaims(body),
    ...stintClaims(body),
    ...presentOnly(fragmentClaims(body)),
    ...appositionClaims(body),
    ...fragmentClaims(clausesOf(passages.signature)),
    ...weaker(cuedClaims(subject)),
    ...weaker(fragmentClaims(subject)),
  ];
}

/** A subject line is a heading: half of its trades are somebody's. */
function weaker(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => ({ ...claim, confidence: claim.confidence - 0.1 }));
}

function bestOf(claims: readonly Claim[]): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims)
    if (claim.last > claim.first && (!best || claim.confidence > best.confidence)) best = claim;
  return best;
}
