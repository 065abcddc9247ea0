import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli.ts';
import type { Mailbox } from '../../src/mail/mailbox.ts';
import { parseSource } from '../../src/mail/mime.ts';
import type { Evidence, Fact, Reading } from '../../src/reading/reading.ts';
import type { EmailRow } from '../../src/store/emails.ts';
import type { Surroundings } from '../../src/surroundings.ts';
import { fileEmail } from '../../src/workflow/intake/file-email.ts';
import { storeEmails } from '../../src/workflow/intake/store-emails.ts';
import { type TestConfig, writeConfig } from './daemon-process.ts';
import { fakeCourier } from './fake-courier.ts';
import { email } from './mail-builder.ts';
import { reading as readingOf, tulsa } from './readings.ts';
import { openTestDesk, type TestDesk } from './test-desk.ts';

/** How a command ended and what it said. */
export interface CommandRun {
  code: number;
  out: string;
  err: string;
  /** The documents of `--json`. */
  records: Record<string, unknown>[];
}

/** A folder with a configuration and a database, the desk that fills it, and a command line beside it. */
export interface CommandTest {
  folder: string;
  configFile: string;
  desk: TestDesk;
  /** What the network is to the commands. */
  network: Pick<Surroundings, 'openMailbox' | 'openCourier'>;
  run(...args: string[]): Promise<CommandRun>;
  /** The same with answers to its questions. */
  runWith(answers: readonly string[], ...args: string[]): Promise<CommandRun>;
  /** Files an email as it was read. @returns its row */
  file(said: SaidEmail): Promise<EmailRow>;
  /** Ada, who says everything, and Bruno, who asks something and forgets his home. */
  fill(): Promise<void>;
  close(): void;
}

/** An email and what reading is to make of it. Facts are passages of the text. */
export interface SaidEmail {
  from: string;
  subject?: string;
  text: string;
  name?: string;
  occupation?: string;
  livesInTulsa?: boolean;
  agrees?: string;
  question?: string;
  reading?: Partial<Reading>;
}

/** Memory where there is some: durable commits to a disk are most of what such a test takes. */
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export function openCommandTest(config: Partial<TestConfig> = {}): CommandTest {
  const folder = mkdtempSync(join(scratch, 'commands-'));
  const configFile = writeConfig(folder, { imapPort: 1, smtpPort: 1, user: 'secretary', ...config });
  const desk = openTestDesk({ database: join(folder, 'secretariat.db') });
  const network: CommandTest['network'] = {
    openMailbox: () => Promise.reject(new Error('this test has no mailbox')),
    openCourier: fakeCourier,
  };
  const runWith: CommandTest['runWith'] = (answers, ...args) =>
    runCommand([...args, '--config', configFile], { clock: () => desk.now, answers, ...network });
  let uid = 0;
  const test: CommandTest = {
    folder,
    configFile,
    desk,
    network,
    runWith,
    run: (...args) => runWith([], ...args),
    file: (said) => fileSaid(desk, said, ++uid),
    async fill() {
      await test.file(adaSays);
      await test.file(brunoSays);
    },
    close() {
      desk.store.close();
      rmSync(folder, { recursive: true });
    },
  };
  return test;
}

/** Runs a command line without a terminal. */
export async function runCommand(
  args: readonly string[],
  options: Partial<Surroundings> & { answers?: readonly string[] } = {},
): Promise<CommandRun> {
  const { answers = [], ...surroundings } = options;
  const left = [...answers];
  let out = '';
  let err = '';
  const code = await main(args, {
    environment: { SUDO_USER: 'clara' },
    clock: () => new Date(),
    openMailbox: (): Promise<Mailbox> => Promise.reject(new Error('this test has no mailbox')),
    openCourier: fakeCourier,
    isTerminal: false,
    close: () => undefined,
    ...surroundings,
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
    ask:
      surroundings.ask ??
      (async (question) => {
        out += `${question}\n`;
        return left.shift() ?? null;
      }),
  });
  return { code, out, err, records: args.includes('--json') && code !== 2 ? recordsOf(out) : [] };
}

export const adaSays: SaidEmail = {
  from: 'Ada Flores <ada@example.org>',
  subject: 'Joining',
  text: 'Hello,\n\nmy name is Ada Flores, I live in Tulsa and work as a welder. I agree with Where We Stand.',
  name: 'Ada Flores',
  livesInTulsa: true,
  occupation: 'welder',
  agrees: 'I agree with Where We Stand',
};

export const brunoSays: SaidEmail = {
  from: 'Bruno Keller <bruno@example.com>',
  subject: 'Membership',
  text: 'I am Bruno Keller, a bus driver. May I join? And how much are the dues?',
  name: 'Bruno Keller',
  occupation: 'bus driver',
  question: 'how much are the dues?',
};

function recordsOf(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function fileSaid(desk: TestDesk, said: SaidEmail, uid: number): Promise<EmailRow> {
  const source = email({
    from: said.from,
    text: said.text,
    ...(said.subject ? { subject: said.subject } : {}),
  });
  const folder = {
    id: desk.store.folders.ensure('INBOX', 'inbox').id,
    role: 'inbox' as const,
    uidValidity: 7,
  };
  const fetched = { uid, source, sizeBytes: source.length, receivedAt: desk.now, partial: false };
  const [stored] = storeEmails(desk, folder, [fetched]);
  if (!stored) throw new Error('this email came before');
  const parsed = await parseSource(source);
  desk.store.transaction(() => fileEmail(desk, { id: stored.id, email: parsed, reading: whatWasRead(said) }));
  return desk.store.emails.find(stored.id) as EmailRow;
}

function whatWasRead(said: SaidEmail): Reading {
  const { text, from, subject = 'Hello' } = said;
  const evidence = (words: string): Evidence => {
    const start = text.indexOf(words);
    return { part: 'body', start, end: start + words.length, text: words };
  };
  const fact = <T>(value: T, words: string): Fact<T> => ({
    value,
    confidence: 0.9,
    evidence: evidence(words),
    rule: 'test',
  });
  return readingOf({
    screening: { refusal: null, authenticated: true, replyAddress: /<([^>]+)>/.exec(from)?.[1] ?? from },
    question: said.question === undefined ? null : evidence(said.question),
    text: { body: text, signature: '', subject, from },
    facts: {
      name: said.name === undefined ? null : fact(said.name, said.name),
      location: said.livesInTulsa ? { ...tulsa, evidence: evidence('Tulsa') } : null,
      occupation: said.occupation === undefined ? null : fact(said.occupation, said.occupation),
      agrees: said.agrees === undefined ? null : fact(true, said.agrees),
    },
    ...said.reading,
  });
}
