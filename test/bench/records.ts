import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/console/app.ts';
import { SqliteDatabase } from '../../src/store/sqlite.ts';
import { addAccount } from '../../src/workflow/secretaries/accounts.ts';
import { openSession } from '../../src/workflow/secretaries/sign-in.ts';
import { runAll } from '../support/calendar.ts';
import { runCommand } from '../support/command-line.ts';
import { writeConfig } from '../support/daemon-process.ts';
import { dueApplications, fillDatabase, filledNow } from '../support/filled-database.ts';
import { openTestDesk, type TestDesk } from '../support/test-desk.ts';
import { consoleSettings } from '../support/visitor.ts';
import { median, progress, type Ratio, ratioOf, table } from './report.ts';

/** Milliseconds of processor time that each piece of work takes over few and over many applications, round by round. */
export interface RecordsResult {
  few: number;
  many: number;
  works: Readonly<Record<string, { few: readonly number[]; many: readonly number[] }>>;
}

/** A desk with years of records. */
interface Desk {
  desk: TestDesk;
  configFile: string;
  /** Opens a page of the web desk as a secretary who has signed in. */
  page(path: string): Promise<void>;
}

type Work = (on: Desk) => unknown;

/** What is done on a desk, by the name of its ratio. */
const works: Readonly<Record<string, Work>> = {
  queue: (on) => command(on, 'queue'),
  show: (on) => command(on, 'show', 'a500'),
  status: (on) => command(on, 'status'),
  queuePage: ({ page }) => page('/queue'),
  historyPage: ({ page }) => page('/queue?tab=history'),
  searchPage: ({ page }) => page('/queue?q=givenab'),
  applicationPage: ({ page }) => page('/applications/500'),
  reminders: ({ desk }) => {
    const { written } = desk.store.rehearse(() => runAll(desk, 'applicant'));
    if (written !== dueApplications) throw new Error(`${written} reminders were written`);
  },
};

/**
 * Does the same on two desks in turn, so that noise falls on both alike.
 * @param sabotage SQL that spoils both databases, to see that it is noticed
 */
export async function measureRecords(
  { few, many }: { few: number; many: number },
  rounds: number,
  sabotage = '',
): Promise<RecordsResult> {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  progress(`records: filling databases with ${few} and ${many} applications`);
  const open = (name: string, applications: number) => openDesk(join(folder, name), applications, sabotage);
  const desks = { few: open('few', few), many: open('many', many) };
  try {
    const measured: Record<string, { few: number[]; many: number[] }> = {};
    for (const [name, work] of Object.entries(works)) {
      const times = { few: [] as number[], many: [] as number[] };
      for (let round = -2; round < rounds; round++) {
        for (const size of ['few', 'many'] as const) {
          const ms = await cpuMs(() => work(desks[size]));
          if (round >= 0) times[size].push(ms);
        }
      }
      measured[name] = times;
      progress(`records: ${name} done`);
    }
    return { few, many, works: measured };
  } finally {
    for (const { desk } of Object.values(desks)) desk.store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many times as long each piece of work takes over many as over few: medians of thirds, and what they vary by. */
export function recordsRatios({ works: measured }: RecordsResult): Record<string, Ratio> {
  const third = (times: readonly number[], rest: number) => median(times.filter((_, at) => at % 3 === rest));
  return Object.fromEntries(
    Object.entries(measured).map(([name, { few, many }]) => [
      name,
      ratioOf([0, 1, 2].map((rest) => third(many, rest) / third(few, rest))),
    ]),
  );
}

export function recordsTable(result: RecordsResult): string {
  const ratios = recordsRatios(result);
  const rows = Object.entries(result.works).map(([name, { few, many }]) => {
    const { value, lowest, highest } = ratios[name] as Ratio;
    const spread = `${value.toFixed(2)} (${lowest.toFixed(2)}–${highest.toFixed(2)})`;
    return [name, `${median(few).toFixed(1)} ms`, `${median(many).toFixed(1)} ms`, spread];
  });
  return table(['processor time', `${result.few} applications`, `${result.many}`, 'ratio'], rows);
}

function openDesk(base: string, applications: number, sabotage: string): Desk {
  const database = `${base}.db`;
  fillDatabase(database, applications);
  const bare = new SqliteDatabase(database);
  bare.exec(sabotage);
  bare.close();
  const desk = openTestDesk({ database });
  desk.now = filledNow;
  desk.store.desk.record('applicantSettings', settingsOf(desk));
  const folder = mkdtempSync(`${base}-`);
  const configFile = writeConfig(folder, { imapPort: 1, smtpPort: 1, user: 'secretary', desk: { database } });
  return { desk, configFile, page: openPages(desk) };
}

function openPages(desk: TestDesk): Desk['page'] {
  const app = createApp(desk, consoleSettings);
  const token = openSession(desk, addAccount(desk, { name: 'clara', role: 'secretary', address: null }));
  return async (path) => {
    const headers = { host: '127.0.0.1:8025', cookie: `session=${token}` };
    const response = await app.request(`http://127.0.0.1:8025${path}`, { headers });
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    await response.text();
  };
}

/** The settings by which the calendar's agenda was made are the present ones. */
function settingsOf({ policy }: TestDesk): string {
  const probe = openTestDesk();
  probe.policy = policy;
  runAll(probe, 'applicant');
  return probe.store.desk.find('applicantSettings') as string;
}

async function command({ configFile }: Desk, ...args: string[]): Promise<void> {
  const { code, err } = await runCommand([...args, '--config', configFile], { clock: () => filledNow });
  // `status` ends with 1 when the daemon is silent, as it is here.
  if (code !== 0 && args[0] !== 'status') throw new Error(err);
}

async function cpuMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
