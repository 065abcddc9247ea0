import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/mail/html-text.ts';
import { readLanguage } from '../../src/reading/language/language.ts';
import type { VisibleText } from '../../src/reading/text/visible-text.ts';
import { visible } from '../support/visible.ts';

describe('the text that is chosen', () => {
  it.each([
    ['plain where both say the same', 'I am Ada.', 'I am Ada.', 'I am Ada.'],
    ['HTML where the plain part is empty', ' \n\n ', 'I am Ada.', 'I am Ada.'],
    [
      'HTML where the plain part is an excuse',
      'This message contains HTML. Please use an HTML-capable mail program to read it.',
      'I am Ada.',
      'I am Ada.',
    ],
    [
      'HTML where it says much more',
      '-- \nlist footer',
      `I am Ada. ${'I weld. '.repeat(9)}`,
      `I am Ada. ${'I weld. '.repeat(9)}`.trim(),
    ],
    ['plain where HTML is empty', 'I am Ada.', '', 'I am Ada.'],
  ])('is %s', (_rule, plainText, htmlText, body) => {
    expect(visible(plainText, { htmlText }).text.body).toBe(body);
  });
});

describe('the text is cleaned', () => {
  it.each([
    ['CRLF', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['accents written apart', 'Me\u0301rida', 'M\u00E9rida'],
    ['no-break spaces', 'where\u00A0:\u202Fhere', 'where : here'],
    ['what cannot be seen', 'T\u00ADul\u200Bsa\uFEFF', 'Tulsa'],
    ['UTF-8 read as Windows-1252', 'MÃ©rida, Â¿dÃ³nde? Itâ€™s', 'Mérida, ¿dónde? It’s'],
    ['targets of links', 'Tulsa<https://example.com/x?y> and <mailto:ada@example.com>more', 'Tulsa and more'],
    ['several blank lines', 'one\n\n \n\ntwo', 'one\n\ntwo'],
  ])('of %s', (_fault, letter, body) => {
    expect(visible(letter).text.body).toBe(body);
  });

  it.each([
    '« CAFÉ» LIBERTÉ\u00A0!',
    'Ångström, Ähtäri, IRMÃ',
    'É», Â, Ã',
  ])('but not of good text: %s', (letter) => {
    expect(visible(letter).text.body).toBe(letter.replace(/\u00A0/g, ' '));
  });
});

/** Lines that make mails what they are, to be put together at random. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    '> Where do you live?',
    '>> older',
    '-- ',
    'Thanks,',
    'Saludos, Maru',
    'Ada Okonkwo',
    'PS: hi',
    'Sent from my iPhone',
    'On Mon, May 5, 2025 at 9:15 AM X <x@example.com> wrote:',
    '---------- Forwarded message ---------',
    'From: Bruno <bruno@example.net>',
    'Sent: Monday',
    'To: Ada',
    'Subject: hello',
    '_______________________________________________',
    'CONFIDENTIALITY NOTICE: no',
    'J’habite à Québec\u00A0; je soude.',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const letter = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

describe('any letter', () => {
  it('is parted in exact pieces, and never throws', () => {
    fc.assert(
      fc.property(letter, fc.option(letter), fc.boolean(), (plainText, htmlText, isAnswer) => {
        const inReplyTo = isAnswer ? '<1@wsa.example>' : null;
        holdsTogether(visible(plainText, { htmlText, inReplyTo }));
      }),
      { numRuns: 400 },
    );
  });
});

function holdsTogether(seen: VisibleText): void {
  const { text, passages, inlineAnswers } = seen;
  for (const part of ['body', 'signature', 'subject'] as const)
    for (const { raw, start, end } of passages[part].words) expect(text[part].slice(start, end)).toBe(raw);
  for (const { start, end } of inlineAnswers) {
    expect(start).toBeLessThan(end);
    expect(text.body.slice(start, end)).toBe(text.body.slice(start, end).trim());
    expect(end).toBeLessThanOrEqual(text.body.length);
  }
  expect(readLanguage(seen)).toMatch(/^[a-z]{2}$|^und$/);
}

const million = 1_000_000;
const hostile: readonly (readonly [name: string, text: string])[] = [
  ['quote marks', '>'.repeat(million)],
  ['quote marks and spaces', '> '.repeat(million / 2)],
  ['lines of quote marks', '>\n'.repeat(million / 2)],
  ['newlines', '\n'.repeat(million)],
  ['spaces', `x${' '.repeat(million)}x`],
  ['no-break spaces', '\u00A0'.repeat(million)],
  ['one word', 'a'.repeat(million)],
  ['apostrophes', "a'".repeat(million / 2)],
  ['dashes', '-'.repeat(million)],
  ['lines of dashes', '--\n'.repeat(million / 3)],
  ['attributions', 'On 5/5/25 9:15, X wrote:\n'.repeat(40_000)],
  ['attributions without an end', 'On 5/5/25 9:15, x@example.com\n'.repeat(40_000)],
  ['header fields', 'From: x@example.com\n'.repeat(50_000)],
  ['header blocks', 'From: x\nTo: y\n\n'.repeat(60_000)],
  ['names', 'Ada Okonkwo\n'.repeat(80_000)],
  ['closings', 'Thanks,\nAda\n'.repeat(80_000)],
  ['postscripts', 'PS\n'.repeat(300_000)],
  ['inline answers', '> Where?\nhere\n'.repeat(70_000)],
  ['one quoted paragraph', `${'> a? '.repeat(10)}\n`.repeat(20_000)],
  ['open links', '<http:'.repeat(160_000)],
  ['brackets', '[cid:'.repeat(200_000)],
  ['mojibake', 'Ã©'.repeat(million / 2)],
  ['combining marks', `e${'\u0301'.repeat(million)}`],
  ['full stops', 'a.'.repeat(million / 2)],
  ['at signs', '@'.repeat(million)],
  ['Chinese', '我'.repeat(million)],
];
const hostileHtml: readonly (readonly [name: string, html: string])[] = [
  ['nested divs', '<div>'.repeat(20_000)],
  ['nested blockquotes', '<blockquote>'.repeat(20_000)],
  ['open tags', '<'.repeat(300_000)],
];

/** Somewhat more than the promised 200 ms, for slow machines; what is quadratic takes minutes. */
const mostMs = 300;

describe('hostile text is read in time', () => {
  it.each(hostile)('%s', (_name, text) => expect(msToRead(() => text)).toBeLessThan(mostMs));
  it.each(hostileHtml)('%s', (_name, html) => expect(msToRead(() => htmlToText(html))).toBeLessThan(mostMs));
});

/** Processor time, since the machine may do other things meanwhile. */
function msToRead(make: () => string): number {
  const start = process.cpuUsage();
  readLanguage(visible(make()));
  return process.cpuUsage(start).user / 1000;
}
