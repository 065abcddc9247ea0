import { pronouns } from '../lexicon/agreement-grammar.ts';
import type { Passage } from '../text/passage.ts';
import {
  isAsked,
  isElliptic,
  isOneClause,
  isThirdPersons,
  type Mood,
  moodBefore,
  moodInside,
  type Span,
  verbStart,
} from './clause.ts';
import { type Context, type CueMatch, cuesIn } from './cues.ts';
import { praisesOf } from './praise.ts';
import { isOfPart, isSomebodys } from './refusals.ts';
import {
  documentsBehind,
  isNearDocuments,
  isNearPapers,
  isOthers,
  memory,
  objectEnd,
  objectWord,
  papersBehind,
} from './topic.ts';

/** What a writer says of the documents. */
export type StatementKind = 'agree' | 'disagree' | 'read' | 'unread' | 'unsure' | 'doubt';

/** How it is said; approval and a refusal of a part weigh less than the rest. */
export type StatementRule =
  | 'agreement: agree'
  | 'agreement: approval'
  | 'agreement: read'
  | 'agreement: answer'
  | 'agreement: refused'
  | 'agreement: partly refused'
  | 'agreement: open'
  | 'agreement: doubt';

/** One thing said, with the words that say it (the documents named behind them included). */
export interface Statement extends Span {
  kind: StatementKind;
  /** How often it means what it seems to. */
  confidence: number;
  rule: StatementRule;
}

/** No letter says more of them; a bound on hostile text. */
const mostStatements = 200;

/**
 * Everything a passage says about having read, and agreeing with, the documents.
 * @param isReply the email answers our question about them, so that they need not be named
 */
export function statementsOf(passage: Passage, isReply: boolean): Statement[] {
  const { said, context } = cuesIn(passage, isReply);
  const praises = praisesOf(context).map(
    (span): Statement => ({ ...span, kind: 'agree', confidence: 0.8, rule: 'agreement: approval' }),
  );
  return [...said.slice(0, mostStatements).flatMap((match) => statement(context, match) ?? []), ...praises];
}

function statement(context: Context, match: CueMatch): Statement | null {
  const { passage } = context;
  switch (match.kind) {
    case 'agree':
      return agreement(context, match, 0.95);
    case 'agreeElliptic':
      return isElliptic(passage, verbStart(passage, match.first)) && !isLabel(context, match)
        ? agreement(context, match, 0.92)
        : null;
    case 'approve':
    case 'noObjection':
      return approval(context, match);
    case 'disagree':
      return refusal(context, match);
    case 'read':
      return reading(context, match);
    case 'readElliptic':
      return isElliptic(passage, match.first) ? reading(context, match) : null;
    case 'doubt':
      return moodOf(context, match) === 'negated' ? null : open(match, 'doubt');
    default:
      return open(match, match.kind === 'unread' ? 'unread' : 'unsure');
  }
}

/** "De acuerdo: todavía no": the label of a form, not its answer. */
function isLabel(context: Context, match: CueMatch): boolean {
  const { words } = context.passage;
  const [tail, next] = [words[match.last - 1], words[match.last]];
  const isSet = next?.sentence === tail?.sentence && /^\s*:/.test(next?.gap ?? '');
  return isSet && !papersBehind(context, match);
}

function agreement(context: Context, match: CueMatch, confidence: number): Statement | null {
  if (isAsked(context.passage, match.first) || isThirdPersons(context.passage, match.first)) return null;
  const mood = moodOf(context, match);
  if (mood === 'negated') return refusal(context, match);
  if (mood === 'hypothetical') return open(match, 'unsure');
  const end = objectEnd(context, match);
  if (end < 0 || (match.kind === 'agreeElliptic' && !hasObject(context, match))) return null;
  return { first: match.first, last: end, kind: 'agree', confidence, rule: 'agreement: agree' };
}

/** A lone "agreed" must be said of something: "to everything", named with it or before, or read in the same breath. */
function hasObject(context: Context, match: CueMatch): boolean {
  const { passage, read } = context;
  if (pronouns.has(passage.words[match.last - 1]?.folded ?? '')) return true;
  if (isAlone(passage, match)) return true;
  const wasRead = read.some(({ last }) => last <= match.first && last >= match.first - 3);
  if (wasRead || objectWord(passage, match.last) || papersBehind(context, match)) return true;
  return isNearPapers(context, match, memory);
}

/** "Agreed." for a whole sentence. */
function isAlone({ words }: Passage, { first, last }: Span): boolean {
  const { folded, sentence } = words[first] ?? {};
  const [before, next] = [words[first - 1], words[last]];
  const isWhole =
    before?.sentence !== sentence && (next?.sentence !== sentence || next?.gap.startsWith(',') === true);
  return folded === 'agreed' && last - first === 1 && isWhole;
}

function approval(context: Context, match: CueMatch): Statement | null {
  if (isAsked(context.passage, match.first) || isOthers(context, match)) return null;
  const object = papersBehind(context, match);
  if (!object && (isOfOtherThings(context, match) || !isNearPapers({ ...context, isReply: false }, match, 1)))
    return null;
  const mood: Mood = match.kind === 'noObjection' ? 'plain' : moodOf(context, match);
  if (mood === 'negated') return refusal(context, match);
  if (mood === 'hypothetical') return open(match, 'unsure');
  const last = object?.last ?? match.last;
  return { first: match.first, last, kind: 'agree', confidence: 0.85, rule: 'agreement: approval' };
}

/** "je crois aux élections": what it takes is named, and is none of our papers. */
function isOfOtherThings({ passage }: Context, { last }: CueMatch): boolean {
  const ending = passage.words[last - 1]?.folded ?? '';
  const object = objectWord(passage, last);
  return (
    /^(?:in|en|a|aux|with|con|for|of)$/.test(ending) && object !== undefined && !pronouns.has(object.folded)
  );
}

/** A no; when it is said of a part only, a doubt. */
function refusal(context: Context, match: CueMatch): Statement | null {
  const { passage } = context;
  const end = objectEnd(context, match);
  if (end < 0 || isAsked(passage, match.first) || isSomebodys(passage, match)) return null;
  const { first } = match;
  return isOfPart(passage, match)
    ? { first, last: end, kind: 'doubt', confidence: 0.9, rule: 'agreement: partly refused' }
    : { first, last: end, kind: 'disagree', confidence: 0.9, rule: 'agreement: refused' };
}

function reading(context: Context, match: CueMatch): Statement | null {
  const { passage } = context;
  const next = passage.words[match.last]?.folded ?? '';
  if (isAsked(passage, match.first) || /^(?:about|of|in|on|sobre|acerca|que|dans|sur|somewhere)$/.test(next))
    return null;
  const mood = moodOf(context, match);
  if (mood !== 'plain') return mood === 'negated' ? open(match, 'unread') : null;
  const named = documentsBehind(context, match);
  if (!named && !isNearDocuments(context, match, memory)) return null;
  const last = named?.last ?? match.last;
  return { first: match.first, last, kind: 'read', confidence: 0.85, rule: 'agreement: read' };
}

function open({ first, last }: Span, kind: 'unread' | 'unsure' | 'doubt'): Statement {
  return {
    first,
    last,
    kind,
    confidence: 0.8,
    rule: kind === 'doubt' ? 'agreement: doubt' : 'agreement: open',
  };
}

/** The phrase's mood, by what stands in its gap and before it, and by an open question right before. */
function moodOf({ passage, open: left }: Context, match: CueMatch): Mood {
  const { first, kind } = match;
  const inherits = kind === 'agreeElliptic' || kind === 'readElliptic';
  const distance = inherits ? 5 : 2;
  if (left.some(({ last }) => last <= first && last >= first - distance && isOneClause(passage, last, first)))
    return 'hypothetical';
  const inside = match.isGapped ? moodInside(passage, match) : 'plain';
  const before = moodBefore(passage, match, inherits);
  return inside === 'plain' || before === 'hypothetical' ? before : inside;
}
