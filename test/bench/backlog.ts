import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { promisify } from 'node:util';
import type { BacklogEmail } from './applicants.ts';
import { measureDesk } from './desk.ts';
import type { Floor } from './measure.ts';
import type { Measurement } from './process-figures.ts';
import { progress } from './report.ts';
import type { BenchServers, DeskFiles } from './servers.ts';
import { measureYardstick } from './yardstick.ts';

const execute = promisify(execFile);

/** What is measured on a backlog. */
export type Subject = Floor | 'filing' | 'answering';

const subjects: readonly Subject[] = ['filing-floor', 'filing', 'answering-floor', 'answering'];

/** A backlog, and how it is measured. */
export interface BacklogCase {
  title: string;
  /** Whose inbox it lies in. */
  user: string;
  emails: number;
  email(number: number): BacklogEmail;
  runs: number;
  /** Whether the bare loops are themselves measured beside others'. */
  hasYardstick?: boolean;
  /** A database that the desk begins with. */
  stored?: string;
}

/** Every run of each subject. Those of one number were made one after the other. */
export interface BacklogResult {
  title: string;
  emails: number;
  runs: Readonly<Record<Subject, readonly Measurement[]>>;
  /** Of the desk's database, for each application. */
  bytesEach: number;
  /** Emails a second of the yardstick's filing and answering loops, where there is one. */
  yardstick: readonly { filing: number; answering: number }[];
}

/** Measures bare loops and the desk on one backlog in turn, so that noise falls on all alike. */
export async function measureBacklog(servers: BenchServers, of: BacklogCase): Promise<BacklogResult> {
  servers.fill(of.user, numbered(of));
  await measure(servers, 'filing-floor', of);
  const runs: Record<Subject, Measurement[]> = {
    'filing-floor': [],
    filing: [],
    'answering-floor': [],
    answering: [],
  };
  const yardstick: { filing: number; answering: number }[] = [];
  let bytesEach = Number.NaN;
  for (let run = 1; run <= of.runs; run++) {
    for (const subject of subjects) {
      const { measurement, bytes } = await measure(servers, subject, of);
      runs[subject].push(measurement);
      if (subject === 'answering') bytesEach = bytes / of.emails;
      const rate = (of.emails / measurement.seconds).toFixed(0);
      progress(`${of.title}, run ${run} of ${of.runs}: ${subject} ${rate} emails/s`);
    }
    if (of.hasYardstick) yardstick.push(await runYardstick(servers, of.user));
  }
  return { title: of.title, emails: of.emails, runs, bytesEach, yardstick };
}

function* numbered({ emails, email }: BacklogCase): Generator<BacklogEmail> {
  for (let number = 1; number <= emails; number++) yield email(number);
}

async function measure(
  servers: BenchServers,
  subject: Subject,
  { user, emails, stored }: BacklogCase,
): Promise<{ measurement: Measurement; bytes: number }> {
  servers.sink.letters.length = 0;
  const files = servers.configure(user, isFloor(subject) ? undefined : stored);
  const before = sizeOf(files);
  const measurement = isFloor(subject)
    ? await measureFloor(servers, subject, { user, files })
    : await measureDesk(files, emails, subject === 'answering');
  const bytes = sizeOf(files) - before;
  servers.discard(files);
  if (measurement.emails !== emails)
    throw new Error(`${subject}: ${measurement.emails} of ${emails} emails filed`);
  return { measurement, bytes };
}

function isFloor(subject: Subject): subject is Floor {
  return subject.endsWith('floor');
}

async function measureFloor(
  servers: BenchServers,
  floor: Floor,
  { user, files }: { user: string; files: DeskFiles },
): Promise<Measurement> {
  const { dovecot, sink } = servers;
  const place = { imapPort: dovecot.imapPort, smtpPort: sink.port, user, database: files.database };
  const script = new URL('./measure.ts', import.meta.url).pathname;
  const args = ['--import', 'tsx', script, floor, JSON.stringify(place)];
  const { stdout } = await execute(process.execPath, args);
  return JSON.parse(stdout) as Measurement;
}

async function runYardstick(servers: BenchServers, user: string) {
  return {
    filing: await measureYardstick(servers, user, false),
    answering: await measureYardstick(servers, user, true),
  };
}

function sizeOf({ database }: DeskFiles): number {
  return statSync(database, { throwIfNoEntry: false })?.size ?? 0;
}
