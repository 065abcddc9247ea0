import { isBlank, type Line } from './lines.ts';

/** Longest question, UTF-16 units; of a longer paragraph the end is kept. */
const longestQuestion = 400;
const mostParagraphLines = 30;

/** A run of the writer's own lines with the quoted question right above it. Indices of its first and last line. */
export interface AnsweringLines {
  question: string;
  first: number;
  last: number;
}

/** The runs of body lines that stand right below a quoted question, or between two quoted paragraphs. */
export function findAnsweringLines(lines: readonly Line[]): AnsweringLines[] {
  const answers: AnsweringLines[] = [];
  const lastQuoted = lines.findLastIndex((line) => line.depth > 0 && !isBlank(line));
  for (let first = 0; first < lines.length; first++) {
    if (!isOwn(lines[first])) continue;
    const last = endOfRun(lines, first);
    const question = questionAbove(lines, first, last < lastQuoted);
    if (question !== null) answers.push({ question, first, last });
    first = last;
  }
  return answers;
}

function isOwn(line: Line | undefined): boolean {
  return line?.role === 'body' && !isBlank(line);
}

/** The last filled body line before the next quoted line. */
function endOfRun(lines: readonly Line[], first: number): number {
  let last = first;
  for (let index = first; index < lines.length && lines[index]?.role !== 'quoted'; index++)
    if (isOwn(lines[index])) last = index;
  return last;
}

/** What is asked right above; a paragraph without a question mark counts when more is quoted below the answer. */
function questionAbove(lines: readonly Line[], first: number, isInterleaved: boolean): string | null {
  const paragraph = quotedParagraphAbove(lines, first);
  if (paragraph === '') return null;
  const questions = paragraph.split(/(?<=[.!?…])\s+/).filter((sentence) => /[?¿？]/.test(sentence));
  if (questions.length > 0) return questions.join(' ').slice(-longestQuestion);
  return isInterleaved || paragraph.endsWith(':') ? paragraph.slice(-longestQuestion) : null;
}

function quotedParagraphAbove(lines: readonly Line[], first: number): string {
  let index = first - 1;
  while (index >= 0 && isBlank(lines[index])) index--;
  const paragraph: string[] = [];
  while (index >= 0 && paragraph.length < mostParagraphLines && isQuotedText(lines[index]))
    paragraph.unshift((lines[index--] as Line).text);
  return paragraph.join(' ');
}

function isQuotedText(line: Line | undefined): boolean {
  return line !== undefined && line.depth > 0 && !isBlank(line);
}
