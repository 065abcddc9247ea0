import { enterLexeme } from './lexemes.ts';

/** What a lexicon says of its words, by their lexemes: looked up without comparing letters. */
export type WordTable<Value> = readonly (Value | undefined)[];

/** Makes ready what is said of each folded word. */
export function wordTable<Value>(
  entries: Iterable<readonly [folded: string, value: Value]>,
): WordTable<Value> {
  const table: (Value | undefined)[] = [];
  for (const [folded, value] of entries) {
    const lexeme = enterLexeme(folded);
    while (table.length <= lexeme) table.push(undefined);
    table[lexeme] = value;
  }
  return table;
}
