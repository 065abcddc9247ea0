import { dateField, idField, mailboxField, textField } from './header-field.ts';
import { quotedPrintable } from './quoted-printable.ts';

/** A letter as the outbox holds it. */
export interface LetterToCompose {
  from: { name: string; address: string };
  recipient: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  inReplyTo: string | null;
  references: readonly string[];
  /** RFC 3834 5; null for a human's own words. */
  autoSubmitted: 'auto-replied' | 'auto-generated' | null;
  date: Date;
  headers: Readonly<Record<string, string>>;
}

/** Asks Exchange for no answer of a machine, but for the report that a letter did not arrive. */
const noMachineAnswers = 'DR, RN, NRN, OOF, AutoReply';
/** Quoted-printable writes `=` before two digits only, so that this stands in no part of ours (RFC 2045 6.7). */
const boundary = '=_alternative';

/**
 * The letter as an RFC 5322 message with CRLF line ends: text and HTML as alternatives, in UTF-8. No value can begin a
 * header field of its own. The same letter gives the same bytes.
 */
export function composeLetter(letter: LetterToCompose): Buffer {
  const lines = [
    ...headerOf(letter),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part('text/plain', letter.text),
    ...part('text/html', letter.html),
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

function headerOf(letter: LetterToCompose): string[] {
  const { inReplyTo, references } = letter;
  return [
    ...automation(letter.autoSubmitted),
    ...Object.entries(letter.headers).map(([name, value]) => textField(name, value)),
    mailboxField('From', letter.from),
    mailboxField('To', { name: '', address: letter.recipient }),
    ...(inReplyTo === null ? [] : [idField('In-Reply-To', [inReplyTo])]),
    ...(references.length === 0 ? [] : [idField('References', references)]),
    textField('Subject', letter.subject),
    idField('Message-ID', [letter.messageId]),
    dateField('Date', letter.date),
  ];
}

function automation(autoSubmitted: LetterToCompose['autoSubmitted']): string[] {
  if (autoSubmitted === null) return [];
  return [`Auto-Submitted: ${autoSubmitted}`, `X-Auto-Response-Suppress: ${noMachineAnswers}`];
}

function part(type: string, text: string): string[] {
  return [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(text),
  ];
}
