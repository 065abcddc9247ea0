import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openImapMailbox } from '../../src/mail/imap-mailbox.ts';
import { projectPath } from '../../src/project-path.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import {
  type DaemonProcess,
  startDaemonProcess,
  type TestConfig,
  writeConfig,
} from '../support/daemon-process.ts';
import { hasDovecot, startTestDovecot, type TestDovecot } from '../support/dovecot.ts';
import { email } from '../support/mail-builder.ts';
import { rawImap } from '../support/raw-imap.ts';
import { messageIdOf, type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts';

const patienceMs = 60_000;

describe.runIf(hasDovecot)('the daemon', () => {
  let dovecot: TestDovecot;
  let sink: SmtpSink;
  let folder: string;
  let user: string;
  let users = 0;
  const daemons: DaemonProcess[] = [];

  beforeAll(async () => {
    dovecot = await startTestDovecot();
  });
  afterAll(() => dovecot.stop());
  beforeEach(async () => {
    user = `desk${++users}`;
    folder = mkdtempSync(join(tmpdir(), 'daemon-'));
    sink = await startSmtpSink();
  });
  afterEach(async () => {
    for (const daemon of daemons.splice(0)) await daemon.kill();
    await sink.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const configure = (changes: Partial<TestConfig> = {}) =>
    writeConfig(folder, { imapPort: dovecot.imapPort, smtpPort: sink.port, user, ...changes });
  const start = (changes: Partial<TestConfig> = {}) => {
    const daemon = startDaemonProcess(configure(changes));
    daemons.push(daemon);
    return daemon;
  };
  const write = (name: string, text = 'I want to join.') => dovecot.deliver(user, from(name, text));
  const from = (name: string, text = 'I want to join.') =>
    email({ from: `${name}@example.org`, messageId: `<${name}@example.org>`, text });
  const recipients = () => sink.letters.map(({ recipient }) => recipient).sort();
  const lettersReach = (count: number) => until(() => sink.letters.length >= count);
  const look = <T>(at: (store: Store) => T): T => {
    const store = openStore(join(folder, 'secretariat.db'));
    try {
      return at(store);
    } finally {
      store.close();
    }
  };

  it('answers nobody again when the folder is made anew and every email has another UID', async () => {
    await write('ada');
    const first = start();
    await lettersReach(1);
    await first.stop();
    await rawImap(dovecot.imapPort, user, [
      'CREATE Elsewhere',
      'SELECT INBOX',
      'COPY 1 Elsewhere',
      'STORE 1 +FLAGS (\\Deleted)',
      'EXPUNGE',
      'SELECT Elsewhere',
      'COPY 1 INBOX',
    ]);
    await write('bruno');
    start();
    await lettersReach(2);
    await sleep(300);
    expect(recipients()).toEqual(['ada@example.org', 'bruno@example.org']);
  });

  it('shows what reads like an application in Junk, and answers it once a human has moved it to the inbox', async () => {
    const mailbox = await openImapMailbox(dovecot.settings(user));
    await mailbox.append('Junk', from('clara'), new Date());
    start();
    await until(() => look(({ emails }) => emails.countByState().set_aside === 1));
    expect(look(({ emails }) => emails.find(1))).toMatchObject({ state: 'set_aside', channel: 'junk' });
    await mailbox.openFolder('Junk');
    await mailbox.move([1], 'INBOX');
    await mailbox.close();
    await lettersReach(1);
    expect(recipients()).toEqual(['clara@example.org']);
    expect(look(({ emails }) => emails.find(1))).toMatchObject({ state: 'filed', channel: 'inbox' });
  });

  it('files what was there before it began as history, without a letter', async () => {
    await write('ada');
    await sleep(1100);
    start({ mailbox: { answerSince: new Date().toISOString() } });
    await until(() => look(({ emails }) => emails.countByState().set_aside === 1));
    await sleep(1100);
    await write('bruno');
    await lettersReach(1);
    expect(recipients()).toEqual(['bruno@example.org']);
    expect(look(({ emails }) => emails.find(1)?.channel)).toBe('history');
  });

  it('goes on filing while it is paused, and sends when it is resumed', async () => {
    start();
    await write('ada');
    await lettersReach(1);
    command('pause');
    await write('bruno');
    await until(() => look(({ emails }) => emails.countByState().filed === 2));
    await sleep(1500);
    expect(sink.letters).toHaveLength(1);
    command('resume');
    await lettersReach(2);
  });

  it('moves what it has filed where the settings say so', async () => {
    await write('ada');
    start({ mailbox: { afterFiling: { keyword: null, moveTo: 'Archive' } } });
    await lettersReach(1);
    const mailbox = await openImapMailbox(dovecot.settings(user));
    await until(async () => (await mailbox.status('Archive')).exists === 1);
    expect((await mailbox.status('INBOX')).exists).toBe(0);
    await mailbox.close();
  });

  it('goes on when filed emails cannot be moved, and says so', async () => {
    await write('ada');
    const daemon = start({ mailbox: { afterFiling: { keyword: null, moveTo: 'Nowhere' } } });
    await lettersReach(1);
    await write('bruno');
    await lettersReach(2);
    expect(daemon.log()).toMatch(/"code":"config".*filed emails cannot be marked/);
  });

  it('keeps one copy of each letter in the Sent folder, read', async () => {
    await write('ada');
    const first = start({ smtp: { copyToSent: true } });
    await lettersReach(1);
    await first.stop();
    // The folder is tended at once at the next start.
    const second = start({ smtp: { copyToSent: true } });
    const mailbox = await openImapMailbox(dovecot.settings(user));
    await until(async () => (await mailbox.status('Sent')).exists === 1);
    await second.stop();
    start({ smtp: { copyToSent: true } });
    await sleep(1500);
    await mailbox.openFolder('Sent');
    const [copy, ...others] = await mailbox.fetchSources(await mailbox.describe(await mailbox.listUids()));
    await mailbox.close();
    expect(others).toEqual([]);
    const letter = sink.letters[0];
    expect(copy?.source.toString('latin1')).toContain(letter && messageIdOf(letter));
    const flags = await rawImap(dovecot.imapPort, user, ['SELECT Sent', 'FETCH 1 FLAGS']);
    expect(flags).toMatch(/\* 1 FETCH \(FLAGS \([^)]*\\Seen/);
  });

  it('stops sending when another desk writes from the same mailbox', async () => {
    const first = start();
    await write('ada');
    await lettersReach(1);
    await first.stop();
    const mailbox = await openImapMailbox(dovecot.settings(user));
    const headers = { 'X-Letter-Desk': 'another' };
    await mailbox.append('Sent', email({ from: 'a@wsa.example', text: 'x', headers }), new Date());
    await mailbox.close();
    const second = start();
    await until(() => look(({ desk }) => desk.find('sendingStopped') !== null));
    await write('bruno');
    await until(() => look(({ emails }) => emails.countByState().filed === 2));
    await sleep(1500);
    expect(sink.letters).toHaveLength(1);
    expect(second.log()).toMatch(/another desk/);
  });

  it('keeps letters while the submission server is away, and sends them when it is back', async () => {
    sink.misbehave({ drop: 'connection' });
    const daemon = start();
    await write('ada');
    await until(() => daemon.log().includes('letters cannot leave'));
    expect(look(({ letters }) => letters.countByState())).toEqual({ queued: 1 });
    sink.misbehave({});
    await lettersReach(1);
    await until(() => look(({ letters }) => letters.countByState().sent === 1));
    expect(look(({ desk }) => desk.find('sendingFault'))).toBeNull();
  });

  it('keeps letters while its password is refused, and says so', async () => {
    sink.misbehave({ reply: { AUTH: '535 5.7.8 no' } });
    const daemon = start({ smtp: { user: 'secretary', password: 'wrong' } });
    await write('ada');
    await until(() => daemon.log().includes('letters cannot leave'));
    expect(daemon.log()).toMatch(/"code":"login"/);
    expect(look(({ letters }) => letters.countByState())).toEqual({ queued: 1 });
  });

  it('goes on knocking when its mailbox cannot be opened, and says so', async () => {
    const daemon = start({ mailbox: { password: 'wrong' } });
    await until(() => daemon.log().includes('the mailbox cannot be used'));
    expect(daemon.log()).toMatch(/"code":"login"/);
    expect(daemon.process.exitCode).toBeNull();
    expect(await daemon.stop()).toBe(0);
    daemons.pop();
  });

  it('comes back when the mail server has dropped its connections', async () => {
    start();
    await write('ada');
    await lettersReach(1);
    dovecot.kick(user);
    await write('bruno');
    await lettersReach(2);
  });

  it.each([
    [
      'the mail server greets nobody',
      () => ({ imapPort: sink.port }),
      () => sink.misbehave({ hang: 'connection' }),
    ],
    ['the submission server hangs', () => ({}), () => sink.misbehave({ hang: 'connection' })],
    ['the submission server hangs after the last dot', () => ({}), () => sink.misbehave({ hang: 'message' })],
  ])('stops within five seconds though %s', async (_, changes, misbehave) => {
    misbehave();
    const daemon = start(changes());
    await write('ada');
    await until(() => sink.connections > 0);
    await sleep(300);
    const stoppedAt = Date.now();
    expect(await daemon.stop()).toBe(0);
    expect(Date.now() - stoppedAt).toBeLessThan(5000);
    daemons.pop();
  });

  it('logs no word, name or address of anyone', async () => {
    sink.misbehave({ reply: { RCPT: '550 5.1.1 <ada@example.org> unknown' } });
    const daemon = start({ desk: { logLevel: 'debug' } });
    await write('ada', 'I want to join. My name is Ada Flores.');
    await until(() => look(({ letters }) => letters.countByState().rejected === 1));
    await daemon.stop();
    daemons.pop();
    expect(daemon.log()).toMatch(/"letter":"l1"/);
    expect(daemon.log()).not.toMatch(/ada|flores|example\.org|join/i);
  });

  function command(name: string): void {
    const { status } = spawnSync(process.execPath, [
      ...[projectPath('dist/cli.js'), name, '--config', join(folder, 'secretariat.yaml')],
    ]);
    expect(status).toBe(0);
  }
});

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) throw new Error(`waited ${patienceMs / 1000} s in vain for ${holds}`);
    await sleep(50);
  }
}
