import { homeQuestions } from '../lexicon/location-cues.ts';
import { fold } from '../text/tokens.ts';
import type { VisibleText } from '../text/visible-text.ts';
import type { Claim } from './claims.ts';

/** Roles that a question about the home lifts to an answer. */
const answering = new Set([
  'bare',
  'alone',
  'in',
  'in-short',
  'origin',
  'city-state',
  'passing',
  'passing-in',
  'work',
]);
const question = new RegExp(`(?:^|[^a-z])(?:${homeQuestions.join('|')})(?![a-z])`);
const longestQuestion = 2_000;

/**
 * Lifts what stands below a quoted question about the home ("> Where do you live?" / "tulsa") to an answer, and what
 * stands apart in a reply to a letter that asked for it to a likely one.
 */
export function withAnswers(claims: readonly Claim[], text: VisibleText): Claim[] {
  const ranges = text.inlineAnswers.filter((answer) => asksForHome(answer.question));
  const wasAsked = ranges.length === 0 && asksForHome(text.quoted);
  if (ranges.length === 0 && !wasAsked) return [...claims];
  return claims.map((claim) => {
    if (!answering.has(claim.role.rule) || claim.mention.passage.part !== 'body') return claim;
    const { start } = claim.mention;
    if (ranges.some((range) => start >= range.start && start < range.end))
      return { ...claim, role: { rule: 'answer', score: 0.93 } };
    const isApart = claim.role.score >= 0.6;
    return wasAsked && isApart
      ? { ...claim, role: { ...claim.role, score: Math.max(claim.role.score, 0.82) } }
      : claim;
  });
}

function asksForHome(words: string): boolean {
  return words !== '' && question.test(fold(words.slice(0, longestQuestion)));
}
