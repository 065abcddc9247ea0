import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { InboundEmail } from '../../src/reading/inbound-email.ts';
import type { Evidence, Reading } from '../../src/reading/reading.ts';
import { corpora, emailsIn, readAsDesk } from '../corpus/corpora.ts';

const emails = (await Promise.all(corpora.map(emailsIn))).flatMap((corpus) => [...corpus.values()]);

/** Everything in a reading that claims to be words of the email. */
function evidenceIn({ facts, question, doubt, contactWish }: Reading): Evidence[] {
  const ofFacts = Object.values(facts).map((fact) => fact?.evidence ?? null);
  return [...ofFacts, question, doubt, contactWish].filter((evidence) => evidence !== null);
}

function assertCutsItself(reading: Reading): void {
  for (const { part, start, end, text } of evidenceIn(reading)) {
    expect(text).not.toBe('');
    expect(reading.text[part].slice(start, end)).toBe(text);
  }
}

type Mutation = (text: string, at: number) => string;

/** `at` is 0..1 of the text or of its lines. */
const mutations: Readonly<Record<string, Mutation>> = {
  truncate: (text, at) => text.slice(0, Math.floor(text.length * at)),
  behead: (text, at) => text.slice(Math.floor(text.length * at)),
  shout: (text) => text.toUpperCase(),
  whisper: (text) => text.toLowerCase(),
  decompose: (text) => text.normalize('NFD'),
  compose: (text) => text.normalize('NFC'),
  carriageReturns: (text) => text.replaceAll('\n', '\r\n'),
  oneLine: (text) => text.replaceAll('\n', ' '),
  deleteLine: (text, at) => spliceLine(text, at, () => []),
  repeatLine: (text, at) => spliceLine(text, at, (line) => [line, line]),
  quoteLine: (text, at) => spliceLine(text, at, (line) => [`> ${line}`]),
  breakLine: (text, at) => insert(text, at, '\n'),
  quotationMark: (text, at) => insert(text, at, '"'),
  noPunctuation: (text) => text.replace(/[.,;:!?]/g, ''),
  invisible: (text, at) => insert(text, at, '\u200B\uFEFF\u00AD'),
  emoji: (text, at) => insert(text, at, '👩🏽‍🏭'),
  halfAPair: (text, at) => insert(text, at, '\uD83D'),
  growsInFolding: (text, at) => insert(text, at, ' İßœﬁ '),
};

function insert(text: string, at: number, piece: string): string {
  const position = Math.floor(text.length * at);
  return text.slice(0, position) + piece + text.slice(position);
}

function spliceLine(text: string, at: number, change: (line: string) => string[]): string {
  const lines = text.split('\n');
  const index = Math.floor((lines.length - 1) * at);
  lines.splice(index, 1, ...change(lines[index] as string));
  return lines.join('\n');
}

const changes = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(mutations)), fc.double({ min: 0, max: 1, noNaN: true })),
  { minLength: 1, maxLength: 5 },
);

function mutated(email: InboundEmail, steps: readonly (readonly [string, number])[]): InboundEmail {
  const change = (text: string) =>
    steps.reduce((now, [name, at]) => (mutations[name] as Mutation)(now, at), text);
  const { plainText, htmlText, subject } = email;
  return {
    ...email,
    plainText: plainText === null ? null : change(plainText),
    htmlText: htmlText === null ? null : change(htmlText),
    subject: change(subject),
  };
}

it('cuts its evidence out of the text, in every email of the corpora', () => {
  expect(emails.length).toBeGreaterThan(300);
  for (const email of emails) assertCutsItself(readAsDesk(email));
});

it('cuts its evidence out of the text, and never throws, however the emails are mangled', () => {
  const anyEmail = fc.constantFrom(...emails);
  fc.assert(
    fc.property(anyEmail, changes, (email, steps) => assertCutsItself(readAsDesk(mutated(email, steps)))),
    { numRuns: 300 },
  );
});
