import { enterLexeme, lexemeCount } from './lexemes.ts';

/** What a lexicon says of its words, by their lexemes: looked up without comparing letters. */
export type WordTable<Value> = readonly (Value | undefined)[];

/** Makes ready what is said of each folded word. */
export function wordTable<Value>(
  entries: Iterable<readonly [folded: string, value: Value]>,
): WordTable<Value> {
  const numbered: (readonly [lexeme: number, value: Value])[] = [];
  for (const [folded, value] of entries) numbered.push([enterLexeme(folded), value]);
  const table = new Array<Value | undefined>(lexemeCount() + 1);
  for (const [lexeme, value] of numbered) table[lexeme] = value;
  return table;
}
