import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { applicantEmail } from './applicants.ts';
import type { Measurement, Subject } from './measure.ts';
import { median, table } from './report.ts';
import type { BenchServers } from './servers.ts';

const execute = promisify(execFile);
const subjects: readonly Subject[] = ['filing-floor', 'filing', 'answering-floor', 'answering'];

/** Emails a second and peak memory of each subject, over runs that take turns. */
export type BacklogResult = Record<Subject, { perSecond: number; peakMb: number; runs: number[] }>;

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
  for (let run = 0; run < runs; run++) {
    for (const subject of subjects)
      measured.get(subject)?.push(await measure(servers, subject, user, emails));
  }
  return Object.fromEntries(
    [...measured].map(([subject, results]) => [subject, summary(results)]),
  ) as BacklogResult;
}

/** The table of one backlog, with the ratios of the desk to the bare loops. */
export function backlogTable(emails: number, result: BacklogResult): string {
  const row = (title: string, subject: Subject, floor?: Subject) => [
    title,
    result[subject].perSecond.toFixed(0),
    floor ? share(ratio(result, subject, floor)) : '',
    `${result[subject].peakMb.toFixed(0)} MB`,
    result[subject].runs.map((rate) => rate.toFixed(0)).join(' '),
  ];
  const head = [`${emails} emails`, 'emails/s', 'of floor', 'peak memory', 'runs'];
  return table(head, [
    row('bare loop: fetch, parse, insert', 'filing-floor'),
    row('Secretariat: read and filed', 'filing', 'filing-floor'),
    row('bare loop: and one letter each', 'answering-floor'),
    row('Secretariat: filed and answered', 'answering', 'answering-floor'),
  ]);
}

export function ratio(result: BacklogResult, subject: Subject, floor: Subject): number {
  return result[subject].perSecond / result[floor].perSecond;
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
  const configFile = servers.configure(user);
  const place = {
    imapPort: servers.dovecot.imapPort,
    smtpPort: servers.sink.port,
    user,
    database: join(servers.folder, `floor-${Math.random().toString(36).slice(2)}.db`),
    configFile,
  };
  servers.sink.letters.length = 0;
  const script = new URL('./measure.ts', import.meta.url).pathname;
  const { stdout } = await execute(process.execPath, [
    '--import',
    'tsx',
    script,
    subject,
    JSON.stringify(place),
    String(emails),
  ]);
  const measurement = JSON.parse(stdout) as Measurement;
  if (measurement.emails !== emails)
    throw new Error(`${subject}: ${measurement.emails} of ${emails} emails filed`);
  return measurement;
}

function summary(results: readonly Measurement[]) {
  const runs = results.map(({ emails, seconds }) => emails / seconds);
  return { perSecond: median(runs), peakMb: median(results.map(({ peakMb }) => peakMb)), runs };
}

function share(value: number): string {
  return `${(100 * value).toFixed(0)} %`;
}
