import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../../src/store/store.ts';
import { startDaemonProcess, writeConfig } from '../../support/daemon-process.ts';
import { hasDovecot, startTestDovecot } from '../../support/dovecot.ts';
import { email } from '../../support/mail-builder.ts';
import { startSmtpSink } from '../../support/smtp-sink.ts';
import type { Scenario } from './scenarios.ts';

const emails = 150;
const patienceMs = 90_000;

/** SIGTERM while a backlog is being written: it ends well, nothing is half done, and the next start goes on. */
export const stopInMidWrite: Scenario = {
  name: 'SIGTERM in mid-write',
  async run({ folder }) {
    if (!hasDovecot) return [];
    const dovecot = await startTestDovecot();
    const sink = await startSmtpSink();
    try {
      const user = 'secretary';
      const config = writeConfig(folder, { imapPort: dovecot.imapPort, smtpPort: sink.port, user });
      await dovecot.deliver(user, ...Array.from({ length: emails }, (_, index) => application(index)));
      const first = startDaemonProcess(config);
      await until(() => filedIn(folder) > 0);
      const code = await first.stop();
      const early = filedIn(folder);
      const second = startDaemonProcess(config);
      await until(() => filedIn(folder) >= emails);
      await second.stop();
      const recipients = sink.letters.map(({ recipient }) => recipient);
      return [
        ...(code === 0 ? [] : [`it ends with ${code}: ${first.log()}`]),
        ...(filedIn(folder) === emails
          ? []
          : [`${filedIn(folder)} of ${emails} are filed, ${early} at the stop`]),
        ...(new Set(recipients).size === recipients.length ? [] : ['somebody is answered twice']),
      ];
    } finally {
      await sink.stop();
      await dovecot.stop();
    }
  },
};

function application(index: number): Buffer {
  return email({ from: `person${index}@example.org`, text: 'I want to join.' });
}

function filedIn(folder: string): number {
  const store = openStore(join(folder, 'secretariat.db'));
  try {
    return store.emails.countByState().filed ?? 0;
  } finally {
    store.close();
  }
}

async function until(isTrue: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  while (!isTrue() && Date.now() < giveUpAt) await sleep(20);
}
