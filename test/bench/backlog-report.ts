import type { BacklogResult, Subject } from './backlog.ts';
import type { Measurement } from './process-figures.ts';
import { median, type Ratio, ratioOf, table } from './report.ts';
import { connections } from './servers.ts';

/** Emails a second, the median of the runs. */
export function rateOf({ runs }: BacklogResult, subject: Subject): number {
  return median(runs[subject].map(perSecond));
}

/** Most memory, MB, the median of the runs. */
export function memoryOf({ runs }: BacklogResult, subject: Subject): number {
  return median(runs[subject].map(({ peakMb }) => peakMb));
}

/** The desk's rate as a share of the bare loop's, run by run. */
export function shareOfFloor({ runs }: BacklogResult, subject: 'filing' | 'answering'): Ratio {
  const floors = runs[`${subject}-floor`];
  return ratioOf(runs[subject].map((run, at) => perSecond(run) / perSecond(floors[at] as Measurement)));
}

/** The same by processor time, which another's work on the machine changes less. */
export function shareOfFloorCpu({ runs }: BacklogResult, subject: 'filing' | 'answering'): Ratio {
  const floors = runs[`${subject}-floor`];
  return ratioOf(runs[subject].map((run, at) => (floors[at] as Measurement).cpuSeconds / run.cpuSeconds));
}

/** The table of one backlog. */
export function backlogTable(result: BacklogResult): string {
  const { title, runs, yardstick, bytesEach } = result;
  const row = (name: string, subject: Subject, share: Ratio | null) => {
    const cpuMs = median(runs[subject].map(({ cpuSeconds, emails }) => (1000 * cpuSeconds) / emails));
    return [
      name,
      rateOf(result, subject).toFixed(0),
      share === null ? '' : `${percent(share.value)} (${percent(share.lowest)}–${percent(share.highest)})`,
      cpuMs.toFixed(2),
      `${memoryOf(result, subject).toFixed(0)} MB`,
      runs[subject].map((run) => perSecond(run).toFixed(0)).join(' '),
    ];
  };
  const head = [title, 'emails/s', '% of the bare loop', 'CPU ms each', 'peak memory', 'runs'];
  const rows = [
    row('bare loop: fetch, parse, insert', 'filing-floor', null),
    row('Secretariat: read and filed', 'filing', shareOfFloor(result, 'filing')),
    row('bare loop: and one letter each', 'answering-floor', null),
    row('Secretariat: filed and answered', 'answering', shareOfFloor(result, 'answering')),
  ];
  const notes = [
    `${connections} connections to the sink`,
    `${(bytesEach / 1024).toFixed(1)} kB of database an application`,
    ...(yardstick.length === 0 ? [] : [yardstickText(yardstick)]),
  ];
  return `${table(head, rows)}\n${notes.join('; ')}`;
}

function yardstickText(yardstick: BacklogResult['yardstick']): string {
  const filing = median(yardstick.map((run) => run.filing));
  const answering = median(yardstick.map((run) => run.answering));
  return `the bare loops' yardstick makes ${filing} and ${answering} emails/s`;
}

function perSecond({ emails, seconds }: Measurement): number {
  return emails / seconds;
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}
