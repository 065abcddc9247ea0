import { describe, expect, it } from 'vitest';
import type { InboundEmail } from '../../src/reading/inbound-email.ts';
import { visible } from '../support/visible.ts';

const inner = 'My name is Bruno and I lay bricks.';
const bruno = { name: 'Bruno Lima', address: 'bruno@example.net' };

const forwards: readonly (readonly [program: string, heading: string])[] = [
  [
    'Gmail',
    '---------- Forwarded message ---------\nFrom: Bruno Lima <bruno@example.net>\nDate: Mon, May 5, 2025 at 9:15 AM\nSubject: hello\nTo: <ada@example.com>\n\n',
  ],
  [
    'Gmail, Spanish',
    '---------- Forwarded message ---------\nDe: Bruno Lima <bruno@example.net>\nDate: lun, 5 may 2025\nSubject: hello\nTo: <ada@example.com>\n\n',
  ],
  [
    'Apple',
    'Begin forwarded message:\n\nFrom: Bruno Lima <bruno@example.net>\nSubject: hello\nDate: May 5, 2025 at 9:15:11 AM CDT\nTo: ada@example.com\n\n',
  ],
  [
    'Apple, French',
    'Début du message transféré :\n\nDe: Bruno Lima <bruno@example.net>\nObjet: hello\nDate: 5 mai 2025\nÀ: ada@example.com\n\n',
  ],
  [
    'Thunderbird',
    '-------- Forwarded Message --------\nSubject: \thello\nDate: \tMon, 5 May 2025 09:15:11 -0500\nFrom: \tBruno Lima <bruno@example.net>\nTo: \tada@example.com\n\n',
  ],
  [
    'Outlook',
    '________________________________\nFrom: Bruno Lima <bruno@example.net>\nSent: Monday, May 5, 2025 9:15 AM\nTo: Ada <ada@example.com>\nSubject: hello\n\n',
  ],
  [
    'Outlook, Spanish',
    'De: Bruno Lima <bruno@example.net>\nEnviado: lunes, 5 de mayo de 2025 9:15\nPara: Ada <ada@example.com>\nAsunto: hello\n\n',
  ],
  [
    'Yahoo',
    '----- Forwarded Message -----\nFrom: Bruno Lima <bruno@example.net>\nTo: "ada@example.com" <ada@example.com>\nSent: Monday, May 5, 2025\nSubject: hello\n\n',
  ],
  [
    'Proton',
    '------- Forwarded Message -------\nFrom: Bruno Lima <bruno@example.net>\nDate: On Monday, May 5th, 2025\nSubject: hello\nTo: ada@example.com <ada@example.com>\n\n',
  ],
];

const forwarded = (plainText: string, fields: Partial<InboundEmail> = {}) =>
  visible(plainText, { subject: 'Fwd: hello', ...fields });

describe('a bare forward', () => {
  it.each(forwards)('of %s is read as its first sender wrote it', (_program, heading) => {
    const { text, bareForward } = forwarded(`${heading}${inner}\n\nBruno Lima`);
    expect(bareForward).toEqual({ author: bruno });
    expect(text).toEqual({
      body: inner,
      signature: 'Bruno Lima',
      subject: 'hello',
      from: 'Bruno Lima <bruno@example.net>',
    });
  });

  it.each(forwards)('of %s is one with marked lines and a phone footer too', (_program, heading) => {
    const quoted = `${heading}${inner}`.replace(/^/gm, '> ');
    expect(forwarded(`FYI\n\nSent from my iPhone\n\n${heading}${inner}`).text.body).toBe(inner);
    expect(forwarded(quoted).text.body).toBe(inner);
  });

  it('is opened again where it holds another', () => {
    const [gmail, outlook] = [
      forwards[0]?.[1],
      forwards[5]?.[1].replace('Bruno Lima <bruno@', 'Clara <clara@'),
    ];
    const { text, bareForward } = forwarded(`${gmail}see below\n\n${outlook}${inner}`);
    expect(bareForward?.author?.address).toBe('clara@example.net');
    expect(text.body).toBe(inner);
  });

  it('may be attached', () => {
    const attachedEmail = { from: bruno, subject: 'hello', text: `${inner}\n\nThanks,\nBruno` };
    const { text, bareForward } = forwarded('for the secretary', { attachedEmail });
    expect(bareForward).toEqual({ author: bruno });
    expect(text.body).toBe(`${inner}\n\nThanks,`);
  });

  it.each([
    'FYI, from a guy at my shop.',
    'This came from one of the drivers.',
    'Another one, from my cousin in Dayton',
    'De parte de una compañera del turno de noche',
    'Les paso, de un compañero de la planta',
    "Voici, de la part d'un collègue",
  ])('stays one below "%s"', (line) => {
    expect(forwarded(`${line}\n\n${forwards[0]?.[1]}${inner}`).bareForward).toEqual({ author: bruno });
  });

  it.each([
    'From my side: I want to join too.',
    'From a guy at my shop, and I agree with him.',
    'De mi parte, quiero entrar también.',
    'De mon côté je veux adhérer aussi.',
  ])('is none below "%s"', (line) => {
    expect(forwarded(`${line}\n\n${forwards[0]?.[1]}${inner}`).bareForward).toBeNull();
  });

  it("of a letter of one's own is a letter", () => {
    const { text, bareForward } = forwarded(
      `${forwards[0]?.[1].replace('bruno@example.net', 'ada@example.com')}${inner}`,
    );
    expect(bareForward).toBeNull();
    expect(text.body).toBe(inner);
  });
});

describe('a forward below own words', () => {
  it.each(forwards)('of %s is a quotation', (_program, heading) => {
    const { text, bareForward, quoted } = forwarded(`I am Ada, sign me up too.\n\n${heading}${inner}`);
    expect(bareForward).toBeNull();
    expect(text.body).toBe('I am Ada, sign me up too.');
    expect(text.subject).toBe('Fwd: hello');
    expect(quoted).toContain(inner);
  });
});

it('an answer without words is no forward', () => {
  const reply =
    'From: WSA Secretary <secretary@wsa.example>\nSent: Monday\nTo: Ada\nSubject: Hi\n\nWhere do you live?';
  expect(visible(reply, { subject: 'RE: Hi', inReplyTo: '<2@wsa.example>' })).toMatchObject({
    bareForward: null,
    text: { body: '' },
  });
});
