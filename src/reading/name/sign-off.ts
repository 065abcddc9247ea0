import { closings } from '../lexicon/name-words.ts';
import { bodies } from '../lexicon/not-names.ts';
import type { Passage } from '../text/passage.ts';
import { type Claim, claimOf } from './claim.ts';
import { type Line, linesOf, sentencesOf } from './lines.ts';
import { isFamiliar, type NameRun, nameAt, namingWords } from './name-run.ts';
import { areOnePerson } from './same-person.ts';
import { isGivenName } from './vocabulary.ts';

const closingWords = new Set(closings);
const longestClosing = 6;
const longestLine = 70;
const footLines = 9;
const signatureLines = 6;

/**
 * The names below the letter: in the first lines of the signature, and in the last ones of the body.
 * @param from whom the From header names, who bears out a name that the lists do not know
 */
export function signedNames(passages: Record<'body' | 'signature', Passage>, from: Claim | null): Claim[] {
  const body = linesOf(passages.body);
  const signature = linesOf(passages.signature).slice(0, signatureLines);
  return [
    ...namesAmong(passages.signature, signature, from),
    ...namesAmong(passages.body, foot(body), from),
    ...lastWords(passages.body, body.at(-1), from),
  ];
}

/** The last short lines of a letter, without its first line unless that is all there is. */
function foot(lines: readonly Line[]): Line[] {
  const last = lines.slice(-footLines);
  let from = last.length;
  while (from > 0 && (last[from - 1]?.text.length ?? 0) <= longestLine) from--;
  return last.slice(lines.length > last.length ? from : Math.max(from, 1));
}

/** Down to the first name that From does not know; a signature is below the closing from its first line. */
function namesAmong(passage: Passage, lines: readonly Line[], from: Claim | null): Claim[] {
  const claims: Claim[] = [];
  let isBelowClosing = passage.part === 'signature';
  for (const line of lines) {
    const at = afterClosing(passage, line);
    if (at === line.last) isBelowClosing = true;
    else {
      const claim = signedName(passage, line, { at, isBelowClosing, from });
      if (claim) claims.push(claim);
      if (claim && !isKnown(claim, from) && !isLoneUnknown(claim)) break;
    }
  }
  return claims;
}

/** "… to hear from you. Thanks, Ada": a closing and a name at the end of the last line. */
function lastWords(passage: Passage, line: Line | undefined, from: Claim | null): Claim[] {
  const sentence = line && sentencesOf(passage, line).at(-1);
  if (!sentence || sentence.first === line.first) return [];
  const at = afterClosing(passage, sentence);
  const claim = at < sentence.last ? signedName(passage, sentence, { at, isBelowClosing: true, from }) : null;
  return claim && (at > sentence.first || isKnown(claim, from)) ? [claim] : [];
}

interface Place {
  /** The word after a closing on the same line, else the line's first. */
  at: number;
  isBelowClosing: boolean;
  from: Claim | null;
}

function signedName(passage: Passage, line: Line, { at, isBelowClosing, from }: Place): Claim | null {
  const run = lineName(passage, line, at);
  if (!run) return null;
  const isBelow = isBelowClosing || at > line.first;
  const kind = 'signed';
  const rule = 'name: sign-off';
  const claim = claimOf(run, { kind, rule, confidence: isBelow ? 0.93 : isFamiliar(run) ? 0.88 : 0.78 });
  if (isKnown(claim, from)) return { ...claim, confidence: 0.93 };
  const isThanked = at > line.first && from !== null && claim.words.length === 1;
  return !isThanked && isTrusted(run, line, isBelow) ? claim : null;
}

/** On no list: it may be a farewell in another language. */
function isLoneUnknown({ words }: Claim): boolean {
  return words.length === 1 && !isGivenName(words[0] ?? '');
}

function isKnown(claim: Claim, from: Claim | null): boolean {
  return from !== null && areOnePerson(claim, from);
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

/** A lone unknown word needs a closing above it, and a name without capitals must be on the lists. */
function isTrusted(run: NameRun, line: Line, isBelowClosing: boolean): boolean {
  const words = namingWords(run);
  if (words.every((word) => word.raw.replace('.', '').length < 2)) return false;
  const fills = run.last >= line.last && !line.text.endsWith('!');
  const hasCapitals = !run.passage.isCaseless && words.every((word) => word.isCapitalised);
  if (isFamiliar(run)) return fills || isBelowClosing || words.length > 1;
  return hasCapitals && (words.length > 1 ? fills || isBelowClosing : fills && isBelowClosing);
}
