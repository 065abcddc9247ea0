import type { InboundEmail } from '../inbound-email.ts';
import {
  forwardIntroductions,
  forwardNotes,
  forwardPrefixes,
  replyPrefixes,
} from '../lexicon/quote-lines.ts';
import { isBlank, type Line } from './lines.ts';
import type { Opener } from './quotes.ts';

const notes = new Set(forwardNotes.split(' | '));
const forwardPrefix = prefixPattern(forwardPrefixes);
const mostNoteLines = 5;
const mostIntroducing = 10;
/** "From a guy at my shop", "de parte de un compañero": says whose the letter below is, and nothing of oneself. */
const introductions = forwardIntroductions.split(' | ').map((phrase) => `${phrase} `);
const introducing = new Set(introductions.map(firstWord));
const speakingOfSelf = /\b(?:i|i'm|i'd|i've|me|we|us|yo|quiero|soy|vivo|trabajo|je|j'|moi|on|nous)\b/;
const anyPrefix = prefixPattern(`${forwardPrefixes} | ${replyPrefixes}`);

function prefixPattern(list: string): RegExp {
  return new RegExp(`^\\s*(?:(?:${list.split(' | ').join('|')})\\s?:\\s*)`, 'i');
}

/** Whether the words that an opener announces are passed on, rather than answered. */
export function isForward(opener: Opener, email: InboundEmail): boolean {
  if (opener.kind === 'attribution') return false;
  if (opener.kind === 'forward' || forwardPrefix.test(email.subject)) return true;
  const author = opener.headers?.from?.address ?? '';
  return author !== '' && !addressesOf(email).includes(author);
}

function addressesOf(email: InboundEmail): string[] {
  return [...email.from, ...email.to, ...email.cc].map(({ address }) => address);
}

/** Whether the writer's own lines say nothing beside a forward: nothing at all, a greeting, "FYI - see below". */
export function saysNothing(lines: readonly Line[]): boolean {
  const own = lines.filter((line) => line.role === 'body' && !isBlank(line));
  return own.length <= mostNoteLines && own.every(({ folded }) => isNote(folded));
}

function isNote(folded: string): boolean {
  return folded
    .split(/[.,;:!-]+(?:\s+|$)|\s+-+\s+/)
    .map((clause) => clause.trim())
    .every((clause) => clause === '' || notes.has(clause) || isIntroducing(clause));
}

function firstWord(clause: string): string {
  return clause.slice(0, clause.indexOf(' ') + 1);
}

function isIntroducing(clause: string): boolean {
  const isShort = clause.split(/\s+/).length <= mostIntroducing;
  return (
    isShort &&
    introducing.has(firstWord(clause)) &&
    introductions.some((phrase) => clause.startsWith(phrase)) &&
    !speakingOfSelf.test(clause)
  );
}

/** A subject without "Fwd:", "Re:" and their kin in other languages. */
export function bareSubject(subject: string): string {
  let rest = subject;
  for (let stripped = 0; stripped < 5 && anyPrefix.test(rest); stripped++) rest = rest.replace(anyPrefix, '');
  return rest.trim();
}

/** The lines of the letter that an opener announces, with the quote marks that all of them have taken off. */
export function announcedLines(lines: readonly Line[], opener: Opener): Line[] {
  return outdented(lines.slice(opener.end));
}

/** Lines as if they were written, not quoted: the marks that all have in common are taken off. */
export function outdented(lines: readonly Line[]): Line[] {
  const filled = lines.filter((line) => !isBlank(line));
  const common = filled.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  const taken = Number.isFinite(common) ? common : 0;
  return lines.map((line) => {
    const depth = Math.max(0, line.depth - taken);
    return { ...line, depth, role: depth > 0 ? 'quoted' : 'body' };
  });
}
