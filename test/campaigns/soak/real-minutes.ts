import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../../src/store/store.ts';
import { startDaemonProcess, writeConfig } from '../../support/daemon-process.ts';
import { startTestDovecot } from '../../support/dovecot.ts';
import { email } from '../../support/mail-builder.ts';
import { startSmtpSink } from '../../support/smtp-sink.ts';
import { kilobytesOf, openHandles, residentMegabytes, type Sample } from './samples.ts';

const user = 'secretary';
const sampledEveryMs = 20_000;

/** The real daemon between real servers at so many emails a second. @returns a sample every twenty seconds */
export async function soakForReal(
  minutes: number,
  emailsOfSecond: number,
  tell: (line: string) => void,
): Promise<{ samples: Sample[]; filed: number; lettersTaken: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  const dovecot = await startTestDovecot();
  const sink = await startSmtpSink();
  const config = writeConfig(folder, { imapPort: dovecot.imapPort, smtpPort: sink.port, user });
  const database = join(folder, 'secretariat.db');
  const daemon = startDaemonProcess(config);
  const samples: Sample[] = [];
  const beganAt = Date.now();
  let emails = 0;
  try {
    for (let next = sampledEveryMs; Date.now() - beganAt < minutes * 60_000; ) {
      const due = Math.floor(((Date.now() - beganAt) / 1000) * emailsOfSecond) - emails;
      if (due > 0) await dovecot.deliver(user, ...Array.from({ length: due }, () => application(++emails)));
      else await sleep(50);
      if (Date.now() - beganAt < next) continue;
      next += sampledEveryMs;
      samples.push(sampleOf(daemon.process.pid as number, database, emails, beganAt));
      tell(JSON.stringify(samples.at(-1)));
    }
    const filed = await untilFiled(database, emails);
    await daemon.stop();
    return { samples, filed, lettersTaken: sink.letters.length };
  } finally {
    await daemon.kill();
    await sink.stop();
    await dovecot.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function sampleOf(pid: number, database: string, emails: number, beganAt: number): Sample {
  return {
    at: Math.round((Date.now() - beganAt) / 6000) / 10,
    emails,
    megabytes: residentMegabytes(pid),
    handles: openHandles(pid),
    databaseKilobytes: kilobytesOf(database),
  };
}

async function untilFiled(database: string, emails: number): Promise<number> {
  const giveUpAt = Date.now() + 5 * 60_000;
  for (;;) {
    const store = openStore(database);
    const { filed = 0 } = store.emails.countByState();
    store.close();
    if (filed >= emails || Date.now() > giveUpAt) return filed;
    await sleep(200);
  }
}

function application(number: number): Buffer {
  return email({ from: `person${number}@example.org`, text: `I want to join. ${number}` });
}
