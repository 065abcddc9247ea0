import { surnameHeads } from '../lexicon/occupation-guards.ts';
import type { Word } from '../text/passage.ts';
import type { Clauses } from './clauses.ts';
import { isLink, isStop } from './complement.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { entrySet } from './word-list.ts';

/** Show that a capitalised word behind them is a title, not a surname. */
const ranks = entrySet(
  'senior | assistant | head | lead | night | shift | general | junior | chief | associate | staff | certified | licensed | master | journeyman | executive | regional | district | union | prep | line | crew | floor | field | area',
);
/** After a word that may be a surname: where the trade is practised. */
const places = entrySet('at | in | on | for | en | chez | dans | au | aux | pour | sur');
const surnames = entrySet(surnameHeads);

/** A word that may be a surname must be in lower case, or have a rank or "at" beside it, and not be the whole sentence. */
export function isTrade(clauses: Clauses, phrase: NounPhrase, end: number): boolean {
  const { passage, words } = clauses;
  if (phrase.head.isPlural) return false;
  if (!phrase.isWeak) return true;
  const word = words[phrase.headFirst];
  const isFirst = phrase.headFirst === phrase.first;
  if (isFirst && phrase.last < end && isPlaced(words[phrase.last])) return true;
  if (!isFirst && !surnames.has(word?.folded ?? '') && isPlainly(clauses, phrase)) return true;
  if (ranks.has(words[phrase.first]?.folded ?? '') && phrase.headFirst > phrase.first) return true;
  if (passage.isCaseless && phrase.headFirst > phrase.first) return false;
  const isSentence =
    words[end]?.sentence !== word?.sentence && words[phrase.first - 1]?.sentence !== word?.sentence;
  return !isSentence && (passage.isCaseless || !word?.isCapitalised);
}

function isPlaced(word: Word | undefined): boolean {
  return word !== undefined && (places.has(word.folded) || word.raw === 'à');
}

/** "swim coach", but neither "Jo Coach", a name, nor words of another language. */
function isPlainly({ passage, words }: Clauses, { first, headFirst }: NounPhrase): boolean {
  if (!passage.isCaseless && words[headFirst]?.isCapitalised) return false;
  return words.slice(first, headFirst).every((word) => !isStop('es', word) && !isLink('es', word));
}
