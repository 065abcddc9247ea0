import { fold } from './tokens.ts';

/** What a line of an email turned out to be; `dropped` is nobody's words. */
export type Role = 'body' | 'signature' | 'quoted' | 'dropped';

/** One line without its quote marks. */
export interface Line {
  text: string;
  /** How many `>` stood before it. */
  depth: number;
  role: Role;
  /** The first 200 characters folded and trimmed, for lexicons. */
  folded: string;
}

const mostLines = 2000;
const foldedLength = 200;
const quoteMarks = /^(?: {0,2}>)+ ?/;

/** The lines of a cleaned text, up to 2,000; those with quote marks are `quoted`, the others `body`. */
export function linesOf(text: string): Line[] {
  return text.split('\n', mostLines).map((raw) => {
    const marks = raw.includes('>') ? (quoteMarks.exec(raw)?.[0] ?? '') : '';
    const depth = marks === '' ? 0 : marks.split('>').length - 1;
    return lineOf(raw.slice(marks.length), depth, depth > 0 ? 'quoted' : 'body');
  });
}

/** One line of its own. */
export function lineOf(raw: string, depth: number, role: Role): Line {
  const text = raw.trim();
  return { text, depth, role, folded: fold(text.slice(0, foldedLength)) };
}

/** Index of the first line from `at` on that is not blank; the number of lines when there is none. */
export function nextFilled(lines: readonly Line[], at: number): number {
  let index = at;
  while (index < lines.length && isBlank(lines[index])) index++;
  return index;
}

export function isBlank(line: Line | undefined): boolean {
  return line !== undefined && line.text === '';
}
