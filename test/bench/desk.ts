import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore, type Store } from '../../src/store/store.ts';
import { type DaemonProcess, startDaemonProcess } from '../support/daemon-process.ts';
import type { Measurement } from './measure.ts';
import type { DeskFiles } from './servers.ts';

const lookEveryMs = 20;
/** The unit of /proc/PID/stat (proc(5)). */
const ticksPerSecond = 100;

/** Runs the daemon, as it is shipped, on a backlog, until every email is filed and, when it answers, every letter has left. */
export async function measureDesk(files: DeskFiles, emails: number, answers: boolean): Promise<Measurement> {
  const store = openStore(files.database);
  if (!answers) store.desk.record('paused', new Date().toISOString());
  const daemon = startDaemonProcess(files.config);
  try {
    await until(daemon, () => store.folders.all().length > 0);
    const started = performance.now();
    const cpuBefore = cpuSeconds(daemon);
    await until(daemon, () => isDone(store, emails, answers));
    return {
      emails: store.emails.countByState().filed ?? 0,
      seconds: (performance.now() - started) / 1000,
      cpuSeconds: cpuSeconds(daemon) - cpuBefore,
      peakMb: peakMb(daemon),
    };
  } finally {
    await daemon.stop();
    store.close();
  }
}

async function until(daemon: DaemonProcess, holds: () => boolean): Promise<void> {
  while (!holds()) {
    if (daemon.process.exitCode !== null) throw new Error(`the daemon ended: ${daemon.log()}`);
    await sleep(lookEveryMs);
  }
}

/** Rows are counted only when keyed queries find none that waits: looking must not cost what it measures. */
function isDone(store: Store, emails: number, answers: boolean): boolean {
  if (store.emails.lastId() < emails || store.emails.findReceived(1).length > 0) return false;
  if (!answers) return true;
  return !store.letters.hasDue(new Date().toISOString()) && !('transmitting' in store.letters.countByState());
}

function cpuSeconds({ process: { pid } }: DaemonProcess): number {
  // The second field, the name in brackets, may hold spaces; user and system time are the 12th and 13th after it.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

function peakMb({ process: { pid } }: DaemonProcess): number {
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
