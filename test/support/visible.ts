import type { InboundEmail } from '../../src/reading/inbound-email.ts';
import { type VisibleText, visibleTextOf } from '../../src/reading/text/visible-text.ts';

const sender = { name: 'Ada Okonkwo', address: 'ada@example.com' };
const secretary = { name: 'WSA Secretary', address: 'secretary@wsa.example' };

/** An email as parsed, from Ada to the secretary, with what a test says of it. */
export function parsedEmail(fields: Partial<InboundEmail>): InboundEmail {
  return {
    messageId: '<1@example.com>',
    inReplyTo: null,
    references: [],
    date: null,
    from: [sender],
    sender: null,
    replyTo: [],
    to: [secretary],
    cc: [],
    subject: 'joining',
    plainText: null,
    htmlText: null,
    headers: new Map(),
    contentType: { type: 'text/plain', parameters: new Map() },
    attachments: [],
    attachedEmail: null,
    deliveryReport: null,
    partial: false,
    ...fields,
  };
}

/** What is visible of a plain text by Ada. */
export function visible(plainText: string, fields: Partial<InboundEmail> = {}): VisibleText {
  return visibleTextOf(parsedEmail({ plainText, ...fields }));
}
