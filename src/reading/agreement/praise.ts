import { copulas, finding, praising } from '../lexicon/agreement-grammar.ts';
import type { Passage, Word } from '../text/passage.ts';
import { isAsked, isClauseStart, isFiller, moodBefore, type Span } from './clause.ts';
import type { Context } from './cues.ts';

const farthestCopula = 4;
const mostAdverbs = 3;

/** "Your principles are fair", "I find them sound", "lo que dicen está bien": of the documents it is said that they are right. */
export function praisesOf({ passage, documents, sources }: Context): Span[] {
  return [...documents, ...sources].flatMap((named) => {
    if (isAsked(passage, named.first) || moodBefore(passage, named, false) !== 'plain') return [];
    return predicated(passage, named) ?? found(passage, named) ?? [];
  });
}

function predicated(passage: Passage, { first, last }: Span): Span | null {
  const { words } = passage;
  let at = last;
  while (at < last + farthestCopula && isWithin(passage, first, at) && !isCopula(words[at])) at++;
  if (!isWithin(passage, first, at) || !isCopula(words[at])) return null;
  let end = at + 1;
  while (end <= at + mostAdverbs && isWithin(passage, first, end) && isAdverb(words[end])) end++;
  return isWithin(passage, first, end) && isPraise(words[end]) ? { first, last: end + 1 } : null;
}

/** "I find your principles sound", "encuentro justos sus principios". */
function found(passage: Passage, { first, last }: Span): Span | null {
  const { words } = passage;
  const verb = [1, 2, 3].map((back) => first - back).find((at) => finding.has(words[at]?.folded ?? ''));
  if (verb === undefined || !isWithin(passage, verb, first)) return null;
  if (words.slice(verb, first).some(isPraise)) return { first: verb, last };
  const at = isAdverb(words[last]) ? last + 1 : last;
  return isWithin(passage, first, at) && isPraise(words[at]) ? { first: verb, last: at + 1 } : null;
}

function isWithin(passage: Passage, first: number, at: number): boolean {
  return passage.words[at]?.sentence === passage.words[first]?.sentence && !isClauseStart(passage, at);
}

function isCopula(word: Word | undefined): boolean {
  return copulas.has(word?.folded ?? '');
}

function isPraise(word: Word | undefined): boolean {
  return praising.has(word?.folded ?? '');
}

function isAdverb(word: Word | undefined): boolean {
  return word !== undefined && !isPraise(word) && isFiller(word) && !/^(?:not|no|pas|ne)$/.test(word.folded);
}
