import { expect, it } from 'vitest';
import { parseSource } from '../../src/mail/mime.ts';
import { visibleTextOf } from '../../src/reading/text/visible-text.ts';

const envelope = 'From: Ada <ada@example.com>\r\nTo: secretary@wsa.example\r\nSubject: hola\r\n';

/** The visible text of a source whose body is given in Latin-1 letters, one a byte. */
async function bodyOf(headers: string, body: string): Promise<string> {
  const source = `${envelope}${headers}\r\n${body.replaceAll('\n', '\r\n')}`;
  return visibleTextOf(await parseSource(Buffer.from(source, 'latin1'))).text.body;
}

const utf8 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
const eightBit = 'MIME-Version: 1.0\r\nContent-Transfer-Encoding: 8bit\r\n';
const multipart = (subtype: string) =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/${subtype}; boundary="b"\r\n`;
const part = (headers: string, text: string) => `--b\n${headers}\n\n${text}\n`;

it.each([
  ['Latin-1, said', 'Content-Type: text/plain; charset=iso-8859-1', 'Vivo en Mérida'],
  ['Latin-1, said to be UTF-8', 'Content-Type: text/plain; charset=utf-8', 'Vivo en Mérida'],
  ['Latin-1, said to be ASCII', 'Content-Type: text/plain; charset="us-ascii"', 'Vivo en Mérida'],
  ['Latin-1, nothing said of it', 'Content-Type: text/plain', 'Vivo en Mérida'],
  ['Latin-1, no type at all', 'X-Mailer: old', 'Vivo en Mérida'],
  ['UTF-8, said', 'Content-Type: text/plain; charset=utf-8', utf8('Vivo en Mérida')],
  ['UTF-8, said to be Latin-1', 'Content-Type: text/plain; charset=iso-8859-1', utf8('Vivo en Mérida')],
  ['UTF-8, nothing said of it', 'Content-Type: text/plain', utf8('Vivo en Mérida')],
  ['HTML in Latin-1, said to be UTF-8', 'Content-Type: text/html; charset=utf-8', '<p>Vivo en Mérida</p>'],
])('a body in %s, is read', async (_charset, type, body) => {
  expect(await bodyOf(`${eightBit}${type}\r\n`, body)).toBe('Vivo en Mérida');
});

it('parts of two charsets, one of them wrong, are both read', async () => {
  const body = `${part('Content-Type: text/plain; charset=utf-8', 'Vivo en Mérida')}${part('Content-Type: text/plain; charset=utf-8', utf8('y soy albañil'))}--b--`;
  expect(await bodyOf(multipart('mixed'), body)).toBe('Vivo en Mérida\ny soy albañil');
});

it('flowed lines are joined, quoted ones apart', async () => {
  const type = 'MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n';
  expect(await bodyOf(type, '> Where do \n> you live?\nI live \nin Tulsa\n-- \nAda')).toBe('I live in Tulsa');
});

it('HTML below a plain footer of a list is the letter', async () => {
  const html = `<p>${'I am a welder from Tulsa and want to join. '.repeat(3)}</p>`;
  const body = `${part('Content-Type: text/html', html)}${part('Content-Type: text/plain', 'To unsubscribe, write to us.')}--b--`;
  expect(await bodyOf(multipart('mixed'), body)).toMatch(/^I am a welder from Tulsa/);
});

it('an attached text is not the letter', async () => {
  const attached = part(
    'Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt',
    'I live in Reno',
  );
  const body = `${part('Content-Type: text/plain', 'I live in Tulsa')}${attached}--b--`;
  expect(await bodyOf(multipart('mixed'), body)).toBe('I live in Tulsa');
});

it('an email attached without a word is read as its sender wrote it', async () => {
  const inner = 'From: Bruno <bruno@example.net>\nSubject: joining\n\nI lay bricks.\n\nBruno';
  const body = `${part('Content-Type: text/plain', 'FYI')}${part('Content-Type: message/rfc822', inner)}--b--`;
  const source = `${envelope}${multipart('mixed')}\r\n${body.replaceAll('\n', '\r\n')}`;
  const { text, bareForward } = visibleTextOf(await parseSource(Buffer.from(source)));
  expect(bareForward?.author?.address).toBe('bruno@example.net');
  expect(text).toMatchObject({ subject: 'joining', body: 'I lay bricks.\n\nBruno' });
});

it('HTML is rendered when it is asked for, and survives being copied', async () => {
  const body = `${part('Content-Type: text/plain', 'plain')}${part('Content-Type: text/html', '<b>rich</b>')}--b--`;
  const email = await parseSource(Buffer.from(`${envelope}${multipart('alternative')}\r\n${body}`));
  expect(structuredClone(email)).toMatchObject({ plainText: 'plain', htmlText: 'rich' });
});
