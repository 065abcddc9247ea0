import { isAlphanumeric, isDigit } from './characters.ts';
import { type Surface, surfaceOf } from './surfaces.ts';

export { fold } from '../../places/fold.ts';

/** One word or number of a text; `text.slice(start, end) === raw`. */
export interface Token extends Surface {
  start: number;
  end: number;
  /** The characters between the token before and this one. */
  gap: string;
  /** Number of the sentence, list line or address line, once that is told. */
  sentence: number;
}

/** The words of a text in order. A final full stop stays with abbreviations of up to four letters ("St.", "Ont."). */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (let start = startFrom(text, 0); start < text.length; start = startFrom(text, end)) {
    const token = tokenAt(text, start, end);
    tokens.push(token);
    end = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number, before: number): Token {
  const last = endOf(text, start);
  const end = text.charCodeAt(last) === fullStop && keepsFullStop(text, start, last) ? last + 1 : last;
  const surface = surfaceOf(text.slice(start, end));
  const { raw, folded, lexeme, bare, bareLexeme, elided } = surface;
  return {
    raw,
    folded,
    lexeme,
    bare,
    bareLexeme,
    elided,
    isCapitalised: surface.isCapitalised,
    isNumeric: surface.isNumeric,
    isAscii: surface.isAscii,
    isUpper: surface.isUpper,
    start,
    end,
    gap: text.slice(before, start),
    sentence: 0,
  };
}

const fullStop = 0x2e;
const longestAbbreviation = 4;

function keepsFullStop(text: string, start: number, stop: number): boolean {
  return stop - start <= longestAbbreviation && !isDigit(text.charCodeAt(stop - 1));
}

const wordStart = /[\p{L}\p{N}]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Where the next token begins, the end of the text when there is none. ASCII is told without a pattern. */
function startFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isAlphanumeric(code)) return at;
    if (code > lastAscii) {
      wordStart.lastIndex = at;
      return wordStart.exec(text)?.index ?? text.length;
    }
  }
  return text.length;
}

/** Where the token ends that begins at an offset, its full stop left aside. */
function endOf(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (isAlphanumeric(text.charCodeAt(end))) end++;
    const code = text.charCodeAt(end);
    if (code > lastAscii) break;
    if (end === start || (code !== apostrophe && code !== hyphen)) return end;
    const next = text.charCodeAt(end + 1);
    if (next > lastAscii) break;
    if (!isAlphanumeric(next)) return end;
    end++;
  }
  word.lastIndex = start;
  return start + (word.exec(text)?.[0].length ?? 1);
}

const lastAscii = 0x7f;
const apostrophe = 0x27;
const hyphen = 0x2d;
