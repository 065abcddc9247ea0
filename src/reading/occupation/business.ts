import { notShops, ownCues, ownShops } from '../lexicon/occupation-own.ts';
import { findPhrases, phraseIndex, phrasesAt } from '../text/phrases.ts';
import type { Claim } from './claim.ts';
import type { Clauses } from './clauses.ts';
import { complementEnd, isStop } from './complement.ts';
import { isDenied, isPastForm } from './guards.ts';
import type { Language } from './heads.ts';
import { entrySet } from './word-list.ts';

const ownIndex = phraseIndex<Language>([
  ['en', ownCues.en],
  ['es', ownCues.es],
  ['fr', ownCues.fr],
]);
const shopIndex = phraseIndex([['shop', ownShops]]);
const trade = /.{3}(?:eria|erie|ucherie)$/;
const farthest = 3;
const noShop = entrySet(notShops);

/** "J'ai ouvert ma boulangerie", "tengo una fondita", "I own a print shop": a trade of one's own, by its place. */
export function businessClaims(clauses: Clauses): Claim[] {
  return findPhrases(clauses.passage, ownIndex).flatMap(({ kind, first, last }) => {
    if (isDenied(clauses, first) || (kind === 'es' && isPastForm(clauses, first))) return [];
    const end = shopEnd(clauses, kind, last);
    if (end < 0) return [];
    const begin = first + (kind === 'fr' && clauses.words[first]?.folded === "j'ai" ? 1 : 0);
    const whole = complementEnd(clauses, kind, { first: begin, from: end, limit: 7 });
    return [{ clauses, first: begin, last: whole, group: null, confidence: 0.66, rule: 'my own shop' }];
  });
}

function shopEnd(clauses: Clauses, language: Language, from: number): number {
  for (let at = from; at < from + farthest; at++) {
    const word = clauses.words[at];
    if (!word || (at > from && clauses.breaks[at]) || (isStop(language, word) && at > from)) return -1;
    const [shop] = phrasesAt(clauses.passage, at, shopIndex);
    if (shop) return shop.last;
    if (trade.test(word.folded) && !noShop.has(word.folded)) return at + 1;
  }
  return -1;
}
