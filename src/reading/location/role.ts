import { inWords } from '../lexicon/location-words.ts';
import { type Cue, type CueKind, cueAfter } from './cues.ts';
import { isBehindBareName, isIntroduced } from './introduction.ts';
import { labelBefore } from './labels.ts';
import { type Lead, leadOf } from './lead.ts';
import type { Mention } from './mentions.ts';
import {
  isApposition,
  isAttributeOfThing,
  isDenied,
  isGreeted,
  isInShortSentence,
  isListed,
  isNamedAlone,
  isOnlyOrigin,
  isQuestion,
  townspersonOf,
} from './pieces.ts';
import { isAnothers, subjectBefore } from './subject.ts';

/** What a place is to the writer: `score` 0 means that it is not their home. */
export interface Role {
  rule: string;
  score: number;
}

const homeAfter: Role = { rule: 'home-after', score: 0.9 };
const introduced: Role = { rule: 'introduced', score: 0.72 };

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

/**
 * The role that the words around a mention in running text give it. `before` are the cues in its sentence before it,
 * `following` are the words from its state
 * to the next place.
 */
export function roleOf(
  mention: Mention,
  before: readonly Cue[],
  following: { from: number; until: number },
): Role {
  const label = labelBefore(mention);
  if (label === 'home') return { rule: 'label', score: 0.95 };
  if (label === 'other') return none('label-of-another');
  const after = cueAfter(mention.passage, following);
  if (after === 'not_home') return none('past');
  const lead = leadOf(mention, before);
  const verb = nearestVerb(mention, before);
  const townsperson = townspersonOf(mention);
  if (isDenied(mention)) return none('negation');
  if (isAttributeOfThing(mention)) return none('attribute');
  if (townsperson === 'me') return { rule: 'townsperson', score: 0.86 };
  if (townsperson === 'them' || isAnothers(mention, verb, before)) return none('another-person');
  if (verb && isTurned(verb, mention, before)) return none('turned');
  const said = verb && !isOnlyOrigin(verb, mention) ? roleByVerb(verb.kind, lead) : null;
  if (after === 'home' && (lead !== 'none' || mention.isCapitalised))
    return said && said.score > homeAfter.score ? said : homeAfter;
  if (verb?.kind === 'origin' && isIntroduced(mention)) return introduced;
  if (!said && after === 'bygone') return none('past');
  return said ?? roleByLead(mention, lead, before);
}

export function none(rule: string): Role {
  return { rule, score: 0 };
}

/** Null where the verb says nothing of a place that is led in this way. */
function roleByVerb(kind: CueKind, lead: Lead): Role | null {
  switch (kind) {
    case 'home':
    case 'myHome':
      if (lead === 'of') return { rule: 'home', score: 0.8 };
      return lead === 'from' || lead === 'to'
        ? none('elsewhere')
        : { rule: 'home', score: lead === 'none' ? 0.6 : 0.95 };
    case 'presence':
      if (lead === 'of') return { rule: 'presence', score: 0.75 };
      return lead === 'none' || lead === 'to' ? none('elsewhere') : { rule: 'presence', score: 0.92 };
    case 'arrival':
      return lead === 'from' || lead === 'of' || lead === 'none'
        ? none('past')
        : { rule: 'arrival', score: 0.86 };
    case 'move':
      return lead === 'to' || lead === 'in' ? { rule: 'arrival', score: 0.86 } : none('past');
    case 'greeting':
      return { rule: 'greeting', score: lead === 'none' ? 0 : 0.88 };
    case 'work':
      if (lead === 'of') return { rule: 'work', score: 0.62 };
      if (lead === 'none') return null;
      return lead === 'in' ? { rule: 'work', score: 0.66 } : none('work');
    case 'now':
      return lead === 'in' || lead === 'bare' ? { rule: 'presence', score: 0.84 } : null;
    case 'bygone':
      return lead === 'in' ? none('past') : null;
    case 'origin':
      return lead === 'from' || lead === 'of' ? { rule: 'origin', score: 0.64 } : null;
    default:
      return none(kind);
  }
}

/** No verb near: "I groom dogs in Pueblo", "Boise, Idaho", a name in passing. */
function roleByLead(mention: Mention, lead: Lead, before: readonly Cue[]): Role {
  const isMine = subjectBefore(mention.first, before) === 'me';
  if (mention.isAttribute) return isMine ? { rule: 'based', score: 0.7 } : none('passing');
  if (lead === 'in') return isMine ? { rule: 'in', score: 0.7 } : inShort(mention);
  const preposition = mention.passage.words[mention.first - 1]?.folded ?? '';
  const isLedFrom = lead === 'of' || lead === 'from' || preposition === 'of';
  if (isLedFrom && isIntroduced(mention)) return introduced;
  if (isLedFrom && !isMine && isApposition(mention)) return { rule: 'origin', score: 0.66 };
  if (lead === 'of') return isMine ? { rule: 'work', score: 0.6 } : openingOf(mention);
  if (lead === 'from') return isMine ? { rule: 'origin', score: 0.64 } : fromShort(mention);
  if (lead === 'bare') return isGreeted(mention) ? none('person') : { rule: 'bare', score: 0.64 };
  if (isBehindBareName(mention)) return introduced;
  return isNamedAlone(mention) ? { rule: 'it-is', score: 0.66 } : none('passing');
}

/** "Phlebotomist in Denver." */
function inShort(mention: Mention): Role {
  if (isQuestion(mention)) return none('question');
  const isTold = isInShortSentence(mention) || isListed(mention);
  return isTold ? { rule: 'in-short', score: 0.62 } : none('passing-in');
}

/** "De Celaya." */
function openingOf(mention: Mention): Role {
  const { words } = mention.passage;
  const sentence = words[mention.first]?.sentence;
  const isWhole =
    words[mention.first - 2]?.sentence !== sentence && words[mention.last]?.sentence !== sentence;
  return isWhole ? { rule: 'origin', score: 0.62 } : none('passing');
}

/** "Mike from Duluth here." */
function fromShort(mention: Mention): Role {
  return isInShortSentence(mention) ? { rule: 'origin', score: 0.62 } : none('passing');
}

/** The verb cue that ends nearest before the mention, the longer of two that end together. */
function nearestVerb(mention: Mention, before: readonly Cue[]): Cue | null {
  let best: Cue | null = null;
  for (const cue of before) {
    const farthest = reach[cue.kind];
    if (farthest === undefined || mention.first - cue.last > farthest || isVoid(cue, before)) continue;
    if (!best || isNearer(cue, best)) best = cue;
  }
  return best?.kind === 'now' ? (verbBefore(best, before) ?? best) : best;
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

/** "staying with friends in", "my brother lives in Tulsa and I in": of others, but not what is said of the place. */
function isVoid(verb: Cue, before: readonly Cue[]): boolean {
  if (verb.kind !== 'others') return false;
  return before.some(
    (cue) =>
      (cue.kind === 'company' && cue.last <= verb.first && verb.first - cue.last <= 1) ||
      (cue.kind === 'me' && cue.first >= verb.last),
  );
}

const turnable: ReadonlySet<CueKind> = new Set<CueKind>(['home', 'myHome', 'work', 'presence']);
const turns: ReadonlySet<CueKind> = new Set<CueKind>(['past', 'future', 'negation']);
const clauseStart =
  /^(?:and|but|now|so|then|y|e|pero|et|mais|ahora|hoy|maintenant|aujourd'hui|still|currently)$/;

/** "used to live in", "no longer live in", "want to live in": the verb's own turn. */
function isTurned(verb: Cue, mention: Mention, before: readonly Cue[]): boolean {
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
