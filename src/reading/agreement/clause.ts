import {
  asking,
  fillers,
  firstPersons,
  hypotheticals,
  leads,
  negations,
  telling,
  thirdPersons,
} from '../lexicon/agreement-grammar.ts';
import type { Passage, Word } from '../text/passage.ts';

/** Words `first` to `last` (exclusive) of a passage. */
export interface Span {
  first: number;
  last: number;
}

/** How the words in and before a phrase turn it. */
export type Mood = 'plain' | 'negated' | 'hypothetical';

const lookBehind = 6;
const nearNegation = 2;
const conjunctions = new Set(
  'and n nd but so y e pero aunque et mais donc however though although because since'.split(' '),
);

/**
 * Is a phrase plainly said? A negation up to two words before it turns it; one further off, or a condition, makes it
 * nobody's word. Both reach only to the clause's beginning.
 * @param inherits the phrase has no subject of its own: what stands before "and" governs it too
 */
export function moodBefore(passage: Passage, span: Span, inherits: boolean): Mood {
  const before = wordsBefore(passage, span.first, inherits);
  if (before.some(isHypothetical) || (inherits && before.some((word) => word.folded === 'to')))
    return 'hypothetical';
  if (before.slice(-nearNegation).some(isNegation)) return 'negated';
  return before.some(isNegation) ? 'hypothetical' : 'plain';
}

/** How the words in the gap of a phrase turn it: "I [do not] agree", "I [would] agree". */
export function moodInside({ words }: Passage, { first, last }: Span): Mood {
  const inside = words.slice(first + 1, last - 1);
  if (inside.some(isHypothetical)) return 'hypothetical';
  return inside.some(isNegation) ? 'negated' : 'plain';
}

/** Is the gap of a phrase ("i * agree") filled with what may stand there: an adverb, a helping verb, a negation? */
export function isWellFilled(passage: Passage, { first, last }: Span): boolean {
  return passage.words.slice(first + 1, last - 1).every(isFiller);
}

export function isFiller(word: Word): boolean {
  return (
    fillers.has(word.folded) ||
    isNegation(word) ||
    isHypothetical(word) ||
    /.(?:ly|mente|ment)$/.test(word.folded)
  );
}

/** Where the verb group before a phrase begins: at "do" in "do not agree". */
export function verbStart({ words }: Passage, first: number): number {
  let at = first;
  while (at > 0 && words[at - 1]?.sentence === words[first]?.sentence && isHelper(words[at - 1] as Word))
    at--;
  return at;
}

function isHelper(word: Word): boolean {
  return isNegation(word) || /^(?:do|did|can|suis|estoy|really|fully|totally)$/.test(word.folded);
}

/** At the head of a clause, or after a word that lends its subject ("I've read them and agree"). */
export function isElliptic(passage: Passage, first: number): boolean {
  return isClauseStart(passage, first) || leads.has(passage.words[first - 1]?.folded ?? '');
}

export function isClauseStart(passage: Passage, at: number): boolean {
  const [word, before] = [passage.words[at], passage.words[at - 1]];
  return !before || before.sentence !== word?.sentence || /[^\s"“”«»'’]/.test(word.gap);
}

/** Are the words from one to another of one clause? */
export function isOneClause(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (isClauseStart(passage, at)) return false;
  return true;
}

/** Does the sentence of a word end in a question mark? "I agree, how do I join?" asks only what stands behind the comma. */
export function isAsked(passage: Passage, at: number): boolean {
  const sentence = passage.words[at]?.sentence;
  let next = at;
  while (passage.words[next]?.sentence === sentence && next < at + 60) {
    if (next > at && isClauseStart(passage, next) && asking.has(passage.words[next]?.folded ?? ''))
      return false;
    next++;
  }
  const gap = passage.words[next]?.gap ?? passage.text.slice(passage.words[next - 1]?.end ?? 0);
  return gap.trimStart().startsWith('?');
}

/** Is the nearest subject before a phrase in its clause somebody else: "he is not on board", "mon chum n'est pas d'accord"? */
export function isThirdPersons(passage: Passage, first: number): boolean {
  const before = wordsBefore(passage, first, false).map(({ folded }) => folded);
  const subject = before.reverse().find((word) => thirdPersons.has(word) || firstPersons.has(word));
  return subject !== undefined && thirdPersons.has(subject);
}

function wordsBefore(passage: Passage, first: number, inherits: boolean): Word[] {
  const words: Word[] = [];
  for (let at = first - 1; at >= 0 && words.length < lookBehind; at--) {
    if (isClauseStart(passage, at + 1)) break;
    const word = passage.words[at] as Word;
    if (conjunctions.has(word.folded) && !(inherits && joinsReading(passage, at))) break;
    if (isUnaccentedYes(passage, at)) break;
    words.unshift(word);
  }
  return words;
}

/** "to read and agree": one condition governs both verbs; "to join and agree" holds two matters. */
function joinsReading({ words }: Passage, conjunction: number): boolean {
  const before = words.slice(Math.max(0, conjunction - 4), conjunction);
  return before.some((word) =>
    /^(?:read|reading|review|reviewed|leer|lea|leerlos|leido|lire|lu|lus)$/.test(word.folded),
  );
}

function isNegation(word: Word): boolean {
  return negations.has(word.folded);
}

function isHypothetical(word: Word): boolean {
  return hypotheticals.has(word.folded) && !/^s[íÍ]$/i.test(word.raw);
}

/** "si estoy de acuerdo", typed for "sí": a condition only where something is to be told or seen. */
function isUnaccentedYes({ words }: Passage, at: number): boolean {
  const next = words[at + 1]?.folded ?? '';
  return (
    words[at]?.folded === 'si' &&
    /^(?:estoy|estamos|acepto|los|lo)$/.test(next) &&
    !telling.has(words[at - 1]?.folded ?? '')
  );
}
