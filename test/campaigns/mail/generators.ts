import fc from 'fast-check';
import { charsets } from './charsets.ts';

/** Text in which every kind of character may stand, also those that mail cannot carry. */
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const wildText = fc.oneof(
  anyText,
  fc.constantFrom(
    '=?utf-8?B?w6k=?=',
    '=?utf-8?Q?a?= =?x?Q?b',
    '"',
    '((',
    '<>',
    'a@b',
    '{{x}}',
    '\u202e',
    '\u0000',
    '',
  ),
);

/** Addresses (RFC 5322 3.4): plain, quoted, with comments and routes, international, in groups, and broken. */
export const addressLists: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.emailAddress(),
      fc.tuple(wildText, fc.emailAddress()).map(([name, address]) => `${name} <${address}>`),
      fc.tuple(wildText, fc.emailAddress()).map(([name, address]) => `"${name}" <${address}>`),
      fc.tuple(wildText, wildText).map(([local, domain]) => `"${local}"@${domain}`),
      fc
        .tuple(wildText, fc.emailAddress())
        .map(([comment, address]) => `(${comment}) ${address} (${comment})`),
      fc.tuple(wildText, fc.emailAddress()).map(([group, address]) => `${group}: ${address}, ${address};`),
      fc.emailAddress().map((address) => `<@relay.example,@b.example:${address}>`),
      fc.tuple(anyText, anyText).map(([local, domain]) => `${local}@${domain}`),
      wildText,
    ),
    { maxLength: 4 },
  )
  .map((addresses) => addresses.join(', '));

const fieldNames = fc.oneof(
  fc.constantFrom('From', 'To', 'Cc', 'Reply-To', 'Sender', 'Subject', 'Date', 'Message-ID', 'In-Reply-To'),
  fc.constantFrom(
    'References',
    'Received',
    'Auto-Submitted',
    'List-Id',
    'Return-Path',
    'Authentication-Results',
  ),
  fc.string({ maxLength: 12 }),
);
const fields = fc
  .array(fc.tuple(fieldNames, fc.oneof(addressLists, wildText)), { maxLength: 12 })
  .map((pairs) => pairs.map(([name, value]) => `${name}: ${value}\r\n`).join(''));

const leaves = fc
  .record({
    type: fc.constantFrom(
      'text/plain',
      'text/html',
      'application/pdf',
      'text/calendar',
      'message/delivery-status',
    ),
    charset: fc.constantFrom(...charsets),
    encoding: fc.constantFrom('7bit', '8bit', 'base64', 'quoted-printable', 'nonsense'),
    body: fc.oneof(
      anyText,
      fc.constantFrom('I want to join.', '<p>I want to <b>join', 'SSB3YW50', '=\r\n=ZZ'),
    ),
  })
  .map(({ type, charset, encoding, body }) =>
    entity(`${type}; charset="${charset}"`, `Content-Transfer-Encoding: ${encoding}\r\n`, body),
  );

/** MIME entities (RFC 2045, RFC 2046), trees of up to a few levels, with and without their ends. */
const entities: fc.Arbitrary<string> = fc.letrec<{ entity: string; multipart: string }>((tie) => ({
  entity: fc.oneof({ maxDepth: 4 }, leaves, tie('multipart')),
  multipart: fc
    .record({
      kind: fc.constantFrom('mixed', 'alternative', 'related', 'report', 'signed', 'digest'),
      boundary: fc.constantFrom('b', 'a b', '', '=_x', "'"),
      children: fc.array(tie('entity'), { maxLength: 4 }),
      isClosed: fc.boolean(),
    })
    .map(({ kind, boundary, children, isClosed }) => {
      const body = children.map((child) => `--${boundary}\r\n${child}\r\n`).join('');
      return entity(
        `multipart/${kind}; boundary="${boundary}"`,
        '',
        isClosed ? `${body}--${boundary}--` : body,
      );
    }),
})).entity;

/** Whole emails, their bytes in UTF-8 or Latin-1. */
export const emails: fc.Arbitrary<Buffer> = fc
  .tuple(addressLists, fields, entities, fc.constantFrom<BufferEncoding>('utf8', 'latin1'))
  .map(([from, rest, body, encoding]) => Buffer.from(`From: ${from}\r\n${rest}${body}`, encoding));

/** So many generated emails, the same for the same seed. */
export function generatedEmails(seed: number, count: number): Buffer[] {
  return fc.sample(emails, { seed, numRuns: count });
}

function entity(type: string, fields: string, body: string): string {
  return `Content-Type: ${type}\r\n${fields}\r\n${body}`;
}
