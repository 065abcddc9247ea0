import { email } from '../../support/mail-builder.ts';
import { nested } from './mutations.ts';

const from = 'Ada Flores <ada@example.org>';
const text = 'I want to join.';

/** Emails that are too much of something, made one at a time: some are large. */
export function* extremes(isShort: boolean): Generator<{ name: string; source: Buffer }> {
  const plain = email({ from, text });
  const megabytes = isShort ? 6 : 50;
  yield { name: '1,000 parts deep', source: nested(plain, 1000) };
  yield { name: '100,000 header fields', source: prefixed(plain, 'X-Field: value\r\n'.repeat(100_000)) };
  yield {
    name: '100,000 fields that make mail of a list',
    source: prefixed(plain, 'List-Id: <a.example>\r\n'.repeat(100_000)),
  };
  yield {
    name: `${megabytes} MB of text`,
    source: Buffer.concat([plain, Buffer.alloc(megabytes << 20, 'join us \r\n')]),
  };
  yield { name: 'a line of 5 MB', source: Buffer.concat([plain, Buffer.alloc(5 << 20, 'a')]) };
  yield { name: '5,000 parts', source: parts(5000) };
  yield { name: '20,000 recipients', source: email({ from, text, to: 'a@b.example, '.repeat(20_000) }) };
  yield { name: '20,000 senders', source: email({ from: '<ada@example.org>, '.repeat(20_000), text }) };
  yield { name: 'a megabyte of NULs', source: Buffer.concat([plain, Buffer.alloc(1 << 20)]) };
  yield { name: 'a megabyte of HTML, 50,000 deep', source: html('<div>'.repeat(50_000)) };
  yield { name: 'a table in a table, 20,000 times', source: html('<table><tr><td>'.repeat(20_000)) };
  yield { name: 'nothing at all', source: Buffer.alloc(0) };
  yield { name: 'a single byte', source: Buffer.from([255]) };
  yield { name: 'only line ends', source: Buffer.alloc(10_000, '\r\n') };
}

function prefixed(source: Buffer, fields: string): Buffer {
  return Buffer.concat([Buffer.from(fields), source]);
}

function parts(count: number): Buffer {
  const body = '--b\r\nContent-Type: text/plain\r\n\r\njoin\r\n'.repeat(count);
  return email({ from, text: `${body}--b--`, headers: { 'Content-Type': 'multipart/mixed; boundary=b' } });
}

function html(body: string): Buffer {
  return email({
    from,
    text: `${body}I want to join.`,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
