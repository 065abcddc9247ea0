import { approachWords, fromWords, inWords, nearWords, toWords } from '../lexicon/location-words.ts';
import type { Cue, CueKind } from './cues.ts';
import type { Mention } from './mentions.ts';

/**
 * How a place name is led in: by a preposition (`of` for "de", which joins any two things), on its own after a comma, or in
 * the middle of other words.
 */
export type Lead = 'in' | 'from' | 'of' | 'to' | 'bare' | 'none';

const approachLength = 6;
const verbsWithoutPreposition: ReadonlySet<CueKind> = new Set<CueKind>([
  'home',
  'myHome',
  'presence',
  'arrival',
  'now',
]);

/** Looks left through "just outside of beautiful" for the preposition before a mention. */
export function leadOf(mention: Mention, before: readonly Cue[]): Lead {
  const { words } = mention.passage;
  const own = words[mention.first];
  if (!own) return 'none';
  if (mention.start > own.start) return own.folded.startsWith("d'") ? 'of' : 'in';
  if (before.some((cue) => cue.last === mention.first && verbsWithoutPreposition.has(cue.kind))) return 'in';
  let follower = own;
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - approachLength); i--) {
    const word = words[i];
    if (!word || word.sentence !== own.sentence || isBreak(follower.gap)) return 'bare';
    if (inWords.has(word.folded)) return 'in';
    if (word.folded === 'to' && nearWords.has(words[i - 1]?.folded ?? '')) return 'in';
    const isFrom = fromWords.has(word.folded) || (word.folded === 'del' && follower !== own);
    const isTo = toWords.has(word.folded);
    const isOf = isJoint(word.folded);
    if ((isFrom || isTo) && !(isOf && approachWords.has(words[i - 1]?.folded ?? '')))
      return isTo ? 'to' : isOf ? 'of' : 'from';
    if (!isFrom && !isTo && !approachWords.has(word.folded)) return directLead(i + 1, before);
    follower = word;
  }
  return 'bare';
}

/** "de" joins any two things; after "afueras" or "cerca" it tells nothing, unlike "desde". */
function isJoint(folded: string): boolean {
  return folded !== 'from' && folded !== 'desde' && folded !== 'depuis';
}

function isBreak(gap: string): boolean {
  return /[,(:;/]|\s[-–—]|[-–—]\s/.test(gap);
}

/** A verb that needs no preposition: "j'habite Longueuil", "live Pittsburgh". */
function directLead(at: number, before: readonly Cue[]): Lead {
  return before.some((cue) => cue.last >= at && verbsWithoutPreposition.has(cue.kind)) ? 'in' : 'none';
}
