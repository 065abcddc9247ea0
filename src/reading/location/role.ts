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
import { isTurned, nearestVerb } from './verb.ts';

/** What a place is to the writer: `score` 0 means that it is not their home. */
export interface Role {
  rule: string;
  score: number;
}

const homeAfter: Role = { rule: 'home-after', score: 0.9 };
const introduced: Role = { rule: 'introduced', score: 0.72 };

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
      if (lead === 'none' || lead === 'bare') return null;
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
