import {
  decorations,
  formerAfter,
  formerWords,
  generalHeads,
  notTrades,
  weakHeads,
} from '../lexicon/occupation-guards.ts';
import { notTradeWords } from '../lexicon/occupation-not-trades.ts';
import type { Word } from '../text/passage.ts';
import { phraseIndex, phrasesAt } from '../text/phrases.ts';
import { wordSet } from '../text/word-set.ts';
import { type Clauses, holdsAny } from './clauses.ts';
import { complementEnd, isLink, isStop, runEnd } from './complement.ts';
import { type FoundHead, type Head, headEnding, headStarting, type Language } from './heads.ts';
import { entriesOf, entrySet } from './word-list.ts';

/** A noun phrase for a trade or a state: words `first` to `last` (exclusive). */
export interface NounPhrase {
  first: number;
  last: number;
  head: Head;
  /** Where the head itself stands in it. */
  headFirst: number;
  headLast: number;
  /** Its words alone may be a name or mean something else: "Baker", "super". */
  isWeak: boolean;
}

const subjects = entrySet('i | yo | je');
const possessives = entrySet('my | mi | mis | mon | ma | mes');
const prepositions = entrySet(
  'in | at | of | for | with | from | on | en | de | dans | para | con | avec | pour',
);
const longestRun = 8;
const longestPhrase = 5;
const former = entrySet(formerWords);
const decoration = wordSet(entriesOf(decorations));
const weak = entrySet(weakHeads);
const general = entrySet(generalHeads);
const noTrade = new Set(entriesOf(notTrades));
/** Of an unknown noun, whose ending is all that is known; "tow guy" is looked at elsewhere. */
const noTradeByEnding = new Set(entrySet(notTrades, ...Object.values(notTradeWords)));
for (const word of ['guy', 'girl', 'boy', 'man', 'woman']) noTradeByEnding.delete(word);
/** What follows one of these is said of another trade: "a carer, and before that a clerk". */
const ands = new Set(['and', 'y', 'et']);
const formerIndex = phraseIndex([['former', formerAfter]]);

/** The trade or state that the words from `at` on name; null when they name none, or one that is past. */
export function nounPhraseAt(clauses: Clauses, language: Language, at: number): NounPhrase | null {
  const phrase = language === 'en' ? englishPhrase(clauses, at) : romancePhrase(clauses, language, at);
  return phrase && !isTurned(clauses, phrase.headLast) ? phrase : null;
}

/** Whether a word is known to name no trade, whatever its ending. */
export function namesNoTrade(folded: string): boolean {
  return noTrade.has(folded);
}

/** Whether what follows within the clause makes a trade a former or an unpaid one: "by training", "de formación". */
export function isTurned(clauses: Clauses, from: number): boolean {
  for (let at = from; at < from + 8 && at < clauses.words.length; at++) {
    if (clauses.breaks[at] && (at > from || !/[, (]/.test(clauses.words[at]?.gap ?? ''))) return false;
    if (at > from && ands.has(clauses.words[at]?.folded ?? '')) return false;
    if (phrasesAt(clauses.passage, at, formerIndex).length > 0) return true;
    if (beginsAnew(clauses, at)) return false;
  }
  return false;
}

/** "I am a dealer my hands are no good any more": another sentence, without a full stop. */
function beginsAnew({ words }: Clauses, at: number): boolean {
  const folded = words[at]?.folded ?? '';
  if (subjects.has(folded)) return true;
  return possessives.has(folded) && !prepositions.has(words[at - 1]?.folded ?? '');
}

/** English phrases end with their head: "8th grade science teacher at a charter school". */
function englishPhrase(clauses: Clauses, from: number): NounPhrase | null {
  const state = headStarting(clauses, 'en', from);
  const at = state?.head.status ? from : afterDecorations(clauses, from, from + 4);
  const end = runEnd(clauses, at, longestRun);
  const found = lastHead(clauses, at, end);
  if (state?.head.status && (!found || found.first !== state.first || found.last <= state.last))
    return statePhrase(clauses, from, state);
  if (!found) return null;
  if (holdsAny(clauses, at, found.first, former)) return null;
  if (holdsAny(clauses, found.last, end, noTrade)) return null;
  const isWeak = weak.has(wordsOf(clauses, found));
  if (isWeak && end - found.last > 0) return null;
  return phraseOf(clauses, 'en', afterDecorations(clauses, at, found.first), found);
}

/** "out of work", "laid-off steelworker", "freelance illustrator": the state, with the trade that follows it at once. */
function statePhrase(clauses: Clauses, from: number, state: FoundHead): NounPhrase | null {
  const end = clauses.breaks[state.last] ? state.last : runEnd(clauses, state.last, 3);
  const trade = lastHead(clauses, state.last, end);
  if (!trade) return phraseOf(clauses, 'en', from, state);
  const head = state.head.status === 'self' ? trade.head : state.head;
  return phraseOf(clauses, 'en', from, { head, first: state.first, last: trade.last });
}

function lastHead(clauses: Clauses, from: number, end: number): FoundHead | null {
  for (let last = end; last > from; last--) {
    const found = headEnding(clauses, from, last);
    if (found) return found;
  }
  return null;
}

/** Spanish and French phrases begin with theirs: "guardia de seguridad privada". */
function romancePhrase(clauses: Clauses, language: Language, at: number): NounPhrase | null {
  if (former.has(clauses.words[at]?.folded ?? '')) return null;
  const first = afterDecorations(clauses, at, at + 2);
  const found = headStarting(clauses, language, first);
  if (!found || (first > at && clauses.breaks[first])) return null;
  const state = clauses.breaks[found.last] ? null : headStarting(clauses, language, found.last);
  const isIdle = state?.head.status && state.head.status !== 'self';
  return phraseOf(clauses, language, first, isIdle ? { ...found, head: state.head } : found);
}

function phraseOf(clauses: Clauses, language: Language, first: number, found: FoundHead): NounPhrase | null {
  const last = complementEnd(clauses, language, { first, from: found.last, limit: longestPhrase });
  const words = wordsOf(clauses, found);
  if (general.has(words) && !isSpecified(clauses, language, first, found)) return null;
  const isWeak = weak.has(words) && last === found.last;
  return { first, last, head: found.head, headFirst: found.first, headLast: found.last, isWeak };
}

/** "bakery worker", "empleada de confianza", but not "trabajador mexicano". */
function isSpecified(
  { words, breaks }: Clauses,
  language: Language,
  first: number,
  found: FoundHead,
): boolean {
  const next = words[found.last];
  const isLinked =
    next !== undefined && !breaks[found.last] && isLink(language, next) && next.folded !== 'with';
  return isLinked || (language === 'en' && first < found.first);
}

function afterDecorations({ words, breaks }: Clauses, at: number, before: number): number {
  let first = at;
  while (first < before && isDecoration(words[first]) && !breaks[first + 1]) first++;
  return first;
}

function isDecoration(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return decoration.has(word) || (word.isNumeric && /^\d+(?:-years?-old)?$/.test(word.folded));
}

function wordsOf({ words }: Clauses, { first, last }: FoundHead): string {
  return words
    .slice(first, last)
    .map(({ folded }) => folded)
    .join(' ');
}

/** The words from `at` on as they stand, for a trade that no lexicon knows; null when there are none. */
export function unknownPhraseAt(
  clauses: Clauses,
  language: Language,
  at: number,
): { first: number; last: number } | null {
  const first = afterDecorations(clauses, at, at + 2);
  const word = clauses.words[first];
  if (!word || isStop(language, word) || former.has(word.folded) || /^\p{N}/u.test(word.raw)) return null;
  const core = language === 'en' ? runEnd(clauses, first, 4) : first + 1;
  if (holdsAny(clauses, first, core, noTradeByEnding) || holdsAny(clauses, first, core, former)) return null;
  return { first, last: complementEnd(clauses, language, { first, from: core, limit: longestPhrase }) };
}
