import MailComposer from 'nodemailer/lib/mail-composer';

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

/**
 * The letter as an RFC 5322 message with CRLF line ends: text and HTML as alternatives, in UTF-8. No value can begin a
 * header field of its own.
 */
export async function composeLetter(letter: LetterToCompose): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: oneLine(letter.from.name), address: oneLine(letter.from.address) },
    to: { name: '', address: oneLine(letter.recipient) },
    subject: oneLine(letter.subject),
    text: letter.text,
    html: letter.html,
    messageId: oneLine(letter.messageId),
    ...(letter.inReplyTo === null ? {} : { inReplyTo: oneLine(letter.inReplyTo) }),
    ...(letter.references.length === 0 ? {} : { references: letter.references.map(oneLine) }),
    date: letter.date,
    newline: 'windows',
    headers: { ...automation(letter.autoSubmitted), ...onOneLine(letter.headers) },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function automation(autoSubmitted: LetterToCompose['autoSubmitted']): Record<string, string> {
  if (autoSubmitted === null) return {};
  return { 'Auto-Submitted': autoSubmitted, 'X-Auto-Response-Suppress': noMachineAnswers };
}

function onOneLine(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, oneLine(value)]));
}

function oneLine(value: string): string {
  return value.replace(/[\r\n\0]+/g, ' ').trim();
}
