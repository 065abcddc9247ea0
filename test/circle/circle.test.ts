import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openImapMailbox } from '../../src/mail/imap-mailbox.ts';
import { parseSource } from '../../src/mail/mime.ts';
import type { InboundEmail } from '../../src/reading/inbound-email.ts';
import { type DaemonProcess, startDaemonProcess, writeConfig } from '../support/daemon-process.ts';
import { hasDovecot, startTestDovecot, type TestDovecot } from '../support/dovecot.ts';
import { type Exim, hasExim, startExim } from '../support/exim.ts';
import { email } from '../support/mail-builder.ts';
import { rawImap } from '../support/raw-imap.ts';

const patienceMs = 20_000;

/** Everything real: Dovecot, Exim, and the daemon as a process of its own between them. */
describe.runIf(hasDovecot && hasExim)('the circle from an applicant back to the applicant', () => {
  let folder: string;
  let dovecot: TestDovecot;
  let exim: Exim;
  let daemon: DaemonProcess;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'circle-'));
    dovecot = await startTestDovecot();
    exim = await startExim(dovecot.lmtpPort);
    const ports = { imapPort: dovecot.imapPort, smtpPort: exim.port, user: 'secretary' };
    const copies = {
      smtp: { copyToSent: true },
      mailbox: { afterFiling: { keyword: 'Filed', moveTo: null } },
    };
    daemon = startDaemonProcess(writeConfig(folder, { ...ports, ...copies }));
  });
  afterAll(async () => {
    await daemon?.stop();
    await exim?.stop();
    await dovecot?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const arrivals = (user: string) => emailsIn(dovecot, user, 'INBOX');

  it('puts our letter in the right thread of the applicant, whose answer continues it', async () => {
    const application = email({
      from: 'Ada Flores <ada@example.org>',
      subject: 'I want to join',
      text: 'Hello,\n\nI want to join. My name is Ada Flores and I am a welder.\n',
      messageId: '<ada-1@example.org>',
    });
    await dovecot.deliver('secretary', application);
    const [first] = await until(() => arrivals('ada'), 1);
    expect(first).toMatchObject({
      inReplyTo: '<ada-1@example.org>',
      references: ['<ada-1@example.org>'],
      from: [{ address: 'secretary@wsa.example' }],
      to: [{ address: 'ada@example.org' }],
      subject: 'Your message',
    });
    expect(first?.headers.get('auto-submitted')).toEqual(['auto-replied']);
    expect(first?.headers.get('return-path')?.[0]).toContain('secretary@wsa.example');

    const answer = email({
      from: 'Ada Flores <ada@example.org>',
      subject: 'Re: Your message',
      text: 'I live in Tulsa, Oklahoma. I agree with Where We Stand.\n',
      messageId: '<ada-2@example.org>',
      inReplyTo: first?.messageId as string,
    });
    await dovecot.deliver('secretary', answer);
    const [, second] = await until(() => arrivals('ada'), 2);
    expect(second).toMatchObject({ inReplyTo: '<ada-2@example.org>' });
    expect(second?.references).toEqual(['<ada-1@example.org>', first?.messageId, '<ada-2@example.org>']);
  });

  it('answers each of many once', async () => {
    const names = Array.from({ length: 25 }, (_, index) => `applicant${index}`);
    const applications = names.map((name) =>
      email({ from: `${name}@example.org`, text: 'I want to join.', messageId: `<${name}@example.org>` }),
    );
    await dovecot.deliver('secretary', ...applications, ...applications);
    for (const name of names) {
      const letters = await until(() => arrivals(name), 1);
      expect(letters.map(({ inReplyTo }) => inReplyTo)).toEqual([`<${name}@example.org>`]);
    }
    await sleep(500);
    for (const name of names) expect(await arrivals(name)).toHaveLength(1);
  });

  it('leaves the secretary’s emails unread, and marks what it has filed', async () => {
    const flags = await rawImap(dovecot.imapPort, 'secretary', ['SELECT INBOX', 'FETCH 1:* FLAGS']);
    expect(flags.match(/FETCH \(FLAGS/g)).toHaveLength(52);
    expect(flags).not.toMatch(/\* \d+ FETCH \(FLAGS \([^)]*\\Seen/);
    expect(flags.match(/\* \d+ FETCH \(FLAGS \([^)]*Filed/g)).toHaveLength(52);
  });

  it('stops cleanly', async () => {
    const stoppedAt = Date.now();
    expect(await daemon.stop()).toBe(0);
    expect(Date.now() - stoppedAt).toBeLessThan(5000);
    expect(daemon.log()).toBe('');
  });
});

/** What has arrived in a folder, oldest first. */
async function emailsIn(dovecot: TestDovecot, user: string, path: string): Promise<InboundEmail[]> {
  const mailbox = await openImapMailbox(dovecot.settings(user));
  try {
    await mailbox.openFolder(path);
    const fetched = await mailbox.fetchSources(await mailbox.describe(await mailbox.listUids()));
    return await Promise.all(fetched.map(({ source }) => parseSource(source)));
  } finally {
    await mailbox.close();
  }
}

async function until<T>(look: () => Promise<T[]>, count: number): Promise<T[]> {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found.length >= count || Date.now() > giveUpAt) return found;
    await sleep(100);
  }
}
