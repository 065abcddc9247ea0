import type { OutgoingMail } from '../../../src/mail/courier.ts';
import { parseSource } from '../../../src/mail/mime.ts';
import type { CommandTest } from '../../support/command-line.ts';
import { marks } from './payloads.ts';

/** Every header field that a letter may bear. */
const letterFields: ReadonlySet<string> = new Set([
  ...[
    'from',
    'to',
    'subject',
    'message-id',
    'in-reply-to',
    'references',
    'date',
    'mime-version',
    'content-type',
  ],
  ...['auto-submitted', 'x-auto-response-suppress', 'x-letter-desk', 'list-unsubscribe'],
  ...['content-transfer-encoding'],
]);

/** Faults of one letter that leaves, in a word each. */
export async function faultsOfLetter({ source, recipient, envelopeFrom }: OutgoingMail): Promise<string[]> {
  const letter = await parseSource(source);
  const everything = [letter.subject, letter.plainText ?? '', letter.htmlText ?? '', withoutThread(source)];
  const strange = [...letter.headers.keys()].filter((name) => !letterFields.has(name));
  const to = letter.to.map(({ address }) => address);
  return [
    ...marks
      .filter((mark) => everything.some((text) => mark.test(text)))
      .map((mark) => `a letter says ${mark}`),
    ...strange.map((name) => `a letter has the field ${name}`),
    ...(to.length === 1 && to[0] === recipient ? [] : [`a letter to ${to.join(' and ')}`]),
    ...(envelopeFrom === 'secretary@wsa.example' ? [] : ['a letter of another sender']),
    ...threadOf(source)
      .filter((id) => !messageId.test(id))
      .map((id) => `a letter refers to ${id}`),
    ...(acts(letter.plainText ?? '') ? ['a letter holds what acts or hides'] : []),
  ];
}

/** RFC 5322 3.6.4, as programs write them: the one thing of a stranger's that a letter must bear, to be found in its thread. */
const messageId = /^<[\w!#$%&'*+\-./:=?^`{|}~]{1,200}@[\w.\-:[\]]{1,100}>$/;
const threadFields = /^(?:In-Reply-To|References):(?:.*\r\n[ \t])*.*\r\n/gim;

function threadOf(source: Buffer): string[] {
  const fields = source.toString('latin1').match(threadFields) ?? [];
  return fields.flatMap((field) => field.slice(field.indexOf(':') + 1).match(/\S+/g) ?? []);
}

function withoutThread(source: Buffer): string {
  return source.toString('latin1').replace(threadFields, '');
}

/** Whether a text holds characters that act on a terminal, or hide. */
export function acts(text: string): boolean {
  return /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u.test(text);
}

/** What the secretary's commands print of everything there is. */
export async function printedText(test: CommandTest): Promise<string> {
  const { applications, emails, letters } = test.desk.store;
  const ids = [
    ...range(applications.lastId()).map((id) => `a${id}`),
    ...range(emails.lastId()).map((id) => `e${id}`),
    ...range(letters.lastId()).map((id) => `l${id}`),
  ];
  let printed = '';
  for (const words of [
    ['queue', '--all'],
    ['inbox'],
    ['outbox'],
    ['status'],
    ['history'],
    ...ids.map((id) => ['show', id]),
  ])
    printed += (await test.run(...words)).out;
  return printed;
}

/** Cells of the list of members that a spreadsheet would take for a formula. */
export async function formulasIn(test: CommandTest): Promise<string[]> {
  const { out } = await test.run('dues', 'list', '--csv');
  return cellsOf(out).filter((cell) => /^[=+\-@\t\r]/.test(cell));
}

function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\n)("(?:[^"]|"")*"|[^,\n]*)/g)].map(([, cell = '']) =>
    cell.replace(/^"|"$/g, ''),
  );
}

function range(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
