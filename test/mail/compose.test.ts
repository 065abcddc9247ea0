import { describe, expect, it } from 'vitest';
import { composeLetter, type LetterToCompose } from '../../src/mail/compose.ts';
import { parseSource } from '../../src/mail/mime.ts';

const letter: LetterToCompose = {
  from: { name: 'The secretary', address: 'secretary@wsa.example' },
  recipient: 'josé@example.org',
  subject: 'Tu mensaje, José',
  text: `Hola José:\n\n${'Una línea larga que sigue y sigue. '.repeat(20)}\n.\nFin\n`,
  html: '<p>Hola José</p>',
  messageId: '<ref-0123456789abcdef@wsa.example>',
  inReplyTo: '<his-mail@example.org>',
  references: ['<first@example.org>', '<his-mail@example.org>'],
  autoSubmitted: 'auto-replied',
  date: new Date('2026-05-04T15:00:00Z'),
  headers: { 'X-Letter-Desk': 'desk-1' },
};

describe('a composed letter', () => {
  it('bears what the outbox says, and nothing new', async () => {
    const first = await composeLetter(letter);
    const email = await parseSource(first);
    expect(email).toMatchObject({
      messageId: letter.messageId,
      inReplyTo: letter.inReplyTo,
      references: letter.references,
      date: letter.date,
      subject: letter.subject,
      from: [{ name: 'The secretary', address: 'secretary@wsa.example' }],
      contentType: { type: 'multipart/alternative' },
    });
    expect(email.plainText?.trimEnd()).toBe(letter.text.trimEnd());
    expect(email.htmlText?.trim()).toBe('Hola José');
    expect(email.headers.get('auto-submitted')).toEqual(['auto-replied']);
    expect(email.headers.get('x-letter-desk')).toEqual(['desk-1']);
  });

  it('is a message by RFC 5322: CRLF, ASCII, no line too long', async () => {
    const source = (await composeLetter({ ...letter, recipient: 'jose@example.org' })).toString('latin1');
    expect(source).not.toMatch(/[^\r]\n|\r[^\n]/);
    expect(source).not.toMatch(/[^\r\n\t\x20-\x7e]/);
    expect(Math.max(...source.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(998);
  });

  it('asks machines for silence, save for the report that it did not arrive; a human does not', async () => {
    const header = async (autoSubmitted: LetterToCompose['autoSubmitted']) =>
      (await parseSource(await composeLetter({ ...letter, autoSubmitted }))).headers;
    const suppressed = (await header('auto-generated')).get('x-auto-response-suppress')?.[0];
    expect(suppressed).toMatch(/OOF/);
    expect(suppressed).not.toMatch(/NDR|All/);
    const human = await header(null);
    expect(human.has('auto-submitted')).toBe(false);
    expect(human.has('x-auto-response-suppress')).toBe(false);
  });

  it('lets no value begin a header field of its own', async () => {
    const attack = 'x\r\nBcc: everyone@example.com\r\n\r\nhello';
    const source = await composeLetter({
      ...letter,
      from: { name: attack, address: 'secretary@wsa.example' },
      recipient: `ada@example.org\r\nBcc: eve@example.com`,
      subject: attack,
      inReplyTo: `<a@example.org>\r\nBcc: eve@example.com`,
      references: [attack],
      headers: { 'X-Letter-Desk': attack },
    });
    expect((await parseSource(source)).headers.has('bcc')).toBe(false);
    expect(source.toString('latin1')).not.toMatch(/^Bcc:/im);
  });
});
