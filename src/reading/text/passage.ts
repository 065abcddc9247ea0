import type { TextPart } from '../reading.ts';
import type { Found } from './phrase-search.ts';
import { endsSentence, type Layout, wrapWidthOf } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

export { withoutElision } from './elision.ts';

/** A token in its sentence. */
export type Word = Readonly<Token>;

/** One part of the text as the readers see it. Made once an email. */
export interface Passage {
  part: TextPart;
  text: string;
  words: readonly Word[];
  /** Hardly a capital (or nothing else) in it: capitals tell nothing. */
  isCaseless: boolean;
  /** What the lexicons' phrases were found to be in it: null until it is asked for. */
  found: readonly (Found<unknown> | undefined)[] | null;
}

const readableLength = 20_000;

/** Splits a part into words and sentences. Of very long parts only the first 20,000 characters are read. */
export function passageOf(part: TextPart, whole: string): Passage {
  const text = whole.length > readableLength ? whole.slice(0, readableLength) : whole;
  const words = tokenise(text);
  const layout = { text, width: wrapWidthOf(text), isCaseless: isCaseless(words) };
  numberSentences(words, layout);
  return { part, text, words, isCaseless: layout.isCaseless, found: null };
}

function numberSentences(words: readonly Token[], layout: Layout): void {
  let sentence = 0;
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as Token;
    if (endsSentence(words[at - 1] as Token, word.gap, word, layout)) sentence++;
    word.sentence = sentence;
  }
}

function isCaseless(words: readonly Token[]): boolean {
  let capitals = 0;
  let long = 0;
  let shouted = 0;
  for (const { isCapitalised, isNumeric, isUpper, raw } of words) {
    if (isCapitalised) capitals++;
    if (raw.length < 2 || isNumeric) continue;
    long++;
    if (isCapitalised && isUpper) shouted++;
  }
  return capitals <= words.length / 40 || shouted > long * 0.6;
}
