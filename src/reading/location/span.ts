import type { Gazetteer } from '../../places/gazetteer.ts';
import { articles, everydayWords } from '../lexicon/location-words.ts';
import { ordinaryWords } from '../lexicon/name-words.ts';
import type { Passage, Word } from '../text/passage.ts';
import type { Mention } from './mentions.ts';

const longestName = 6;

/** The words from one on, one more each time, as long as a name begins with them. */
export function keysFrom(passage: Passage, first: number, elided: number, gazetteer: Gazetteer): string[] {
  const keys: string[] = [];
  let key = '';
  for (let last = first; last < Math.min(first + longestName, passage.words.length); last++) {
    const word = passage.words[last];
    if (!word || (last > first && !continuesName(word, passage.words[last - 1]))) break;
    key = last === first ? word.folded.slice(elided) : `${key} ${word.folded}`;
    if (!gazetteer.beginsName(key)) break;
    keys.push(key);
  }
  return keys;
}

/** A mention of the words from `first` to `last` (inclusive), whatever is there. */
export function span(
  passage: Passage,
  first: number,
  last: number,
  elided: number,
): Omit<Mention, 'places' | 'areas'> {
  const words = passage.words.slice(first, last + 1);
  const begin = words[0];
  const finish = words[words.length - 1];
  const start = (begin?.start ?? 0) + elided;
  const telling = words.length > 1 && articles.has(begin?.folded ?? '') ? words[1]?.start : start;
  const significant = passage.text.charAt(telling ?? start);
  return {
    passage,
    first,
    last: last + 1,
    start,
    end: (finish?.start ?? 0) + (finish?.raw.replace(/\.$/, '').length ?? 0) + (keepsStop(finish) ? 1 : 0),
    isCapitalised: !passage.isCaseless && significant !== significant.toLowerCase(),
    isEveryday: isEveryday(words, elided),
  };
}

/** "home", "la colonia"; names of several words are otherwise names. */
function isEveryday(words: readonly Word[], elided: number): boolean {
  const own = words.length === 2 && articles.has(words[0]?.folded ?? '') ? words[1] : words[0];
  if (words.length > 2 || (words.length === 2 && own === words[0])) return false;
  const folded = (own?.folded ?? '').slice(own === words[0] ? elided : 0);
  return everydayWords.has(folded) || ordinaryWords.has(folded);
}

/** The full stop of "Ont." or "D.C." belongs to it, that of "in Tulsa." was never a part of the token. */
function keepsStop(word: Word | undefined): boolean {
  return word?.raw.endsWith('.') === true && word.raw.length <= 2;
}

/** "San\nAntonio" and "N.L." go on; "Tulsa, Oklahoma" are two names. */
function continuesName(word: Word, before: Word | undefined): boolean {
  return word.sentence === before?.sentence && (word.gap === ' ' || /^[\s.]{0,3}$/.test(word.gap));
}
