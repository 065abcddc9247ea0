import { type AgreementCues, elsewhere, english, french, spanish } from '../lexicon/agreement.ts';
import type { Passage } from '../text/passage.ts';
import { findPhrases, type Match, phraseIndex } from '../text/phrases.ts';
import { isWellFilled } from './clause.ts';

/** What a phrase tells of the writer's stance; see the lexicon. */
export type Cue = keyof AgreementCues;

/** A phrase of the lexicon; `isGapped` when it has a `*`. */
export type CueMatch = Match<Cue> & { isGapped: boolean };

/** What the phrases of one passage are judged by. */
export interface Context {
  passage: Passage;
  documents: readonly CueMatch[];
  sources: readonly CueMatch[];
  others: readonly CueMatch[];
  read: readonly CueMatch[];
  /** What leaves it open: not sure, not read. */
  open: readonly CueMatch[];
  /** The email answers our question about the documents, so that they need not be named. */
  isReply: boolean;
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
const languages = [english, spanish, french, elsewhere];
const solid = indexOf(false);
const gapped = indexOf(true);
/** These name things; they say nothing of them. */
const naming: ReadonlySet<Cue> = new Set<Cue>(['documents', 'sources', 'others']);

/** The phrases of a passage that say something, the outermost of those that overlap, and the rest as their context. */
export function cuesIn(passage: Passage, isReply: boolean): { said: CueMatch[]; context: Context } {
  const matches = matchesIn(passage);
  const said = outermost(matches.filter(({ kind }) => !naming.has(kind)));
  const of = (...kinds: Cue[]) =>
    matches.length === 0 ? [] : matches.filter((match) => kinds.includes(match.kind));
  const context: Context = {
    passage,
    documents: of('documents'),
    sources: of('sources'),
    others: of('others'),
    read: of('read', 'readElliptic'),
    open: of('unsure', 'unread'),
    isReply,
  };
  return { said, context };
}

function matchesIn(passage: Passage): CueMatch[] {
  const plain = findPhrases(passage, solid).map((match) => ({ ...match, isGapped: false }));
  const filled = findPhrases(passage, gapped).filter((match) => isWellFilled(passage, match));
  return [...plain, ...filled.map((match) => ({ ...match, isGapped: true }))];
}

/** Of phrases that lie in one another the longest: "not agree with everything" is not "agree with". */
function outermost(matches: readonly CueMatch[]): CueMatch[] {
  const kept: CueMatch[] = [];
  if (matches.length === 0) return kept;
  let furthest = -1;
  const inOrder = [...matches].sort((a, b) => a.first - b.first || b.last - a.last);
  for (const match of inOrder) {
    if (match.last <= furthest) continue;
    furthest = match.last;
    kept.push(match);
  }
  return kept;
}

function indexOf(hasGap: boolean) {
  return phraseIndex(
    cues.flatMap((cue) => languages.map((words) => [cue, phrasesOf(words[cue], hasGap)] as const)),
  );
}

function phrasesOf(phrases: string, hasGap: boolean): string {
  return phrases
    .split(' | ')
    .filter((phrase) => phrase.includes('*') === hasGap)
    .join(' | ');
}
