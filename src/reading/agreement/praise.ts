import { copulas, praising } from '../lexicon/agreement-grammar.ts';
import { isAsked, isClauseStart, isFiller, type Span } from './clause.ts';
import type { Context } from './cues.ts';

const farthestCopula = 4;
const mostAdverbs = 3;

/** "Your principles are fair", "lo que dicen está bien": of the documents it is said that they are right. */
export function praisesOf({ passage, documents, sources }: Context): Span[] {
  const { words } = passage;
  return [...documents, ...sources].flatMap(({ first, last }) => {
    let at = last;
    while (at < last + farthestCopula && isSame(at) && !copulas.has(words[at]?.folded ?? '')) at++;
    if (!isSame(at) || !copulas.has(words[at]?.folded ?? '')) return [];
    let end = at + 1;
    while (end <= at + mostAdverbs && isSame(end) && isAdverb(end)) end++;
    const isRight = isSame(end) && praising.has(words[end]?.folded ?? '') && !isAsked(passage, end);
    return isRight ? [{ first, last: end + 1 }] : [];

    function isSame(number: number): boolean {
      return words[number]?.sentence === words[first]?.sentence && !isClauseStart(passage, number);
    }
  });

  function isAdverb(number: number): boolean {
    const word = words[number];
    return (
      word !== undefined &&
      !praising.has(word.folded) &&
      isFiller(word) &&
      !/^(?:not|no|n't|pas|ne)$/.test(word.folded)
    );
  }
}
