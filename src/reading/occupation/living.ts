import { englishCues, frenchCues, spanishCues } from '../lexicon/occupation-cues.ts';
import { findPhrases, type Match, phraseIndex } from '../text/phrases.ts';
import type { Claim } from './claim.ts';
import { type Clauses, sentenceStart } from './clauses.ts';
import type { Language } from './heads.ts';
import { entrySet } from './word-list.ts';

const livingIndex = phraseIndex<Language>([
  ['en', englishCues.living],
  ['es', spanishCues.living],
  ['fr', frenchCues.living],
]);
const longestPhrase = 6;
const seeking = entrySet(
  'looking | searching | hunting | hoping | asking | applying | waiting | something | anything | nothing',
);

/** "I fix clocks for a living", "building boats for a living": any verb will do. */
export function livingClaims(clauses: Clauses): Claim[] {
  return findPhrases(clauses.passage, livingIndex).flatMap((match) => {
    const first = startOf(clauses, match);
    const last = match.first;
    const isPhrase = first >= 0 && first < last && last - first <= longestPhrase;
    if (!isPhrase || isBareWork(clauses, first, last)) return [];
    return [{ clauses, first, last, group: null, confidence: 0.86, rule: 'for a living' }];
  });
}

/** "I work for a living" tells nothing. */
function isBareWork({ words }: Clauses, first: number, at: number): boolean {
  return at - first === 1 && /^(?:work|working|trabajo|travaille)$/.test(words[first]?.folded ?? '');
}

/** After "I" or "yo"; or an -ing form; or, where verbs tell the person, the head of the clause. */
function startOf(clauses: Clauses, { kind, first }: Match<Language>): number {
  const start = Math.max(sentenceStart(clauses, first), first - 8);
  for (let at = first - 1; at >= start; at--) {
    const folded = clauses.words[at]?.folded ?? '';
    if (folded === 'i' || folded === 'yo' || folded === 'je')
      return clauses.words[at - 1]?.folded === 'what' ? -1 : at + 1;
    if (kind === 'en' && /.{2}ing$/.test(folded)) return seeking.has(folded) ? -1 : at;
    if (kind === 'fr' && folded.startsWith("j'")) return at;
    if (clauses.breaks[at]) return kind === 'es' && folded.endsWith('o') ? at : -1;
  }
  return -1;
}
