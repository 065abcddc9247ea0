import { findAnsweringLines } from './inline-answers.ts';
import { isBlank, type Line, type Role } from './lines.ts';
import type { InlineAnswer } from './visible-text.ts';

/** The lines of a role as one text: none blank at the ends, one blank line between paragraphs. */
export function joinLines(lines: readonly Line[], role: Role): string {
  return placeLines(lines, role).text;
}

/** The body, and where in it stand the answers to what is quoted right above them. */
export function joinBody(lines: readonly Line[]): { body: string; inlineAnswers: InlineAnswer[] } {
  const { text, starts } = placeLines(lines, 'body');
  const inlineAnswers = findAnsweringLines(lines).map(({ question, first, last }) => ({
    question,
    start: starts[first] as number,
    end: (starts[last] as number) + (lines[last] as Line).text.length,
  }));
  return { body: text, inlineAnswers };
}

/** The text, and for each line of the role where it starts there. */
function placeLines(lines: readonly Line[], role: Role): { text: string; starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  let gap = '';
  for (const [index, line] of lines.entries()) {
    if (line.role === role && !isBlank(line)) {
      text += gap;
      starts[index] = text.length;
      text += line.text;
      gap = '\n';
    } else if (text !== '') gap = '\n\n';
  }
  return { text, starts };
}
