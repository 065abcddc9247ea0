import { inWords } from '../lexicon/location-words.ts';
import type { Cue, CueKind } from './cues.ts';
import type { Mention } from './mentions.ts';

/** How many words a cue may stand before its place. */
const reach: Partial<Record<CueKind, number>> = {
  myHome: 14,
  home: 12,
  presence: 12,
  arrival: 4,
  move: 12,
  greeting: 3,
  work: 5,
  origin: 5,
  past: 12,
  bygone: 10,
  birth: 8,
  future: 6,
  visit: 4,
  others: 7,
  negation: 3,
  now: 6,
};
const reachOfFrom = 3;

/** The verb cue that ends nearest before the mention, the longer of two that end together. */
export function nearestVerb(mention: Mention, before: readonly Cue[]): Cue | null {
  let best: Cue | null = null;
  for (const cue of before) {
    const farthest = endsWithFrom(cue, mention) ? reachOfFrom : reach[cue.kind];
    if (farthest === undefined || mention.first - cue.last > farthest || isVoid(cue, before)) continue;
    if (!best || isNearer(cue, best)) best = cue;
  }
  return best?.kind === 'now' ? (verbBefore(best, before) ?? best) : best;
}

/** "I commute from Yonkers to": what stands behind the town is told no more. */
function endsWithFrom({ kind, last }: Cue, { passage: { words } }: Mention): boolean {
  return kind === 'myHome' && /^(?:from|desde|de)$/.test(words[last - 1]?.folded ?? '');
}

/** "Me mudé el mes pasado a": what happened decides, not when. */
function isNearer(cue: Cue, than: Cue): boolean {
  if (cue.kind === 'bygone' || than.kind === 'bygone') return than.kind === 'bygone';
  return cue.last > than.last || (cue.last === than.last && cue.first < than.first);
}

/** "J'habite maintenant", "vivo ahora": the verb that the "now" belongs to. */
function verbBefore(now: Cue, before: readonly Cue[]): Cue | undefined {
  return before.find(({ kind, last }) => (kind === 'home' || kind === 'myHome') && last === now.first);
}

/**
 * "staying with friends in", "my brother lives in Tulsa and I in", "born in Lyon, I drive a taxi in": of others, or of the
 * birthplace, but not what is said of the place.
 */
function isVoid({ kind, first, last }: Cue, before: readonly Cue[]): boolean {
  if (kind === 'birth') return before.some((cue) => cue.kind === 'me' && cue.first > last);
  if (kind !== 'others') return false;
  return before.some(
    (cue) =>
      (cue.kind === 'company' && cue.last <= first && first - cue.last <= 1) ||
      (cue.kind === 'me' && cue.first >= last),
  );
}

const turnable: ReadonlySet<CueKind> = new Set<CueKind>(['home', 'myHome', 'work', 'presence']);
const turns: ReadonlySet<CueKind> = new Set<CueKind>(['past', 'future', 'negation']);
const clauseStart =
  /^(?:and|but|now|so|then|y|e|pero|et|mais|ahora|hoy|maintenant|aujourd'hui|still|currently)$/;

/** "used to live in", "no longer live in", "want to live in": the verb's own turn. */
export function isTurned(verb: Cue, mention: Mention, before: readonly Cue[]): boolean {
  if (!turnable.has(verb.kind)) return false;
  const slack = verb.kind === 'work' && isOneBreath(verb, mention) ? 4 : 1;
  const isNewClause = clauseStart.test(mention.passage.words[verb.first - 1]?.folded ?? '');
  return before.some(
    (cue) =>
      turns.has(cue.kind) &&
      cue.first < verb.first &&
      !inWords.has(mention.passage.words[cue.last - 1]?.folded ?? '') &&
      cue.last >= (isNewClause ? verb.first + 1 : verb.first - slack) &&
      cue.last <= verb.last,
  );
}

/** "trabajaba en una fábrica en": no mark and no joint stands in the words before the verb. */
function isOneBreath({ first }: Cue, { passage: { words } }: Mention): boolean {
  return words
    .slice(Math.max(0, first - 4), first + 1)
    .every(({ folded, gap }, number) => (number === 0 || gap === ' ') && !clauseStart.test(folded));
}
