import { openStore } from '../../src/store/store.ts';
import { startDaemonProcess } from '../support/daemon-process.ts';
import { applicantEmail } from './applicants.ts';
import { isDone, until } from './desk.ts';
import type { BenchServers } from './servers.ts';

/** What the desk has lost and doubled after it was killed amid a backlog, and which letters it leaves to the human. */
export interface KilledDesk {
  lost: number;
  doubled: number;
  /** On the wire at that moment: perhaps taken, never sent again by itself, and shown. */
  unknown: number;
}

/** SIGKILL when half of the letters have left, then a second start on the same database. */
export async function killDesk(servers: BenchServers, emails: number): Promise<KilledDesk> {
  const user = servers.newUser();
  const { letters } = servers.sink;
  servers.fill(user, numbered(emails));
  letters.length = 0;
  const files = servers.configure(user);
  const store = openStore(files.database);
  const first = startDaemonProcess(files.config);
  await until(first, () => letters.length >= emails / 2);
  await first.kill();
  const second = startDaemonProcess(files.config);
  await until(second, () => isDone(store, emails, true));
  await second.stop();
  const unknown = store.letters.inState('unknown', emails).length;
  const filed = store.emails.countByState().filed ?? 0;
  store.close();
  const distinct = new Set(letters.map(({ recipient }) => recipient)).size;
  const neverTaken = Math.max(0, emails - distinct - unknown);
  return { lost: emails - filed + neverTaken, doubled: letters.length - distinct, unknown };
}

function* numbered(emails: number) {
  for (let number = 1; number <= emails; number++) yield applicantEmail(number);
}
