import { articles, fillers } from '../lexicon/occupation-cues.ts';
import { phraseIndex, phrasesAt } from '../text/phrases.ts';
import type { Clauses } from './clauses.ts';
import type { Language } from './heads.ts';
import { entrySet } from './word-list.ts';

const fillerIndex = phraseIndex([['filler', fillers]]);
const articleIndex = phraseIndex<Language>([
  ['en', articles.en],
  ['es', articles.es],
  ['fr', articles.fr],
]);
const single = entrySet(fillers, articles.en, articles.es, articles.fr);

/** Whether a word is an article or one of those that stand before it. */
export function isArticleOrFiller(folded: string): boolean {
  return single.has(folded);
}

/** Past "currently", "just", "también" and an article. */
export function afterArticle(
  clauses: Clauses,
  language: Language,
  from: number,
): { at: number; hasArticle: boolean } {
  const at = afterFillers(clauses, from);
  const article = phrasesAt(clauses.passage, at, articleIndex).find(({ kind }) => kind === language);
  if (!article || clauses.breaks[article.last]) return { at, hasArticle: false };
  return { at: article.last, hasArticle: true };
}

function afterFillers(clauses: Clauses, from: number): number {
  const [phrase] = phrasesAt(clauses.passage, from, fillerIndex);
  return phrase && !clauses.breaks[phrase.last] ? afterFillers(clauses, phrase.last) : from;
}
