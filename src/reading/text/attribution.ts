import { attributionStarts, attributionVerbs, quotingStarts } from '../lexicon/quote-lines.ts';
import { linePhrases, phraseAtStart } from './line-phrases.ts';
import { isBlank, type Line, nextFilled } from './lines.ts';

const starts = linePhrases(attributionStarts);
const quoting = linePhrases(quotingStarts);
const anyVerb = `(?:${attributionVerbs.replaceAll(' | ', '|')})`;
const verb = new RegExp(`\\b${anyVerb}\\b`);
const verbAfterAddress = new RegExp(`@[^\\s>)]{1,255}[>)]? ?${anyVerb} ?: `);

/** Narrow screens wrap an attribution into as many lines. */
const mostLines = 4;
const longest = 320;

const date = /\b(?:19|20)\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{1,2}[:h]\d\d\b|\d年/;
const time = /\b\d{1,2}[:h.]\d\d\b/;
const address = /[^\s<(]@[^\s>)]/;
const atEnd = /[:：]\W{0,6}$/;

/**
 * The line or wrapped lines that announce a quotation: "On Mon, May 5, 2025 at 9:15 AM X <x@example.com> wrote:".
 * @returns index of the line after it, or null
 */
export function attributionAt(lines: readonly Line[], start: number): number | null {
  const first = lines[start]?.folded ?? '';
  if (first === '' || !mayBegin(first)) return null;
  let joined = '';
  for (let index = start; index < start + mostLines && !isBlank(lines[index]); index++) {
    const folded = lines[index]?.folded ?? '';
    if (folded === '') return null;
    joined = joined === '' ? folded : `${joined} ${folded}`;
    if (joined.length > longest) return null;
    const below = lines[nextFilled(lines, index + 1)];
    const isMarked = below !== undefined && below.depth > (lines[start]?.depth ?? 0);
    if (announces(joined, isMarked)) return index + 1;
  }
  return null;
}

function mayBegin(folded: string): boolean {
  return (
    mayStart(folded) ||
    date.test(folded) ||
    folded.includes('@') ||
    (folded.length < 100 && verb.test(folded))
  );
}

/** With marked lines below, little is asked of the announcement; without, it must say who and when. */
function announces(joined: string, isMarked: boolean): boolean {
  const isDated = date.test(joined);
  const hasAddress = address.test(joined);
  const ends = atEnd.test(joined);
  if (isDated && hasAddress && (ends || runsOn(joined))) return true;
  const hasVerb = verb.test(joined);
  if (isDated && hasVerb && (ends || isMarked || joined.endsWith('--')))
    return hasAddress || isMarked || (time.test(joined) && mayStart(joined));
  if (!isMarked || !(ends || hasVerb)) return false;
  return isDated || hasAddress || (hasVerb && ends) || phraseAtStart(joined, quoting) !== null;
}

function mayStart(folded: string): boolean {
  return phraseAtStart(folded, starts) !== null || phraseAtStart(folded, quoting) !== null;
}

/** Yahoo on phones puts the quoted letter on the same line: "On … X<x@example.com> wrote:   Dear Ada,". */
function runsOn(joined: string): boolean {
  return mayStart(joined) && verbAfterAddress.test(joined);
}
