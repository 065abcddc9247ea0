import type { Random } from '../../simulate/random.ts';
import { charsets } from './charsets.ts';

/** Makes another email of one; the bytes stay bytes. */
type Mutation = (source: Buffer, random: Random, bases: readonly Buffer[]) => Buffer;

/** What storms, bugs and malice do to emails. */
export const mutations: Readonly<Record<string, Mutation>> = {
  flipBytes: (source, random) => {
    const bytes = Buffer.from(source);
    for (let flips = random.whole(1, 40); flips > 0; flips--)
      bytes[random.whole(0, bytes.length - 1)] = random.whole(0, 255);
    return bytes;
  },
  truncate: (source, random) => source.subarray(0, random.whole(0, source.length)),
  behead: (source, random) => source.subarray(random.whole(0, source.length)),
  sprinkleNuls: (source, random) => insertions(source, random, '\0'),
  sprinkleLineEnds: (source, random) =>
    insertions(source, random, random.pick(['\r', '\n', '\r\n', '\n\n', '\u2028'])),
  sprinkleMarks: (source, random) => insertions(source, random, random.pick(marks)),
  barePlainLineFeeds: (source) => latin1(text(source).replaceAll('\r\n', '\n')),
  bareCarriageReturns: (source) => latin1(text(source).replaceAll('\r\n', '\r')),
  doubleHeaders: (source, random) =>
    withHeaders(source, (lines) => lines.flatMap((line) => (random.isTrue(0.5) ? [line, line] : [line]))),
  shuffleHeaders: (source, random) =>
    withHeaders(source, (lines) => [...lines].sort(() => random.next() - 0.5)),
  loseHeaders: (source, random) => withHeaders(source, (lines) => lines.filter(() => random.isTrue(0.7))),
  emptyHeaders: (source, random) =>
    withHeaders(source, (lines) => lines.map((line) => (random.isTrue(0.3) ? `${nameOf(line)}:` : line))),
  longHeader: (source, random) =>
    withHeaders(source, (lines) => [
      ...lines,
      `${random.pick(fieldNames)}: ${random.pick(marks).repeat(random.whole(1, 8000))}`,
    ]),
  otherCharset: (source, random) => {
    const charset = random.pick(charsets);
    const labelled = text(source).replace(/charset="?[^\s";]*"?/gi, () => `charset="${charset}"`);
    return latin1(
      /charset=/i.test(labelled) ? labelled : `Content-Type: text/plain; charset=${charset}\r\n${labelled}`,
    );
  },
  otherEncoding: (source, random) => {
    const encoding = random.pick(['base64', 'quoted-printable', '7bit', 'binary', 'x-uuencode', 'gzip', '']);
    const rest = text(source).replace(/^Content-Transfer-Encoding:.*\r?\n/gim, '');
    return latin1(`Content-Transfer-Encoding: ${encoding}\r\n${rest}`);
  },
  otherType: (source, random) => {
    const rest = text(source).replace(/^Content-Type:.*\r?\n(?:[ \t].*\r?\n)*/im, '');
    return latin1(`Content-Type: ${random.pick(types)}\r\n${rest}`);
  },
  nest: (source, random) => nested(source, random.whole(2, 40)),
  splice: (source, random, bases) => {
    const other = random.pick(bases);
    const cut = random.whole(0, source.length);
    return Buffer.concat([source.subarray(0, cut), other.subarray(random.whole(0, other.length))]);
  },
  longLine: (source, random) => latin1(text(source) + random.pick(marks).repeat(random.whole(1000, 20_000))),
};

const marks = [
  ...[
    '<',
    '>',
    '(',
    ')',
    '"',
    '=?utf-8?Q?',
    '=?utf-8?B?w6k=?=',
    '@',
    ',',
    ';',
    ':',
    '\\',
    '=',
    '=\r\n',
    '--',
    '> ',
  ],
  ...[
    '\u001b[2J',
    '\u0085',
    '\u00ff\u00fe',
    '{{name}}',
    '%s',
    '\t',
    ' ',
    '\r\n.\r\n',
    '\r\nFrom: x@y.example\r\n',
  ],
];
const fieldNames = [
  'From',
  'To',
  'Subject',
  'Date',
  'References',
  'Received',
  'Content-Type',
  'X-Long',
  'Reply-To',
];
const types = [
  ...[
    'text/html',
    'text/calendar',
    'multipart/mixed',
    'multipart/mixed; boundary=',
    'multipart/report; boundary=b',
  ],
  ...[
    'message/rfc822',
    'message/partial; id=1; number=1',
    'application/ms-tnef',
    'text',
    '/',
    'x'.repeat(3000),
  ],
];

/** One to three mutations of an email. @returns the mutant and what was done to it */
export function mutate(
  source: Buffer,
  random: Random,
  bases: readonly Buffer[],
): { mutant: Buffer; how: string[] } {
  const how = Array.from({ length: random.whole(1, 3) }, () => random.pick(Object.keys(mutations)));
  let mutant = source;
  for (const name of how) if (mutant.length > 0) mutant = mutations[name]?.(mutant, random, bases) ?? mutant;
  return { mutant, how };
}

/** An email within emails. */
export function nested(source: Buffer, depth: number): Buffer {
  const heads = Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
  );
  const head = `From: Ada <ada@example.org>\r\nMIME-Version: 1.0\r\n${heads.join('')}Content-Type: message/rfc822\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), source]);
}

function insertions(source: Buffer, random: Random, what: string): Buffer {
  let bytes = text(source);
  for (let times = random.whole(1, 12); times > 0; times--) {
    const at = random.whole(0, bytes.length);
    bytes = bytes.slice(0, at) + what + bytes.slice(at);
  }
  return latin1(bytes);
}

function withHeaders(source: Buffer, change: (lines: string[]) => string[]): Buffer {
  const bytes = text(source);
  const end = bytes.search(/\r?\n\r?\n/);
  const header = end < 0 ? bytes : bytes.slice(0, end);
  const lines = header.split(/\r?\n(?![ \t])/);
  return latin1(change(lines).join('\r\n') + (end < 0 ? '' : bytes.slice(end)));
}

function nameOf(line: string): string {
  return line.slice(0, Math.max(0, line.indexOf(':')));
}

function text(source: Buffer): string {
  return source.toString('latin1');
}

function latin1(bytes: string): Buffer {
  return Buffer.from(bytes, 'latin1');
}
