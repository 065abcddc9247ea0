import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openImapMailbox } from '../../src/mail/imap-mailbox.ts';
import { processSurroundings } from '../../src/surroundings.ts';
import { scanInbox } from '../../src/workflow/intake/watch-mailbox.ts';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';
import { hasDovecot, startTestDovecot, type TestDovecot } from '../support/dovecot.ts';
import { type Exim, hasExim, startExim } from '../support/exim.ts';

describe.runIf(hasDovecot && hasExim)('check on Dovecot and Exim', () => {
  let dovecot: TestDovecot;
  let exim: Exim;
  let test: CommandTest;
  beforeAll(async () => {
    dovecot = await startTestDovecot();
    exim = await startExim(dovecot.lmtpPort);
    test = openCommandTest({ imapPort: dovecot.imapPort, smtpPort: exim.port });
    const { openMailbox, openCourier } = processSurroundings();
    Object.assign(test.network, { openMailbox, openCourier });
    test.desk.now = new Date();
    await test.run('queue');
  });
  afterAll(async () => {
    test.close();
    await exim.stop();
    await dovecot.stop();
  });

  /** Runs a command with one change to the configuration. */
  async function runWith(from: string, to: string) {
    const text = readFileSync(test.configFile, 'utf8');
    writeFileSync(test.configFile, text.replace(from, to));
    try {
      return await test.run('check');
    } finally {
      writeFileSync(test.configFile, text);
    }
  }

  it('signs in to both and finds nothing wrong', async () => {
    const { code, out } = await test.run('check');
    expect(out).toContain('Nothing is wrong.');
    expect(code).toBe(0);
    expect(out).toContain(`signed in to 127.0.0.1:${dovecot.imapPort}`);
    expect(out).toContain(`signed in to 127.0.0.1:${exim.port}`);
    expect(out).toContain('INBOX holds 0 emails');
  });

  it('names a wrong password, a server that is not there, and TLS that it does not speak', async () => {
    const password = await runWith('password: secret', 'password: wrong');
    expect(password.code).toBe(78);
    expect(password.out).toMatch(/FAULT +mailbox +.*refused the user name or the password/);
    expect(password.out).toContain('Check mailbox.user and mailbox.password');

    const port = await runWith(`port: ${exim.port}`, 'port: 1');
    expect(port.code).toBe(78);
    expect(port.out).toMatch(/FAULT +sending +.*127.0.0.1:1 refused the connection/);

    const tls = await runWith('security: none', 'security: tls');
    expect(tls.code).toBe(78);
    expect(tls.out).toContain('does not speak TLS');
  });

  it('mails itself, learns what the provider does, and is not taken for an applicant', async () => {
    const { code, records } = await test.run('check', '--probe', '--json', '--timeout', '20');
    expect(code).toBe(0);
    expect(records[0]).toMatchObject({
      sound: true,
      probe: {
        report: {
          authservId: null,
          keepsForged: true,
          rewritesMessageId: false,
          rewritesFrom: null,
          keepsCopy: false,
          foundIn: 'inbox',
        },
        advice: ['smtp.copyToSent: true'],
      },
    });
    const mailbox = await openImapMailbox(dovecot.settings('secretary'));
    const trash = (await mailbox.listFolders()).find(({ role }) => role === 'trash')?.path;
    expect((await mailbox.status(trash ?? '')).exists).toBe(1);
    await mailbox.openFolder(trash ?? '');
    await mailbox.move(await mailbox.listUids(), 'INBOX');
    expect(await scanInbox(test.desk, mailbox)).toBe(1);
    await mailbox.close();
    expect(test.desk.store.emails.find(1)).toMatchObject({ state: 'set_aside', applicationId: null });
    expect(test.desk.store.letters.lastId()).toBe(0);
  });
});
