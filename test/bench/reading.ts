import { readdirSync, readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import type { InboundEmail } from '../../src/reading/inbound-email.ts';
import type { ReadingPolicy } from '../../src/reading/reading.ts';
import { built } from './built.ts';
import { median, table } from './report.ts';

/** What reading costs beside parsing, over the same emails in one run; all in CPU milliseconds an email. */
export interface ReadingCost {
  emails: number;
  parsingMs: number;
  readingMs: number;
  /** Of reading: what each reader takes when it runs alone on text already made visible. */
  byReader: Readonly<Record<string, number>>;
}

const corpora = ['dev', 'voices', 'unread'].map((name) => new URL(`../corpus/${name}/`, import.meta.url));
const policy: ReadingPolicy = {
  ownAddresses: ['secretary@wsa.example'],
  authservId: 'mx.wsa.example',
  trustedAuthenticationFields: 1,
  correspondents: [],
  confidenceThreshold: 0.5,
};

/** Parses and reads every email of the corpora in turn, `rounds` times after as many to warm up, and takes medians. */
export async function measureReading(rounds: number): Promise<ReadingCost> {
  const { parserOptions, parseSource } = await built<typeof import('../../src/mail/mime.ts')>('mail/mime');
  const sources = corpora.flatMap(sourcesIn);
  const emails = await Promise.all(sources.map(parseSource));
  for (const email of emails) void email.htmlText; // rendering HTML is parsing: mailparser would do it too
  const tasks = await tasksFor(emails);
  const parse = async () => {
    for (const source of sources) await simpleParser(source, parserOptions);
  };
  const samples = await takeTurns({ parse, ...tasks }, rounds);
  const cost = (name: string) => median(samples[name] ?? []) / sources.length;
  const readers = Object.keys(tasks).filter((name) => name !== 'read');
  return {
    emails: sources.length,
    parsingMs: cost('parse'),
    readingMs: cost('read'),
    byReader: Object.fromEntries(readers.map((name) => [name, cost(name)])),
  };
}

/** The figures for a terminal. */
export function readingTable({ emails, parsingMs, readingMs, byReader }: ReadingCost): string {
  const row = (name: string, ms: number) => [name, ms.toFixed(3), `${((100 * ms) / parsingMs).toFixed(1)} %`];
  return table(
    [`${emails} emails, CPU`, 'ms each', 'of parsing'],
    [
      row('parsing (mailparser)', parsingMs),
      row('reading', readingMs),
      ...Object.entries(byReader).map(([name, ms]) => row(`  ${name}`, ms)),
    ],
  );
}

async function tasksFor(emails: readonly InboundEmail[]): Promise<Record<string, () => void>> {
  const load = <Module>(path: string) => built<Module>(`reading/${path}`);
  const { readEmail } = await load<typeof import('../../src/reading/read-email.ts')>('read-email');
  const { visibleTextOf } =
    await load<typeof import('../../src/reading/text/visible-text.ts')>('text/visible-text');
  const { screen } =
    await load<typeof import('../../src/reading/screening/screening.ts')>('screening/screening');
  const { readStance } =
    await load<typeof import('../../src/reading/agreement/agreement.ts')>('agreement/agreement');
  const { readName } = await load<typeof import('../../src/reading/name/name.ts')>('name/name');
  const { readLocation } =
    await load<typeof import('../../src/reading/location/location.ts')>('location/location');
  const { readOccupation } =
    await load<typeof import('../../src/reading/occupation/occupation.ts')>('occupation/occupation');
  const { readWishes } = await load<typeof import('../../src/reading/intent/intent.ts')>('intent/intent');
  const { readLanguage } =
    await load<typeof import('../../src/reading/language/language.ts')>('language/language');
  const { loadGazetteer } = await built<typeof import('../../src/places/load.ts')>('places/load');
  const gazetteer = loadGazetteer();
  const letters = emails.map((email) => {
    const text = visibleTextOf(email);
    return { email, text, facts: readEmail(email, policy, gazetteer).facts };
  });
  type Letter = (typeof letters)[number];
  const ofEach = (read: (letter: Letter) => unknown) => () => letters.forEach(read);
  return {
    read: ofEach(({ email }) => readEmail(email, policy, gazetteer)),
    'visible text': ofEach(({ email }) => visibleTextOf(email)),
    screening: ofEach(({ email, text }) => screen(email, text, policy)),
    agreement: ofEach(({ text }) => readStance(text)),
    name: ofEach(({ text }) => readName(text)),
    location: ofEach(({ text }) => readLocation(text, gazetteer)),
    occupation: ofEach(({ text }) => readOccupation(text)),
    wishes: ofEach(({ email, text, facts }) => readWishes(email, text, facts, policy)),
    language: ofEach(({ text }) => readLanguage(text)),
  };
}

/** Round after round each task once, so that a busy moment of the machine falls on all of them. */
async function takeTurns(tasks: Record<string, () => unknown>, rounds: number) {
  const samples: Record<string, number[]> = {};
  for (let round = 0; round < 2 * rounds; round++) {
    for (const [name, run] of Object.entries(tasks)) {
      const before = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(before);
      if (round < rounds) continue;
      samples[name] ??= [];
      samples[name].push((user + system) / 1000);
    }
  }
  return samples;
}

function sourcesIn(folder: URL): Buffer[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(new URL(name, folder)));
}
