import { wishes as lexicon, type WishKind } from '../lexicon/wishes.ts';
import type { Passage } from '../text/passage.ts';
import type { Match } from '../text/phrases.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { isAskedForOthers } from './admission.ts';
import { cueIndex, cuesIn, isInOneSentence } from './cues.ts';
import { isNegated } from './negation.ts';

/** How often the writer says each thing, in their own words, body and subject together. */
export interface WishCounts {
  /** Wants to join, outright. */
  joins: number;
  /** Speaks of joining. */
  mentionsJoining: number;
  /** Does not want to join, or not yet. */
  declines: number;
  /** Speaks for somebody else. */
  forAnother: number;
  updates: number;
  withdraws: number;
  startsGroup: number;
  affiliates: number;
  /** Asks whether people of some kind may join. */
  asksAdmission: number;
}

const index = cueIndex(lexicon);
const reach = 7;
const longestCommand = 3;

/** Counts the wishes in the body and the subject. */
export function countWishes(text: VisibleText): WishCounts {
  const counts: WishCounts = {
    joins: 0,
    mentionsJoining: 0,
    declines: 0,
    forAnother: 0,
    updates: 0,
    withdraws: 0,
    startsGroup: 0,
    affiliates: 0,
    asksAdmission: 0,
  };
  for (const passage of [text.passages.subject, text.passages.body]) {
    const cues = cuesIn(passage, index);
    for (let i = 0; i < cues.length; i++) {
      const said = whatIsSaid(passage, cues, i);
      if (said) counts[said]++;
    }
  }
  return counts;
}

function whatIsSaid(passage: Passage, cues: readonly Match<WishKind>[], i: number): keyof WishCounts | null {
  const cue = cues[i] as Match<WishKind>;
  const negated = () => isNegated(passage, cue.first);
  switch (cue.kind) {
    case 'join':
      if (follows(passage, cues, i, 'withdraw')) return null;
      if (negated()) return 'declines';
      if (follows(passage, cues, i, 'reported')) return 'mentionsJoining';
      if (isAskedForOthers(passage, cues, i)) return 'asksAdmission';
      return isWished(passage, cues, i) ? 'joins' : 'mentionsJoining';
    case 'joinNow':
      if (follows(passage, cues, i, 'withdraw')) return null;
      if (follows(passage, cues, i, 'reported')) return 'mentionsJoining';
      return negated() ? 'declines' : 'joins';
    case 'noJoin':
      return 'declines';
    case 'forAnother':
      return 'forAnother';
    case 'updates':
      return negated() ? null : 'updates';
    case 'withdraw':
      return negated() || isConditional(passage, cue) ? null : 'withdraws';
    case 'withdrawAlone':
      return passage.part === 'body' && passage.words.length <= longestCommand ? 'withdraws' : null;
    case 'startVerb':
      return startsGroup(passage, cues, i) && !negated() ? 'startsGroup' : null;
    case 'startNow':
      return negated() ? null : 'startsGroup';
    case 'affiliate':
      return negated() ? null : 'affiliates';
    case 'admits':
      return 'asksAdmission';
    default:
      return null;
  }
}

/** "I want to … join", "can I … join": the wish stands before the word, in the same sentence, and is the writer's. */
function isWished(passage: Passage, cues: readonly Match<WishKind>[], i: number): boolean {
  const { first } = cues[i] as Match<WishKind>;
  for (let before = i - 1; before >= 0; before--) {
    const cue = cues[before] as Match<WishKind>;
    if (first - cue.last > reach || !isInOneSentence(passage, cue.first, first)) return false;
    if (cue.kind === 'desire') return !isAnothers(passage, cue.first);
    if (cue.kind === 'inquiry') return hasFirstPerson(passage, cue.last, first);
  }
  return false;
}

const firstPersons: ReadonlySet<string> = new Set(
  "i we i'd i'm im id i'll someone anyone one yo nosotros je j' on nous".split(' '),
);

function hasFirstPerson(passage: Passage, from: number, to: number): boolean {
  return passage.words.slice(from, to).some(({ folded }) => firstPersons.has(folded));
}

const otherPersons: ReadonlySet<string> = new Set(
  'you they he she it people workers who friend brother sister wife husband son daughter coworker boss ustedes ellos ella el hijo hija hermano hermana esposo esposa amigo amiga vous ils elle il frere soeur mari femme fils ami amie'.split(
    ' ',
  ),
);

/** "My brother wants", "do you want": somebody else's wish. */
function isAnothers(passage: Passage, at: number): boolean {
  const before = passage.words[at - 1];
  return before !== undefined && isInOneSentence(passage, at - 1, at) && otherPersons.has(before.folded);
}

const conditions: ReadonlySet<string> = new Set(
  "if later ever whenever someday before case should si algun despues luego antes jamais avant tard s'il quand unless".split(
    ' ',
  ),
);

/** "Can I leave later", "if I ever want to": asks or supposes, does not withdraw. */
function isConditional(passage: Passage, cue: Match<WishKind>): boolean {
  const from = Math.max(0, cue.first - reach);
  return passage.words
    .slice(from, cue.last + 3)
    .some(({ folded }, i) => isInOneSentence(passage, from + i, cue.first) && conditions.has(folded));
}

/** "Withdraw my request to join", "last week I sent you an application to join": tells what becomes or became of it. */
function follows(
  passage: Passage,
  cues: readonly Match<WishKind>[],
  i: number,
  by: 'withdraw' | 'reported',
): boolean {
  const { first } = cues[i] as Match<WishKind>;
  return cues
    .slice(Math.max(0, i - 2), i)
    .some(
      ({ kind, first: start, last }) =>
        kind === by && first - last <= within[by] && isInOneSentence(passage, start, first),
    );
}

const within = { withdraw: 3, reported: reach };

function startsGroup(passage: Passage, cues: readonly Match<WishKind>[], i: number): boolean {
  const verb = cues[i] as Match<WishKind>;
  const noun = cues.slice(i + 1, i + 3).find(({ kind }) => kind === 'groupNoun');
  return (
    noun !== undefined && noun.first - verb.last <= 4 && isInOneSentence(passage, verb.first, noun.first)
  );
}
