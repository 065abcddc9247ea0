import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { SqliteDatabase } from '../../src/store/sqlite.ts';
import { applicantEmail } from './applicants.ts';
import { cpuSeconds, peakMb } from './process-figures.ts';
import { type BenchServers, connections } from './servers.ts';

/** What people would use instead: a script in `peers/` that files each email in a row, and may answer it. */
export interface Peer {
  title: string;
  script: string;
  /** Without it the peer is skipped. */
  library: string;
  answers: boolean;
  /** How the script marks what it has done, where that can be chosen. */
  marks?: 'first' | 'last';
}

/** One run of a peer over a backlog of its own. */
export interface PeerRun {
  emails: number;
  /** Rows or, where it answers, letters a second, until the last of them. */
  perSecond: number;
  cpuMs: number;
  peakMb: number;
  /** Emails without a row, or without a letter where it answers. */
  lost: number;
  /** Rows, or letters, beyond one an email. */
  doubled: number;
}

const folder = new URL('./peers/', import.meta.url);
const answered = [false, true];

/** Each at its best setting, without and with an answer; one that also marks emails only when they are done. */
export const peers: readonly Peer[] = [
  ...answered.map((answers) => ({
    title: 'imap-simple',
    script: 'imap-simple.mjs',
    library: 'imap-simple',
    answers,
    marks: 'first' as const,
  })),
  {
    title: 'imap-simple, marked when done',
    script: 'imap-simple.mjs',
    library: 'imap-simple',
    answers: true,
    marks: 'last',
  },
  ...answered.map((answers) => ({
    title: 'mail-listener5',
    script: 'mail-listener5.mjs',
    library: 'mail-listener5',
    answers,
  })),
  ...answered.map((answers) => ({
    title: 'Node-RED',
    script: 'node-red.mjs',
    library: 'node-red-node-email',
    answers,
  })),
];

export const installCommand = 'npm install --prefix test/bench/peers';

export function isInstalled({ library }: Peer): boolean {
  return existsSync(new URL(`node_modules/${library}`, folder));
}

/** Lets a peer work off a backlog; `isKilled` ends it amid the work, as a power cut would, and starts it once more. */
export async function runPeer(
  servers: BenchServers,
  peer: Peer,
  { emails, isKilled }: { emails: number; isKilled: boolean },
): Promise<PeerRun> {
  const user = servers.newUser();
  servers.fill(user, numbered(emails));
  servers.sink.letters.length = 0;
  const files = servers.configure(user);
  const place = { ...portsOf(servers), user, database: files.database, connections, ...peer };
  const count = () => progressOf(servers, peer, files.database);
  const job = { isBegun: () => existsSync(files.database), count: () => count().done };
  if (isKilled) {
    const victim = start(peer, place);
    await untilDone(victim, job, Math.ceil(emails / 2));
    await end(victim);
  }
  const child = start(peer, place);
  const finish = await untilDone(child, job, emails);
  const figures = { cpuMs: (1000 * finish.cpuSeconds) / emails, peakMb: finish.peakMb };
  await end(child);
  const { done, doubled } = count();
  servers.discard(files);
  return { emails, perSecond: done / finish.seconds, ...figures, lost: emails - done, doubled };
}

function* numbered(emails: number) {
  for (let number = 1; number <= emails; number++) yield applicantEmail(number);
}

function portsOf({ dovecot, sink }: BenchServers) {
  return { imapPort: dovecot.imapPort, smtpPort: sink.port };
}

function start({ script }: Peer, place: object): ChildProcess {
  const file = new URL(script, folder).pathname;
  return spawn(process.execPath, [file, JSON.stringify(place)], { stdio: 'ignore' });
}

/** How many emails have what is due to them, and how much there is beyond that. */
function progressOf(servers: BenchServers, { answers }: Peer, database: string) {
  if (answers) {
    const recipients = servers.sink.letters.map(({ recipient }) => recipient);
    const distinct = new Set(recipients).size;
    return { done: distinct, doubled: recipients.length - distinct };
  }
  const { all, distinct } = rowsIn(database);
  return { done: distinct, doubled: all - distinct };
}

function rowsIn(file: string): { all: number; distinct: number } {
  if (!existsSync(file)) return { all: 0, distinct: 0 };
  const database = new SqliteDatabase(file, { timeout: 10_000 });
  try {
    const query = 'SELECT count(*) AS "all", count(DISTINCT message_id) AS "distinct" FROM mail';
    return database.prepare<[], { all: number; distinct: number }>(query).get() as never;
  } catch {
    // The script has not made its table yet.
    return { all: 0, distinct: 0 };
  } finally {
    database.close();
  }
}

const lookEveryMs = 50;
/** Nothing more is expected of a peer that has ended, or done nothing for so long. */
const patienceMs = 12_000;

/** Follows a peer from when it has made its table until so many are done, or no more follow. */
async function untilDone(
  child: ChildProcess,
  { isBegun, count }: { isBegun: () => boolean; count: () => number },
  wanted: number,
) {
  let begunAt: number | null = null;
  let last = { done: 0, at: performance.now() };
  let figures = { cpuSeconds: 0, peakMb: 0 };
  for (;;) {
    const now = performance.now();
    const done = count();
    if (done > last.done) last = { done, at: now };
    if (begunAt === null && isBegun()) begunAt = now;
    figures = figuresOf(child) ?? figures;
    const idleMs = now - Math.max(last.at, begunAt ?? last.at);
    if (done >= wanted || idleMs > (isRunning(child) ? patienceMs : lookEveryMs)) break;
    await sleep(lookEveryMs);
  }
  return { seconds: Math.max(last.at - (begunAt ?? last.at), 1) / 1000, ...figures };
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

/** null once it has ended. */
function figuresOf({ pid }: ChildProcess): { cpuSeconds: number; peakMb: number } | null {
  try {
    const peak = peakMb(pid);
    return Number.isNaN(peak) ? null : { cpuSeconds: cpuSeconds(pid), peakMb: peak };
  } catch {
    return null;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
