import { phraseIndex, phrasesAt } from '../text/phrases.ts';
import type { Claim } from './claim.ts';
import { type Clauses, clauseEnd } from './clauses.ts';
import { entrySet } from './word-list.ts';

const sideIndex = phraseIndex([
  [
    'side',
    'on the side | as a side gig | as a side job | as a side hustle | for extra cash | for extra money | on my days off | para sacar un extra | para sacar extra | de vez en cuando | en mis ratos libres | los fines | en mis descansos | a ratos | en a-cote | de temps en temps | pour arrondir | a mes heures',
  ],
]);
const also = entrySet('also | tambien | aussi');
const second = 0.56;
const longestTail = 8;

/** Main work before what is done beside it: "I do hair for friends on the side", "I'm also the plumber". */
export function mainFirst(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) =>
    claim.confidence > second && isBeside(claim) ? { ...claim, confidence: second } : claim,
  );
}

function isBeside({ clauses, first, last }: Claim): boolean {
  for (let at = Math.max(0, first - 2); at < first; at++)
    if (also.has(clauses.words[at]?.folded ?? '')) return true;
  return isFollowed(clauses, last);
}

function isFollowed(clauses: Clauses, last: number): boolean {
  const end = Math.min(clauseEnd(clauses, last - 1), last + longestTail);
  for (let at = Math.max(0, last - 3); at < end; at++)
    if (phrasesAt(clauses.passage, at, sideIndex).length > 0) return true;
  return false;
}
