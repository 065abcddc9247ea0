import type { Reading, TextPart } from '../../reading/reading.ts';
import { type Mark, marksOf } from '../../workflow/words/marks.ts';
import { makeVisible } from '../../workflow/words/visible-text.ts';
import { lineWidth } from '../table.ts';
import { wrapColumns } from '../terminal-text.ts';
import { markText } from './marked-text.ts';

/** Lines of an email shown where it is one of several. */
const shortLimit = 30;

/** The text that was read, its facts marked, in lines for a terminal. @param limit most lines of the body */
export function quoteEmail(reading: Reading, limit = shortLimit): string[] {
  const marks = marksOf(reading);
  return [
    ...quotePart(reading, 'subject', marks),
    ...cut(quotePart(reading, 'body', marks), limit),
    ...quotePart(reading, 'signature', marks),
  ];
}

/** A text that is no email of ours to mark, indented and wrapped. */
export function quoteText(text: string): string[] {
  return wrapColumns(makeVisible(text.trim()), lineWidth - bar.length).map(barred);
}

const bar = '  | ';

function quotePart(reading: Reading, part: TextPart, marks: readonly Mark[]): string[] {
  const text = reading.text[part];
  if (text.trim() === '') return [];
  const marked = markText(text, part, marks);
  return quoteText(part === 'body' ? marked : `${part}: ${marked}`);
}

function cut(lines: readonly string[], limit: number): string[] {
  if (lines.length <= limit) return [...lines];
  return [...lines.slice(0, limit), `${bar}… ${lines.length - limit} more lines`];
}

function barred(line: string): string {
  return `${bar}${line}`.trimEnd();
}
