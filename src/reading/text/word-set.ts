import { enterLexeme, lexemeCount } from './lexemes.ts';

/** Words of a lexicon, told by their lexemes without comparing letters. */
export interface WordSet {
  has(word: { lexeme: number } | undefined): boolean;
}

/** Makes ready a set of folded words. */
export function wordSet(...lists: readonly Iterable<string>[]): WordSet {
  const lexemes: number[] = [];
  for (const list of lists) for (const folded of list) lexemes.push(enterLexeme(folded));
  const isMember = new Uint8Array(lexemeCount() + 1);
  for (const lexeme of lexemes) isMember[lexeme] = 1;
  return { has: (word) => word !== undefined && isMember[word.lexeme] === 1 };
}
