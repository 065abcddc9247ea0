import { setTimeout as sleep } from 'node:timers/promises';
import { openLog } from '../../src/log.ts';
import type { Desk } from '../../src/workflow/desk.ts';
import { answeringFloor, type BenchPlace, filingFloor } from './floors.ts';

/** What one process measured. */
export interface Measurement {
  emails: number;
  /** From the connection to the mailbox until the last email is filed and, where it answers, the last letter has left. */
  seconds: number;
  /** Of the processor, in the same time. */
  cpuSeconds: number;
  /** Most resident memory of the process, MB. */
  peakMb: number;
}

/** What can be measured, each in a process of its own so that its memory is its own too. */
export type Subject = 'filing-floor' | 'answering-floor' | 'filing' | 'answering';

const lookEveryMs = 20;

type Place = BenchPlace & { configFile: string };

/** Does the work on a backlog of so many emails. @returns how many were filed */
type Work = (emails: number) => Promise<number>;

/** Measures one subject on a backlog: `measure.ts SUBJECT PLACE-AS-JSON EMAILS`. Prints a Measurement. */
async function main([subject, place, emails]: string[]): Promise<void> {
  const work = await prepare(subject as Subject, JSON.parse(place ?? '{}'));
  const started = performance.now();
  const processor = process.cpuUsage();
  const count = await work(Number(emails));
  const { user, system } = process.cpuUsage(processor);
  const measurement: Measurement = {
    emails: count,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(measurement));
  process.exit(0);
}

/** Loads what a subject needs, up to its connections: that is not what is measured. */
async function prepare(subject: Subject, place: Place): Promise<Work> {
  switch (subject) {
    case 'filing-floor':
      return () => filingFloor(place);
    case 'answering-floor':
      return () => answeringFloor(place);
    case 'filing':
      return prepareDesk(place, false);
    case 'answering':
      return prepareDesk(place, true);
  }
}

/** The daemon as built, until every email is filed and, when it answers, every letter has left. */
async function prepareDesk({ configFile }: Place, answers: boolean): Promise<Work> {
  const { startDaemon } = await built<typeof import('../../src/app.ts')>('app');
  const { loadConfig } = await built<typeof import('../../src/config.ts')>('config');
  const { desk, stop } = startDaemon(loadConfig(configFile, {}), openLog({ level: 'silent' }));
  if (!answers) desk.store.desk.record('paused', new Date().toISOString());
  return async (emails) => {
    while (!isDone(desk, emails, answers)) await sleep(lookEveryMs);
    void stop();
    return desk.store.emails.countByState().filed ?? 0;
  };
}

/** Rows are counted only when no keyed query finds one that still waits: the looking must not cost what it measures. */
function isDone({ store, clock }: Desk, emails: number, answers: boolean): boolean {
  if (store.emails.lastId() < emails || store.emails.findReceived(1).length > 0) return false;
  if (!answers) return true;
  return !store.letters.hasDue(clock().toISOString()) && !('transmitting' in store.letters.countByState());
}

function built<Module>(name: string): Promise<Module> {
  return import(new URL(`../../dist/${name}.js`, import.meta.url).href) as Promise<Module>;
}

await main(process.argv.slice(2));
