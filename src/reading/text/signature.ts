import { closings, postscripts } from '../lexicon/signature-lines.ts';
import { linePhrases, phraseAtStart } from './line-phrases.ts';
import { isBlank, type Line, lineOf } from './lines.ts';
import { couldBeSignature, isNameLine } from './signature-lines.ts';

const closingPhrases = linePhrases(...Object.values(closings));
const postscriptPhrases = linePhrases(postscripts);

const rule = /^[-_=*~—]{3,}$/;
const longestClosing = 70;
const mostSignatureLines = 14;
/** A name alone ends a letter only if the letter says something. */
const leastBodyWords = 4;

/**
 * Tells the signature from the body, among the writer's own lines: what follows a `-- ` line (RFC 3676 4.3), a closing, or
 * a last paragraph that begins with a name alone. The closing itself stays in the body, the `-- ` line goes, and a
 * postscript belongs to the body. "Saludos, Maru" is parted in two lines.
 * @returns the lines with their new roles
 */
export function markSignature(lines: readonly Line[]): Line[] {
  const parted = partClosing(lines);
  dropLastRule(parted);
  const own = parted.filter((line) => line.role === 'body' && !isBlank(line));
  const letter = own.slice(0, postscriptAt(own));
  const delimiter = delimiterAt(letter);
  if (delimiter >= 0) (letter[delimiter] as Line).role = 'dropped';
  const start = signatureStart(parted, letter, delimiter);
  for (const line of letter.slice(start)) if (line.role === 'body') line.role = 'signature';
  return parted;
}

/** A rule between the letter and what it quotes. */
function dropLastRule(lines: readonly Line[]): void {
  const last = lines.findLast((line) => line.role === 'body' && !isBlank(line));
  if (last && rule.test(last.text)) last.role = 'dropped';
}

function signatureStart(lines: readonly Line[], letter: readonly Line[], delimiter: number): number {
  const end = delimiter >= 0 ? delimiter : letter.length;
  const closing = closingAt(letter, end);
  if (closing >= 0) return closing + 1;
  return delimiter >= 0 ? delimiter : nameParagraphAt(lines, letter);
}

/** Where a postscript begins, below the first line; the number of lines when there is none. */
function postscriptAt(own: readonly Line[]): number {
  for (let index = own.length - 1; index > 0; index--)
    if (
      phraseAtStart((own[index] as Line).folded, postscriptPhrases) !== null &&
      hasPostscriptMark(own[index])
    )
      return index;
  return own.length;
}

function hasPostscriptMark(line: Line | undefined): boolean {
  return /^p[.\s-]{0,3}[sd][.\s]{0,2}[:,.\s–—-]|^post|^p\.?p/i.test(line?.folded ?? '');
}

/** The `-- ` line; or a rule of dashes near the end with nothing but short lines below. */
function delimiterAt(letter: readonly Line[]): number {
  for (let index = letter.length - 1; index >= Math.max(0, letter.length - mostSignatureLines); index--) {
    const { text } = letter[index] as Line;
    if (/^(?:--|—|–)$/.test(text)) return index;
    if (rule.test(text)) return letter.slice(index + 1).every(couldBeSignature) ? index : -1;
  }
  return -1;
}

/** The last closing line that has nothing but signature lines below; -1 when there is none. */
function closingAt(letter: readonly Line[], end: number): number {
  for (let index = end - 1; index >= Math.max(0, end - mostSignatureLines); index--) {
    const line = letter[index] as Line;
    if (isClosing(line)) return index;
    if (!couldBeSignature(line)) return -1;
  }
  return -1;
}

function isClosing(line: Line): boolean {
  return line.text.length <= longestClosing && phraseAtStart(line.folded, closingPhrases) !== null;
}

/** "Saludos, Maru" as the last line of all, in two: the closing, and the name. */
function partClosing(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex((line) => line.role === 'body' && !isBlank(line));
  const line = lines[last];
  const name = line && isClosing(line) ? nameAfterClosing(line.text) : null;
  if (line === undefined || name === null) return [...lines];
  const closing = lineOf(line.text.slice(0, -name.length), 0, 'body');
  return [...lines.slice(0, last), closing, lineOf(name, 0, 'body'), ...lines.slice(last + 1)];
}

function nameAfterClosing(text: string): string | null {
  for (const { index, 0: mark } of text.matchAll(/[,!.–—]\s*|\s-\s*/g)) {
    const rest = text.slice(index + mark.length);
    if (isNameLine(rest)) return rest;
  }
  return null;
}

/** A last paragraph, or line after a full stop, that begins with a name alone and goes on with signature lines. */
function nameParagraphAt(lines: readonly Line[], letter: readonly Line[]): number {
  let start = letter.length;
  for (let index = letter.length - 1; index > 0 && letter.length - index <= mostSignatureLines; index--) {
    const line = letter[index] as Line;
    if (!couldBeSignature(line)) break;
    if (isNameLine(line.text) && !isClosing(line) && standsApart(lines, line, letter[index - 1] as Line))
      start = index;
  }
  return saysEnough(letter, start) ? start : letter.length;
}

/** Whether the lines above one have so many words that they are a letter. */
function saysEnough(letter: readonly Line[], end: number): boolean {
  let words = 0;
  for (let index = 0; index < end && words < leastBodyWords; index++)
    words += (letter[index] as Line).folded.split(' ', leastBodyWords).length;
  return words >= leastBodyWords;
}

/** Below a blank line or a full stop; a colon announces data, not a signature. */
function standsApart(lines: readonly Line[], line: Line, before: Line): boolean {
  if (before.text.endsWith(':')) return false;
  return /[.!?…)"”»]$/.test(before.text) || isBlank(lines[lines.indexOf(line) - 1]);
}
