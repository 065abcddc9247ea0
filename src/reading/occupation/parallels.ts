import type { Claim } from './claim.ts';
import { clauseEnd, sentenceStart } from './clauses.ts';
import { entrySet } from './word-list.ts';

const links = entrySet('a | en | in | au | aux | de | at | chez');
const farthestPlace = 4;
const lowered = 0.45;

/**
 * "Ingénieur en Algérie, livreur au Québec": of two trades with a place each, in pieces that open the sentence, the last
 * is the present one.
 */
export function presentOnly(claims: readonly Claim[]): Claim[] {
  return claims.map((claim, i) => {
    const next = claims[i + 1];
    return next && arePlacedPair(claim, next) ? { ...claim, confidence: lowered } : claim;
  });
}

function arePlacedPair(before: Claim, after: Claim): boolean {
  const { clauses, first } = before;
  const follows = clauseEnd(clauses, first) === after.first && clauses === after.clauses;
  return follows && sentenceStart(clauses, first) === first && isPlaced(before) && isPlaced(after);
}

/** A capitalised word behind "in", "à" or "en" in the same piece. */
function isPlaced({ clauses: { words, breaks }, last }: Claim): boolean {
  for (let at = last; at < last + farthestPlace && !breaks[at]; at++)
    if (links.has(words[at]?.folded ?? '') && words[at + 1]?.isCapitalised) return true;
  return false;
}
