import { copyFileSync, existsSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day, hour } from '../../src/clock.ts';
import { lockDaemon } from '../../src/store/daemon-lock.ts';
import { inspectDatabase } from '../../src/store/inspect-database.ts';
import { SqliteDatabase } from '../../src/store/sqlite.ts';
import { reconcileMailbox } from '../../src/workflow/intake/look-from-outside.ts';
import { scanInbox } from '../../src/workflow/intake/watch-mailbox.ts';
import { toOutgoingMail } from '../../src/workflow/outbox/to-outgoing-mail.ts';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';
import { type FakeMailbox, fakeMailbox } from '../support/fake-mailbox.ts';
import { email } from '../support/mail-builder.ts';

let test: CommandTest;
let mailbox: FakeMailbox;
let backup: string;
let database: string;
beforeEach(() => {
  test = openCommandTest();
  mailbox = fakeMailbox(['inbox', 'sent']);
  backup = join(test.folder, 'saved.db');
  database = join(test.folder, 'secretariat.db');
});
afterEach(() => test.close());

/** Somebody writes, is answered, and the Sent folder has a copy. */
async function writes(name: string, { keepsCopy = true } = {}): Promise<void> {
  const source = email({
    from: `${name}@example.org`,
    messageId: `<${name}@example.org>`,
    text: 'I want to join.',
  });
  mailbox.put('inbox', source, test.desk.now);
  await scanInbox(test.desk, mailbox);
  const before = test.desk.store.letters.lastId();
  await test.desk.send();
  const letter = test.desk.store.letters.find(before);
  if (letter && keepsCopy)
    mailbox.put('sent', (await toOutgoingMail(test.desk, letter)).source, test.desk.now);
}

const restore = () => {
  test.desk.store.close();
  return test.run('restore', backup, '--yes', '--json');
};
const lettersTo = (name: string) =>
  test.desk.courier.sent.filter(({ recipient }) => recipient === `${name}@example.org`).length;

describe('backup', () => {
  it('is whole, and its owner’s alone, while another process writes', async () => {
    await test.fill();
    const { code, out } = await test.run('backup', backup);
    expect(code).toBe(0);
    expect(out).toContain('saved and whole');
    expect(out).toContain(`${database}.key`);
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    expect(inspectDatabase(backup).damage).toEqual([]);
    const copy = new SqliteDatabase(backup, { readonly: true });
    expect(copy.prepare('SELECT count(*) AS count FROM inbound_email').get()).toEqual({ count: 2 });
    copy.close();
  });

  it('takes the place of the one before, and leaves nothing half done where it cannot be written', async () => {
    writeFileSync(backup, 'an older one');
    expect((await test.run('backup', backup)).code).toBe(0);
    const { code, err } = await test.run('backup', join(test.folder, 'nowhere', 'saved.db'));
    expect(code).toBe(1);
    expect(err).toContain('cannot write the copy');
    expect(readdirSync(test.folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('is never the database itself', async () => {
    expect((await test.run('backup', database)).code).toBe(2);
    expect((await test.run('restore', database)).code).toBe(2);
  });
});

describe('restore', () => {
  it('reads the mailbox again and answers nobody twice: the Sent folder shows who was answered', async () => {
    await writes('ada');
    await test.run('backup', backup);
    test.desk.pass(hour);
    await writes('bruno');
    test.desk.pass(hour);
    const { code, records } = await restore();
    expect(code).toBe(0);
    expect(existsSync(String(records[0]?.keptAs))).toBe(true);
    test.desk.restart();
    test.desk.pass(hour);
    await writes('clara');
    await reconcileMailbox(test.desk, { openMailbox: async () => mailbox, reconcileMs: hour });
    await test.desk.send();
    expect([lettersTo('ada'), lettersTo('bruno'), lettersTo('clara')]).toEqual([1, 1, 1]);
    const { letters, emails } = test.desk.store;
    expect(emails.countByState()).toEqual({ filed: 3 });
    expect(letters.countByState()).toEqual({ sent: 3 });
  });

  it('holds a letter where no copy shows that it has left, and says so', async () => {
    await test.run('backup', backup);
    await writes('bruno', { keepsCopy: false });
    test.desk.pass(hour);
    await restore();
    test.desk.restart();
    test.desk.pass(hour);
    await scanInbox(test.desk, mailbox);
    await reconcileMailbox(test.desk, { openMailbox: async () => mailbox, reconcileMs: hour });
    await test.desk.send();
    expect(lettersTo('bruno')).toBe(1);
    const { out } = await test.run('outbox');
    expect(out).toMatch(/held: a backup was restored\s+since/);
  });

  it('makes unknown what waited when it was saved, and keeps what cannot have left', async () => {
    await test.fill();
    await test.run('confirm', 'a1');
    const [welcome] = test.desk.store.letters.list(1);
    await test.run('backup', backup);
    await restore();
    test.desk.restart();
    const { letters } = test.desk.store;
    expect(letters.find(Number(welcome?.id))?.state).toBe('queued');
    expect(letters.countByState().unknown).toBeGreaterThan(0);
    expect((await test.run('outbox', '--state', 'unknown')).out).toMatch(/may or may not\s+have\s+arrived/);
  });

  it('holds reminders that were due before, since they may have been sent', async () => {
    await writes('ada');
    await test.run('backup', backup);
    test.desk.pass(6 * day);
    await restore();
    test.desk.restart();
    test.desk.store.desk.record('lastProofOfLife', test.desk.now.toISOString());
    await test.run('schedule', 'run', 'reminders');
    expect(test.desk.store.letters.list(1)[0]).toMatchObject({
      occasion: 'reminder',
      state: 'held',
      heldReason: 'restored',
    });
  });

  it('does nothing while a daemon runs, without a yes, or from a file that is none', async () => {
    await test.run('backup', backup);
    const unlock = lockDaemon(database);
    expect((await test.run('restore', backup, '--yes')).err).toContain('already runs');
    unlock();
    const declined = await test.runWith(['no'], 'restore', backup);
    expect(declined.out).toContain('Nothing was changed.');
    truncateSync(backup, 6000);
    expect((await test.run('restore', backup, '--yes')).code).toBe(1);
    expect((await test.run('restore', join(test.folder, 'none.db'), '--yes')).err).toContain(
      'there is no file',
    );
    expect(readdirSync(test.folder).filter((name) => name.includes('replaced'))).toEqual([]);
  });

  it('takes the place of a damaged database', async () => {
    await writes('ada');
    await test.run('backup', backup);
    test.desk.store.close();
    writeFileSync(database, 'no database at all');
    const { code } = await test.run('restore', backup, '--yes');
    expect(code).toBe(0);
    test.desk.restart();
    expect(test.desk.store.emails.countByState()).toEqual({ filed: 1 });
  });
});

describe('an older database copied into place by hand', () => {
  const copyBack = () => {
    test.desk.store.close();
    copyFileSync(backup, database);
    test.desk.restart();
  };

  it('is taken for a restored backup at the start, once', async () => {
    mailbox.put('inbox', email({ from: 'ada@example.org', text: 'I want to join.' }), test.desk.now);
    await scanInbox(test.desk, mailbox);
    await test.run('backup', backup);
    await test.desk.send();
    await writes('bruno');
    test.desk.pass(hour);
    copyBack();
    await scanInbox(test.desk, mailbox);
    await reconcileMailbox(test.desk, { openMailbox: async () => mailbox, reconcileMs: hour });
    await test.desk.send();
    expect([lettersTo('ada'), lettersTo('bruno')]).toEqual([1, 1]);
    expect(test.desk.store.letters.countByState()).toEqual({ unknown: 1, sent: 1 });
    const restoredAt = test.desk.store.desk.find('restoredAt');
    test.desk.pass(hour);
    await writes('clara');
    expect(lettersTo('clara')).toBe(1);
    test.desk.restart();
    expect(test.desk.store.desk.find('restoredAt')).toBe(restoredAt);
  });

  it('is no older one where no letter has left since', async () => {
    await writes('ada');
    await test.run('backup', backup);
    copyBack();
    expect(test.desk.store.desk.find('restoredAt')).toBeNull();
  });
});
