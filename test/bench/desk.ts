import { setTimeout as sleep } from 'node:timers/promises';
import { openStore, type Store } from '../../src/store/store.ts';
import { type DaemonProcess, startDaemonProcess } from '../support/daemon-process.ts';
import { cpuSeconds, type Measurement, peakMb } from './process-figures.ts';
import type { DeskFiles } from './servers.ts';

const lookEveryMs = 20;

/** What a run of the desk left behind. */
export interface DeskMeasurement extends Measurement {
  /** The daemon's own first second: from its start to its first look at the mailbox. */
  startSeconds: number;
}

/** Runs the daemon, as it is shipped, on a backlog, until every email is filed and, when it answers, every letter has left. */
export async function measureDesk(
  files: DeskFiles,
  emails: number,
  answers: boolean,
): Promise<DeskMeasurement> {
  const store = openStore(files.database);
  if (!answers) store.desk.record('paused', new Date().toISOString());
  const before = { lastId: store.emails.lastId(), filed: store.emails.countByState().filed ?? 0 };
  const launched = performance.now();
  const daemon = startDaemonProcess(files.config);
  try {
    await until(daemon, () => store.folders.all().some(({ role }) => role === 'inbox'));
    const started = performance.now();
    const cpuBefore = cpuSeconds(daemon.process.pid);
    await until(daemon, () => isDone(store, before.lastId + emails, answers));
    return {
      emails: (store.emails.countByState().filed ?? 0) - before.filed,
      startSeconds: (started - launched) / 1000,
      seconds: (performance.now() - started) / 1000,
      cpuSeconds: cpuSeconds(daemon.process.pid) - cpuBefore,
      peakMb: peakMb(daemon.process.pid),
    };
  } finally {
    await daemon.stop();
    store.close();
  }
}

/** Waits until something holds, unless the daemon ends before. */
export async function until(daemon: DaemonProcess, holds: () => boolean): Promise<void> {
  while (!holds()) {
    if (daemon.process.exitCode !== null) throw new Error(`the daemon ended: ${daemon.log()}`);
    await sleep(lookEveryMs);
  }
}

/** Rows are counted only when keyed queries find none that waits: looking must not cost what it measures. */
export function isDone(store: Store, lastId: number, answers: boolean): boolean {
  if (store.emails.lastId() < lastId || store.emails.findReceived(1).length > 0) return false;
  if (!answers) return true;
  return (
    !store.letters.hasDue(new Date().toISOString()) && store.letters.inState('transmitting', 1).length === 0
  );
}
