import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { applicantEmail } from './applicants.ts';
import { measureDesk } from './desk.ts';
import type { Floor, Measurement } from './measure.ts';
import { median, table } from './report.ts';
import { type BenchServers, connections } from './servers.ts';
import { hasYardstick, measureYardstick } from './yardstick.ts';

const execute = promisify(execFile);
/** What is measured on a backlog. */
export type Subject = Floor | 'filing' | 'answering';

const subjects: readonly Subject[] = ['filing-floor', 'filing', 'answering-floor', 'answering'];

/** Emails a second and peak memory of each subject, over runs that take turns. */
export interface BacklogResult {
  emails: number;
  subjects: Record<Subject, Summary>;
  /** Emails a second of the yardstick's filing and answering loops, where there is one. */
  yardstick: { filing: number; answering: number } | null;
}

interface Summary {
  perSecond: number;
  cpuMs: number;
  peakMb: number;
  runs: number[];
}

/** Measures a backlog of so many small emails: bare loops and the desk in turn, so that noise falls on all alike. */
export async function measureBacklog(
  servers: BenchServers,
  emails: number,
  runs: number,
): Promise<BacklogResult> {
  const user = `backlog${emails}`;
  servers.fill(user, numbered(emails));
  await measure(servers, 'filing-floor', user, emails);
  const measured = new Map<Subject, Measurement[]>(subjects.map((subject) => [subject, []]));
  const loops: [filing: number, answering: number][] = [];
  for (let run = 0; run < runs; run++) {
    for (const subject of subjects)
      measured.get(subject)?.push(await measure(servers, subject, user, emails));
    if (hasYardstick)
      loops.push([await measureYardstick(servers, user, false), await measureYardstick(servers, user, true)]);
  }
  const summaries = [...measured].map(([subject, results]) => [subject, summary(results)]);
  return {
    emails,
    subjects: Object.fromEntries(summaries) as BacklogResult['subjects'],
    yardstick: hasYardstick
      ? {
          filing: median(loops.map(([filing]) => filing)),
          answering: median(loops.map(([, answering]) => answering)),
        }
      : null,
  };
}

/** The table of one backlog, with the ratios of the desk to the bare loops. */
export function backlogTable({ emails, subjects: measured, yardstick }: BacklogResult): string {
  const row = (title: string, subject: Subject, least: number | undefined) => {
    const { perSecond, cpuMs, peakMb, runs } = measured[subject];
    return [
      title,
      perSecond.toFixed(0),
      least === undefined ? '' : `${((100 * perSecond) / least).toFixed(0)} %`,
      cpuMs.toFixed(2),
      `${peakMb.toFixed(0)} MB`,
      runs.map((rate) => rate.toFixed(0)).join(' '),
    ];
  };
  const { 'filing-floor': filing, 'answering-floor': answering } = measured;
  const head = [`${emails} emails`, 'emails/s', 'of the least', 'CPU ms each', 'peak memory', 'runs'];
  const rows = [
    row('bare loop: fetch, parse, insert', 'filing-floor', yardstick?.filing),
    row('Secretariat: read and filed', 'filing', filing.perSecond),
    row('bare loop: and one letter each', 'answering-floor', yardstick?.answering),
    row('Secretariat: filed and answered', 'answering', answering.perSecond),
  ];
  return `${table(head, rows)}\n${connections} connections to the sink; ${yardstickText(yardstick)}`;
}

/** The ratios that have a bar. */
export function backlogRatios({ subjects: measured, yardstick }: BacklogResult): Record<string, number> {
  const rate = (subject: Subject) => measured[subject].perSecond;
  return {
    filing: rate('filing') / rate('filing-floor'),
    answering: rate('answering') / rate('answering-floor'),
    memoryAboveFloorMb: measured.answering.peakMb - measured['answering-floor'].peakMb,
    ...(yardstick && {
      filingFloor: rate('filing-floor') / yardstick.filing,
      answeringFloor: rate('answering-floor') / yardstick.answering,
    }),
  };
}

function yardstickText(yardstick: BacklogResult['yardstick']): string {
  if (yardstick === null) return 'no yardstick for the bare loops here';
  return `the bare loops' yardstick makes ${yardstick.filing} and ${yardstick.answering} emails/s`;
}

function* numbered(emails: number) {
  for (let number = 1; number <= emails; number++) yield applicantEmail(number);
}

async function measure(
  servers: BenchServers,
  subject: Subject,
  user: string,
  emails: number,
): Promise<Measurement> {
  servers.sink.letters.length = 0;
  const measurement = isFloor(subject)
    ? await measureFloor(servers, subject, user)
    : await measureDesk(servers.configure(user), emails, subject === 'answering');
  if (measurement.emails !== emails)
    throw new Error(`${subject}: ${measurement.emails} of ${emails} emails filed`);
  return measurement;
}

function isFloor(subject: Subject): subject is Floor {
  return subject.endsWith('floor');
}

async function measureFloor(servers: BenchServers, floor: Floor, user: string): Promise<Measurement> {
  const { dovecot, sink } = servers;
  const { database } = servers.configure(user);
  const place = { imapPort: dovecot.imapPort, smtpPort: sink.port, user, database };
  const script = new URL('./measure.ts', import.meta.url).pathname;
  const { stdout } = await execute(process.execPath, [
    '--import',
    'tsx',
    script,
    floor,
    JSON.stringify(place),
  ]);
  return JSON.parse(stdout) as Measurement;
}

function summary(results: readonly Measurement[]): Summary {
  const runs = results.map(({ emails, seconds }) => emails / seconds);
  return {
    perSecond: median(runs),
    cpuMs: median(results.map(({ cpuSeconds, emails }) => (1000 * cpuSeconds) / emails)),
    peakMb: median(results.map(({ peakMb }) => peakMb)),
    runs,
  };
}
