import {
  deviceFooters,
  disclaimers,
  listFooters,
  listMarks,
  scannerLines,
} from '../lexicon/signature-lines.ts';
import { linePhrases, phraseAtStart } from './line-phrases.ts';
import { isBlank, type Line, nextFilled } from './lines.ts';

const devices = linePhrases(deviceFooters);
const legal = linePhrases(disclaimers);
const scanners = linePhrases(scannerLines);
const lists = linePhrases(listFooters);
const marks = listMarks.split(' | ');

const longestDeviceFooter = 90;
const longRule = /^[_-]{20,}$/;
const picture = /^\[(?:image|imagen|logo|cid|inline image)\b[^\]]{0,200}\]$/;

/** Marks in place as `dropped` what no person wrote: phone footers, legal notices, scanner and list footers. */
export function markFooters(lines: readonly Line[]): void {
  let hasWords = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.role !== 'body' || isBlank(line)) continue;
    const isList = hasWords && beginsListFooter(lines, index);
    const end = isList ? lines.length : endOfFooter(lines, index);
    if (end === index) hasWords = true;
    else {
      drop(lines, index, end);
      index = end - 1;
    }
  }
}

function drop(lines: readonly Line[], start: number, end: number): void {
  for (const line of lines.slice(start, end)) if (line.role === 'body') line.role = 'dropped';
}

/** The line after the footer that begins here; the line itself when none does. */
function endOfFooter(lines: readonly Line[], start: number): number {
  const line = lines[start] as Line;
  const folded = startOf(line);
  if (phraseAtStart(folded, legal) !== null) return endOfParagraph(lines, start);
  if (phraseAtStart(folded, scanners) !== null) return start + 1;
  if (line.text.length <= longestDeviceFooter && phraseAtStart(folded, devices) !== null) return start + 1;
  return picture.test(folded) ? start + 1 : start;
}

/** What a line begins with; of the very long lines of legal notices, which are not folded, only some is read. */
function startOf(line: Line): string {
  return line.folded.replace(/^[*_[("'«“\s>-]+(?=\p{L})/u, '');
}

function endOfParagraph(lines: readonly Line[], start: number): number {
  let end = start;
  while (end < lines.length && !isBlank(lines[end])) end++;
  return end;
}

function beginsListFooter(lines: readonly Line[], start: number): boolean {
  const { folded } = lines[start] as Line;
  if (phraseAtStart(folded, lists) !== null) return true;
  const below = lines[nextFilled(lines, start + 1)]?.folded ?? '';
  return longRule.test(folded) && marks.some((mark) => below.includes(mark));
}
