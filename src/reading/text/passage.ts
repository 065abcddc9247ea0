import type { TextPart } from '../reading.ts';
import { type Token, tokenise } from './tokens.ts';

/** A token in its sentence, with what stands between it and the one before. */
export interface Word extends Token {
  /** Number of the sentence, list line or address line. */
  sentence: number;
  /** The characters between the word before and this one. */
  gap: string;
  /** Offset of a place name within the word: 2 in "d'Ottawa", else 0. */
  elided: number;
}

/** One part of the text as the location rules see it. */
export interface Passage {
  part: TextPart;
  text: string;
  words: readonly Word[];
  /** Hardly a capital (or nothing else) in it: capitals tell nothing. */
  isCaseless: boolean;
}

const readableLength = 20_000;
const wrapFrom = 50;
const wrapTo = 85;
const title = /^(?:st|ste|sta|sto|mt|ft|cd|dr|mr|mrs|ms|av|ave|blvd|col|edo|no|nvo|gral|[a-z])$/;

/** Splits a part into words and sentences. Of very long parts only the first 20,000 characters are read. */
export function passageOf(part: TextPart, whole: string): Passage {
  const text = whole.length > readableLength ? whole.slice(0, readableLength) : whole;
  const words: Word[] = [];
  let sentence = 0;
  let before: Token | null = null;
  for (const token of tokenise(text)) {
    const gap: string = text.slice(before?.end ?? 0, token.start);
    if (before && endsSentence(before, gap, token, text)) sentence++;
    words.push({ ...token, sentence, gap, elided: elision(token.folded) });
    before = token;
  }
  return { part, text, words, isCaseless: isCaseless(words) };
}

function endsSentence(before: Token, gap: string, next: Token, text: string): boolean {
  if (/[.!?…]["”»’)]*\s|[.!?…]$|[¿¡;|•]|\n\s*\n/.test(gap)) return true;
  if (gap.includes('\n')) return endsLine(before, gap, next, text);
  return before.raw.endsWith('.') && /\s/.test(gap) && next.isCapitalised && !title.test(before.folded);
}

/** A wrapped line goes on in the next one; a short line (address, list) and an unwrapped paragraph end there. */
function endsLine(before: Token, gap: string, next: Token, text: string): boolean {
  const end = before.end + gap.indexOf('\n');
  const length = end - (text.lastIndexOf('\n', end - 1) + 1);
  if (before.raw.endsWith('.') && !title.test(before.folded) && next.isCapitalised) return true;
  return length < wrapFrom || length > wrapTo || /\n\s*[-*•]/.test(gap);
}

function elision(folded: string): number {
  return /^[dl]'./.test(folded) ? 2 : 0;
}

function isCaseless(words: readonly Word[]): boolean {
  let capitals = 0;
  let shouted = 0;
  for (const word of words) {
    if (word.isCapitalised) capitals++;
    if (word.raw.length > 2 && word.raw === word.raw.toUpperCase()) shouted++;
  }
  return capitals <= words.length / 40 || shouted > words.length / 2;
}
