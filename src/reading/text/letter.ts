import type { Address, InboundEmail } from '../inbound-email.ts';
import { cleanText } from './clean-text.ts';
import { markFooters } from './footers.ts';
import { announcedLines, bareSubject, isForward, outdented, saysNothing } from './forward.ts';
import { isBlank, type Line, linesOf } from './lines.ts';
import { markQuotes, type Opener } from './quotes.ts';
import { markSignature } from './signature.ts';

/** A letter with what each of its lines is, and whose it is. */
export interface Letter {
  lines: readonly Line[];
  author: Address | null;
  subject: string;
  /** Somebody else sent it on without words of their own. */
  isForwarded: boolean;
}

/** Forwards of forwards are opened this deep. */
const mostForwards = 5;

/** Marks the lines of an email's text; a bare forward is opened, and again what it holds. */
export function openLetter(email: InboundEmail, text: string): Letter {
  let letter: Letter = {
    lines: linesOf(text),
    author: email.from[0] ?? null,
    subject: email.subject,
    isForwarded: false,
  };
  for (let opened = 0; opened <= mostForwards; opened++) {
    const { lines, opener } = markLines(letter.lines, email);
    letter = { ...letter, lines };
    const inner = innerLetter(letter, opener, email);
    if (inner === null) break;
    letter = inner;
  }
  return letter;
}

function markLines(written: readonly Line[], email: InboundEmail): { lines: Line[]; opener: Opener | null } {
  const lines = isAllQuoted(written) && email.inReplyTo === null ? outdented(written) : written;
  const opener = markQuotes(lines);
  markFooters(lines);
  return { lines: markSignature(lines), opener };
}

/** Some programs set a whole letter, or a forward, in quote marks. */
function isAllQuoted(lines: readonly Line[]): boolean {
  return lines.every((line) => line.depth > 0 || isBlank(line));
}

/** The letter that a bare forward holds, in its text or attached; null when it is none. */
function innerLetter(letter: Letter, opener: Opener | null, email: InboundEmail): Letter | null {
  if (!saysNothing(letter.lines)) return null;
  if (opener !== null && isForward(opener, email)) {
    const author = opener.headers?.from ?? null;
    return {
      lines: announcedLines(letter.lines, opener),
      author: author ?? letter.author,
      subject: bareSubject(opener.headers?.subject ?? letter.subject),
      isForwarded: letter.isForwarded || !isSender(author, email),
    };
  }
  return opener === null && !letter.isForwarded ? attachedLetter(letter, email) : null;
}

function attachedLetter(letter: Letter, email: InboundEmail): Letter | null {
  const { attachedEmail } = email;
  if (attachedEmail === null || email.deliveryReport !== null) return null;
  return {
    lines: linesOf(cleanText(attachedEmail.text)),
    author: attachedEmail.from ?? letter.author,
    subject: bareSubject(attachedEmail.subject || letter.subject),
    isForwarded: !isSender(attachedEmail.from, email),
  };
}

function isSender(author: Address | null, email: InboundEmail): boolean {
  return author !== null && author.address !== '' && author.address === email.from[0]?.address;
}
