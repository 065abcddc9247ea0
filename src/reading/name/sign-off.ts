import { closings } from '../lexicon/name-words.ts';
import { bodies } from '../lexicon/not-names.ts';
import type { Passage } from '../text/passage.ts';
import { type Claim, claimOf } from './claim.ts';
import { type Line, linesOf, sentencesOf } from './lines.ts';
import { isFamiliar, type NameRun, nameAt, namingWords } from './name-run.ts';

const closingWords = new Set(closings);
const longestClosing = 6;
const longestLine = 70;
const footLines = 9;
const signatureLines = 6;

/** The name below the letter: in the last lines of the body, and in the first ones of the signature. */
export function signedNames(
  passages: Record<'body' | 'signature', Passage>,
  isKnownHere: (run: NameRun) => boolean,
): Claim[] {
  const body = linesOf(passages.body);
  const signature = linesOf(passages.signature).slice(0, signatureLines);
  const closes = signature.length > 0 && isClosing(passages.body, body.at(-1));
  return [
    ...namesAmong(passages.signature, signature, isKnownHere, closes || signature.length > 0),
    ...namesAmong(passages.body, foot(body), isKnownHere, false),
    ...lastWords(passages.body, body.at(-1), isKnownHere),
  ];
}

/** "… to hear from you. Thanks, Ada": a closing and a name at the end of the last line. */
function lastWords(
  passage: Passage,
  line: Line | undefined,
  isKnownHere: (run: NameRun) => boolean,
): Claim[] {
  const sentence = line && sentencesOf(passage, line).at(-1);
  if (!sentence || sentence.first === line.first) return [];
  const at = afterClosing(passage, sentence);
  const run = at < sentence.last ? lineName(passage, sentence, at) : null;
  const isTaken =
    run && (at > sentence.first || isKnownHere(run)) && isTrusted(run, sentence, true, isKnownHere);
  return isTaken ? [signed(run, true, isKnownHere(run))] : [];
}

/** The last short lines of a letter, without its first line unless that is all there is. */
function foot(lines: readonly Line[]): Line[] {
  const last = lines.slice(-footLines);
  let from = last.length;
  while (from > 0 && (last[from - 1]?.text.length ?? 0) <= longestLine) from--;
  return last.slice(lines.length > last.length ? from : Math.max(from, 1));
}

function namesAmong(
  passage: Passage,
  lines: readonly Line[],
  isKnownHere: (run: NameRun) => boolean,
  isBelow: boolean,
): Claim[] {
  const claims: Claim[] = [];
  let isBelowClosing = isBelow;
  for (const line of lines) {
    const at = afterClosing(passage, line);
    if (at === line.last) isBelowClosing = true;
    else {
      const run = lineName(passage, line, at);
      if (run && isTrusted(run, line, isBelowClosing || at > line.first, isKnownHere)) {
        claims.push(signed(run, isBelowClosing || at > line.first, isKnownHere(run)));
        if (!isKnownHere(run)) break;
      }
    }
  }
  return claims;
}

function signed(run: NameRun, isBelowClosing: boolean, isKnown: boolean): Claim {
  const confidence = isBelowClosing || isKnown ? 0.93 : isFamiliar(run) ? 0.88 : 0.78;
  return claimOf(run, { kind: 'signed', confidence, rule: 'name: sign-off' });
}

/** The word after a closing that opens the line ("Thanks, Ada"); the line's first word when there is none. */
function afterClosing(passage: Passage, line: Line): number {
  let phrase = '';
  let found = line.first;
  const end = Math.min(line.last, line.first + longestClosing);
  for (let at = line.first; at < end; at++) {
    phrase += `${phrase && ' '}${passage.words[at]?.folded}`;
    if (closingWords.has(phrase)) found = at + 1;
  }
  const next = passage.words[found];
  return found < line.last && /^\s+$/.test(next?.gap ?? '') && !next?.isCapitalised && !passage.isCaseless
    ? line.first
    : found;
}

function isClosing(passage: Passage, line: Line | undefined): boolean {
  return line !== undefined && afterClosing(passage, line) === line.last;
}

/** A name that fills the line, or stands before a mark with a trade, a place or pronouns behind it. */
function lineName(passage: Passage, line: Line, at: number): NameRun | null {
  const head = passage.words[at];
  const before = head?.gap.slice(head.gap.lastIndexOf('\n') + 1) ?? '';
  if (!head || !/^[\s,.:!/~*_"“(—–-]*$/.test(at === line.first ? before : head.gap)) return null;
  if (/[?]$|^>|@|:\s*$/.test(line.text)) return null;
  const run = nameAt(passage, at) ?? nameAt(passage, at, true);
  if (!run || holdsBody(run)) return null;
  const next = passage.words[run.last];
  if (run.last >= line.last) return run;
  return /[|,(•·/–—"“]|\s-+\s/.test(next?.gap ?? '') ? run : null;
}

function holdsBody(run: NameRun): boolean {
  return namingWords(run).some((word) => bodies.has(word.folded));
}

/** A lone unknown word needs a closing above it, and any name without capitals must be on the lists or known here. */
function isTrusted(
  run: NameRun,
  line: Line,
  isBelowClosing: boolean,
  isKnownHere: (run: NameRun) => boolean,
): boolean {
  const words = namingWords(run);
  if (words.every((word) => word.raw.replace('.', '').length < 2)) return false;
  if (isKnownHere(run)) return true;
  const fills = run.last >= line.last && !/[!]$/.test(line.text);
  const hasCapitals = !run.passage.isCaseless && words.every((word) => word.isCapitalised);
  if (!hasCapitals && !isFamiliar(run)) return false;
  if (isFamiliar(run)) return fills || isBelowClosing || words.length > 1;
  return words.length > 1 ? fills || isBelowClosing : fills && isBelowClosing;
}
