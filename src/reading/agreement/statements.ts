import { type AgreementCues, english, french, portions, pronouns, spanish } from '../lexicon/agreement.ts';
import type { Passage, Word } from '../text/passage.ts';
import { findPhrases, type Match, phraseIndex } from '../text/phrases.ts';
import { isAsked, isElliptic, isWellFilled, type Mood, moodOf, type Span } from './clause.ts';

type Cue = keyof AgreementCues;
type CueMatch = Match<Cue>;

/** What a writer says of the documents. */
export type StatementKind = 'agree' | 'disagree' | 'read' | 'unread' | 'unsure' | 'doubt';

/** One thing said, with the words that say it (the documents named behind them included). */
export interface Statement extends Span {
  kind: StatementKind;
  /** How often it means what it seems to. */
  confidence: number;
  rule: string;
}

/** What the statements of one passage are judged by. */
interface Context {
  passage: Passage;
  documents: readonly CueMatch[];
  sources: readonly CueMatch[];
  others: readonly CueMatch[];
  /** The email answers our question about the principles. */
  isAsked: boolean;
}

const cues: readonly Cue[] = [
  'agree',
  'agreeElliptic',
  'approve',
  'disagree',
  'noObjection',
  'read',
  'readElliptic',
  'unread',
  'unsure',
  'doubt',
  'documents',
  'sources',
  'others',
];
const languages = [english, spanish, french];
const solid = phraseIndex(
  cues.flatMap((cue) => languages.map((words) => [cue, phrasesOf(words[cue], false)] as const)),
);
const gapped = phraseIndex(
  cues.flatMap((cue) => languages.map((words) => [cue, phrasesOf(words[cue], true)] as const)),
);
const named: ReadonlySet<Cue> = new Set<Cue>(['documents', 'sources', 'others']);
const contrasts: ReadonlySet<string> = new Set([
  'but',
  'pero',
  'mais',
  'although',
  'though',
  'aunque',
  'however',
  'because',
]);
const reach = 8;
/** Documents named this many sentences before are still what "it" means. */
const memory = 3;

/**
 * Everything a passage says about having read, and agreeing with, the documents.
 * @param isAsked the email answers our question about them, so that they need not be named
 */
export function statementsOf(passage: Passage, isAsked: boolean): Statement[] {
  const filled = findPhrases(passage, gapped).filter((match) => isWellFilled(passage, match));
  const matches = [...findPhrases(passage, solid), ...filled];
  const of = (kind: Cue) => matches.filter((match) => match.kind === kind);
  const context = {
    passage,
    documents: of('documents'),
    sources: of('sources'),
    others: of('others'),
    isAsked,
  };
  return outermost(matches.filter((match) => !named.has(match.kind))).flatMap(
    (match) => statement(context, match) ?? [],
  );
}

function phrasesOf(phrases: string, hasGap: boolean): string {
  return phrases
    .split(' | ')
    .filter((phrase) => phrase.includes('*') === hasGap)
    .join(' | ');
}

/** Of phrases that lie in one another the longest: "not agree with everything" is not "agree with". */
function outermost(matches: readonly CueMatch[]): CueMatch[] {
  const kept: CueMatch[] = [];
  let furthest = -1;
  const inOrder = [...matches].sort((a, b) => a.first - b.first || b.last - a.last);
  for (const match of inOrder) {
    if (match.last <= furthest) continue;
    furthest = match.last;
    kept.push(match);
  }
  return kept;
}

function statement(context: Context, match: CueMatch): Statement | null {
  switch (match.kind) {
    case 'agree':
      return agreement(context, match, 0.95);
    case 'agreeElliptic':
      return isElliptic(context.passage, match.first) || isNegated(context, match)
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
      return isElliptic(context.passage, match.first) ? reading(context, match) : null;
    case 'unread':
    case 'unsure':
      return { ...match, kind: match.kind, confidence: 0.9, rule: `agreement: ${match.kind}` };
    default:
      return moodOf(context.passage, match, false) === 'negated' && match.kind === 'doubt'
        ? null
        : { ...match, kind: 'doubt', confidence: 0.8, rule: 'agreement: doubt' };
  }
}

function agreement(context: Context, match: CueMatch, confidence: number): Statement | null {
  const { passage } = context;
  if (isAsked(passage, match.first)) return null;
  const mood = moodOf(passage, match, match.kind === 'agreeElliptic');
  if (mood === 'negated') return refusal(context, match);
  const end = objectEnd(context, match);
  if (mood === 'hypothetical' || end < 0) return mood === 'plain' ? null : unsure(match);
  return { first: match.first, last: end, kind: 'agree', confidence, rule: 'agreement: agree' };
}

function unsure({ first, last }: Span): Statement {
  return { first, last, kind: 'unsure', confidence: 0.8, rule: 'agreement: hypothetical' };
}

function approval(context: Context, match: CueMatch): Statement | null {
  const { passage } = context;
  if (isAsked(passage, match.first) || isOthers(context, match) || !isNearDocuments(context, match, 1))
    return null;
  const mood: Mood = match.kind === 'noObjection' ? 'plain' : moodOf(passage, match, false);
  if (mood !== 'plain') return unsure(match);
  return {
    first: match.first,
    last: match.last,
    kind: 'agree',
    confidence: 0.85,
    rule: 'agreement: approval',
  };
}

/** A no; when it is said of a part only, a doubt. */
function refusal(context: Context, match: CueMatch): Statement | null {
  const { passage } = context;
  const end = objectEnd(context, match);
  if (end < 0 || isAsked(passage, match.first)) return null;
  const object = passage.words.slice(match.last, match.last + 5);
  const isPartial = object.some(
    (word) => word.sentence === passage.words[match.first]?.sentence && portions.has(word.folded),
  );
  const kind = isPartial ? 'doubt' : 'disagree';
  return {
    first: match.first,
    last: end,
    kind,
    confidence: 0.9,
    rule: isPartial ? 'agreement: partly refused' : 'agreement: refused',
  };
}

function reading(context: Context, match: CueMatch): Statement | null {
  const { passage } = context;
  const next = passage.words[match.last];
  if (
    isAsked(passage, match.first) ||
    /^(?:about|of|in|on|sobre|acerca|que|dans|sur|somewhere)$/.test(next?.folded ?? '')
  )
    return null;
  const mood = moodOf(passage, match, match.kind === 'readElliptic');
  if (mood !== 'plain') return mood === 'negated' ? { ...unsure(match), kind: 'unread' } : null;
  const named = documentsBehind(context.documents, match, passage);
  if (!named && !isNearDocuments({ ...context, sources: [] }, match, memory)) return null;
  return {
    first: match.first,
    last: named?.last ?? match.last,
    kind: 'read',
    confidence: 0.85,
    rule: 'agreement: read',
  };
}

/** Where the object of an agreement ends; -1 when it is something else than our documents. */
function objectEnd(context: Context, match: CueMatch): number {
  if (isOthers(context, match)) return -1;
  const { passage, documents, sources } = context;
  const named = documentsBehind([...documents, ...sources], match, passage);
  if (named) return named.last;
  const object = objectWord(passage, match.last);
  const isPlain = object === undefined || pronouns.has(object.folded);
  if (isNearDocuments(context, match, isPlain ? memory : 1)) return match.last;
  return isPlain ? match.last : -1;
}

/** The first word of what is agreed with; undefined when the clause ends before. */
function objectWord({ words }: Passage, last: number): Word | undefined {
  const [before, next, second] = [words[last - 1], words[last], words[last + 1]];
  if (!next || next.sentence !== before?.sentence || !/^\s+$/.test(next.gap)) return undefined;
  if (!/^(?:with|to|on|con|en|avec|sur|a|aux?)$/.test(next.folded)) return next;
  return second?.sentence === next.sentence ? second : undefined;
}

/** The documents named as the object, not past "but" and its kin. */
function documentsBehind(
  named: readonly CueMatch[],
  { last }: Span,
  { words }: Passage,
): CueMatch | undefined {
  const sentence = words[last - 1]?.sentence;
  const object = named.find(
    (match) => match.last > last && match.first <= last + reach && words[match.first]?.sentence === sentence,
  );
  const between = words.slice(last, object?.first ?? last);
  return between.some((word) => contrasts.has(word.folded)) ? undefined : object;
}

/** Are the documents named before in the sentence, or up to so many sentences back, or asked about in our letter? */
function isNearDocuments(
  { passage, documents, sources, isAsked: asked }: Context,
  { first }: Span,
  before: number,
): boolean {
  const sentence = passage.words[first]?.sentence ?? 0;
  const isNear = (match: CueMatch) =>
    match.first <= first && sentence - (passage.words[match.first]?.sentence ?? 0) <= before;
  return asked || documents.some(isNear) || sources.some(isNear);
}

/** "agree with my boss", "agree that": somebody else's words, or another matter. */
function isOthers({ passage, others }: Context, { first, last }: Span): boolean {
  const sentence = passage.words[first]?.sentence;
  return others.some(
    (match) =>
      match.first >= last - 1 && match.first <= last + 2 && passage.words[match.first]?.sentence === sentence,
  );
}

function isNegated({ passage }: Context, match: CueMatch): boolean {
  return moodOf(passage, match, false) === 'negated';
}
