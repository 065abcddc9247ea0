import { openLog } from '../../src/log.ts';
import { answeringFloor, type BenchPlace, filingFloor } from './floors.ts';

/** What one process measured. */
export interface Measurement {
  emails: number;
  seconds: number;
  /** Most resident memory of the process, MB. */
  peakMb: number;
}

/** What can be measured, each in a process of its own so that its memory is its own too. */
export type Subject = 'filing-floor' | 'answering-floor' | 'filing' | 'answering';

const lookEveryMs = 20;

type Work = (place: BenchPlace & { configFile: string }, emails: number) => Promise<number>;

/** Measures one subject on a backlog: `measure.ts SUBJECT PLACE-AS-JSON EMAILS`. Prints a Measurement. */
async function main([subject, place, emails]: string[]): Promise<void> {
  const work = await prepare(subject as Subject);
  const started = performance.now();
  const count = await work(JSON.parse(place ?? '{}'), Number(emails));
  const measurement: Measurement = {
    emails: count,
    seconds: (performance.now() - started) / 1000,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(measurement));
  process.exit(0);
}

/** Loads the code of a subject, which is not what is measured. */
async function prepare(subject: Subject): Promise<Work> {
  switch (subject) {
    case 'filing-floor':
      return filingFloor;
    case 'answering-floor':
      return answeringFloor;
    case 'filing':
      return prepareDesk(false);
    case 'answering':
      return prepareDesk(true);
  }
}

/** The daemon as built, until every email is filed and, when it answers, every letter has left. */
async function prepareDesk(answers: boolean): Promise<Work> {
  const { startDaemon } = await built<typeof import('../../src/app.ts')>('app');
  const { loadConfig } = await built<typeof import('../../src/config.ts')>('config');
  return async ({ configFile }, emails) => {
    const daemon = startDaemon(loadConfig(configFile, {}), openLog({ level: 'silent' }));
    const { store } = daemon.desk;
    if (!answers) store.desk.record('paused', new Date().toISOString());
    const filed = () => sum(store.emails.countByState(), ['filed', 'set_aside', 'failed']);
    const left = () => sum(store.letters.countByState(), ['sent', 'rejected', 'unknown', 'held']);
    while (filed() < emails || (answers && left() < emails))
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    void daemon.stop();
    return store.emails.countByState().filed ?? 0;
  };
}

function built<Module>(name: string): Promise<Module> {
  return import(new URL(`../../dist/${name}.js`, import.meta.url).href) as Promise<Module>;
}

function sum(counts: Record<string, number>, states: readonly string[]): number {
  return states.reduce((total, state) => total + (counts[state] ?? 0), 0);
}

await main(process.argv.slice(2));
