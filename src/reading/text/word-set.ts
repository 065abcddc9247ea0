import { enterLexeme } from './lexemes.ts';

/** Words of a lexicon, told by their lexemes without comparing letters. */
export interface WordSet {
  has(word: { lexeme: number } | undefined): boolean;
}

/** Makes ready a set of folded words. */
export function wordSet(...lists: readonly Iterable<string>[]): WordSet {
  const isMember: boolean[] = [];
  for (const list of lists)
    for (const folded of list) {
      const lexeme = enterLexeme(folded);
      while (isMember.length <= lexeme) isMember.push(false);
      isMember[lexeme] = true;
    }
  return { has: (word) => word !== undefined && isMember[word.lexeme] === true };
}
