import type { TextPart } from '../reading.ts';
import { openingsOf } from './openings.ts';
import { endsSentence, wrapWidthOf } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** A token in its sentence, with what stands between it and the one before. */
export interface Word extends Token {
  /** Number of the sentence, list line or address line. */
  sentence: number;
  /** The characters between the word before and this one. */
  gap: string;
  /** Offset of a place name within the word: 2 in "d'Ottawa", else 0. */
  elided: number;
  /** The folded word without any "l'", "d'", "j'", "qu'" that is written together with it. */
  bare: string;
  /** Which lists of the lexicons have something that begins with it: `openingBit`. */
  openings: number;
}

/** One part of the text as the readers see it. Made once an email. */
export interface Passage {
  part: TextPart;
  text: string;
  words: readonly Word[];
  /** Hardly a capital (or nothing else) in it: capitals tell nothing. */
  isCaseless: boolean;
}

const readableLength = 20_000;

/** Splits a part into words and sentences. Of very long parts only the first 20,000 characters are read. */
export function passageOf(part: TextPart, whole: string): Passage {
  const text = whole.length > readableLength ? whole.slice(0, readableLength) : whole;
  const tokens = tokenise(text);
  const layout = { text, width: wrapWidthOf(text), isCaseless: isCaseless(tokens) };
  const words: Word[] = [];
  let sentence = 0;
  let before: Token | null = null;
  for (const token of tokens) {
    const gap: string = text.slice(before?.end ?? 0, token.start);
    if (before && endsSentence(before, gap, token, layout)) sentence++;
    const { raw, folded, start, end, isCapitalised } = token;
    const bare = withoutElision(folded);
    const openings = openingsOf(folded, bare);
    const elided = bare === folded ? 0 : elision(folded);
    words.push({ raw, folded, start, end, isCapitalised, sentence, gap, elided, bare, openings });
    before = token;
  }
  return { part, text, words, isCaseless: layout.isCaseless };
}

const elisions = /^(?:[ldjmnst]|qu)'/;

/** A folded word without the "l'", "d'", "j'", "qu'" that is written together with it. */
export function withoutElision(folded: string): string {
  const apostrophe = folded.indexOf("'");
  return apostrophe >= 1 && apostrophe <= 2 && elisions.test(folded) ? folded.slice(apostrophe + 1) : folded;
}

function elision(folded: string): number {
  return folded.charCodeAt(1) === 39 && (folded.startsWith('d') || folded.startsWith('l')) ? 2 : 0;
}

function isCaseless(words: readonly Token[]): boolean {
  let capitals = 0;
  let long = 0;
  let shouted = 0;
  for (const { isCapitalised, raw } of words) {
    if (isCapitalised) capitals++;
    if (raw.length < 2 || /^\d/.test(raw)) continue;
    long++;
    if (isCapitalised && raw === raw.toUpperCase()) shouted++;
  }
  return capitals <= words.length / 40 || shouted > long * 0.6;
}
