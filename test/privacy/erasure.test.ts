import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../src/clock.ts';
import { SqliteDatabase } from '../../src/store/sqlite.ts';
import { mergeApplications } from '../../src/workflow/desk/merge-applications.ts';
import { recordDecision } from '../../src/workflow/desk/record-decision.ts';
import { dueErasures } from '../../src/workflow/people/due-erasures.ts';
import { erasePersonNow } from '../../src/workflow/people/erase-person-now.ts';
import { addressKey } from '../../src/workflow/people/keys.ts';
import { replayErasures } from '../../src/workflow/people/replay-erasures.ts';
import { runErasure } from '../../src/workflow/people/run-erasure.ts';
import { saveBackup } from '../../src/workflow/upkeep/save-backup.ts';
import { email } from '../support/mail-builder.ts';
import { openTestDesk, type TestDesk } from '../support/test-desk.ts';
import { tracesInTables, tracesOf } from '../support/traces.ts';

let folder: string;
let desk: TestDesk;
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

beforeEach(() => {
  folder = mkdtempSync(join(scratch, 'erasure-'));
  desk = openTestDesk({ database: join(folder, 'desk.db') });
});
afterEach(() => {
  desk.store.close();
  rmSync(folder, { recursive: true });
});

/** Everything about Quetzalia that must be found nowhere afterwards. */
const seeds = ['quetzalia', 'zumbrunnen', 'ptarmigan', 'wabasha-7731', 'quorndon-5502', 'xylograph'];

const quetzalia = () =>
  email({
    from: 'Quetzalia Zumbrunnen <quetzalia-ptarmigan@example.org>',
    subject: 'Joining wabasha-7731',
    messageId: '<quorndon-5502@example.org>',
    text: 'Hello,\n\nMy name is Quetzalia Zumbrunnen, I live in Tulsa, Oklahoma and I work as a xylograph maker.\nI agree with Where We Stand. I would like to join.',
  });

const ada = () =>
  email({
    from: 'Ada Flores <ada@example.org>',
    text: 'My name is Ada Flores, I live in Tulsa, Oklahoma and I work as a welder. I agree with Where We Stand and want to join.',
  });

async function declined(): Promise<void> {
  await desk.receive(quetzalia());
  await desk.send();
  recordDecision(desk, { kind: 'note', applicationId: 1, by: 'clara', reason: 'knows wabasha-7731' });
  recordDecision(desk, { kind: 'decline', applicationId: 1, by: 'clara', reason: 'xylograph union first' });
  desk.pass(day);
  await desk.send();
}

function erase() {
  const run = runErasure(desk, 'schedule');
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}

describe('somebody who was declined', () => {
  it('is there before, and found in no table, log of writes, backup or other file after 90 days', async () => {
    await declined();
    await saveBackup(desk);
    expect(new Set(tracesOf(seeds, folder).map((trace) => trace.split(':')[0]))).toContain('desk.db.backup');
    expect(tracesInTables(seeds, join(folder, 'desk.db')).length).toBeGreaterThan(10);
    desk.pass(91 * day);
    const { erased } = erase();
    expect(erased.map(({ kind }) => kind)).toContain('person');
    expect(tracesOf(seeds, folder)).toEqual([]);
  });

  it('leaves a keyed hash, the outcome and the month; the journal keeps who, when and what kind', async () => {
    await declined();
    const journalled = desk.store.journal
      .ofApplication(1)
      .map(({ at, actor, verb }) => ({ at, actor, verb }));
    desk.pass(91 * day);
    erase();
    const kept = desk.store.journal.ofApplication(1);
    expect(kept.slice(0, -1).map(({ at, actor, verb }) => ({ at, actor, verb }))).toEqual(journalled);
    expect(kept.at(-1)?.verb).toBe('person_erased');
    expect(kept.flatMap(({ before, after }) => [before, after]).filter(Boolean)).toEqual([]);
    expect(desk.store.people.find(1)).toMatchObject({
      language: null,
      outcome: 'declined',
      outcomeMonth: '2026-05',
    });
    expect(desk.store.people.addresses(1)).toEqual([]);
  });

  it('is told from strangers, and starts afresh when they write again', async () => {
    await declined();
    desk.pass(91 * day);
    erase();
    await desk.receive(
      email({
        from: 'Q <quetzalia-ptarmigan@example.org>',
        text: 'My name is Quetzalia and I want to join.',
      }),
    );
    expect(desk.application(2)).toMatchObject({ personId: 2, state: 'awaiting_applicant' });
    expect(desk.application(1).state).toBe('declined');
  });
});

describe('an email that was erased', () => {
  it('goes 30 days after the decision; the member stays', async () => {
    await desk.receive(ada());
    await desk.send();
    recordDecision(desk, { kind: 'confirm', applicationId: 1, by: 'clara' });
    desk.pass(day);
    await desk.send();
    desk.pass(28 * day);
    expect([...dueErasures(desk, desk.now)]).toEqual([]);
    desk.pass(2 * day);
    expect(erase().erased).toMatchObject([{ kind: 'email', id: 1 }]);
    expect(desk.store.emails.findSource(1)).toBeUndefined();
    expect(desk.store.emails.findReading(1)).toBeNull();
    expect(desk.application().facts.name).toMatchObject({ value: 'Ada Flores', evidence: null });
    expect(erase().erased).toEqual([]);
  });

  it('is neither filed nor answered again by a rescan, nor under a new UIDVALIDITY', async () => {
    await declined();
    desk.pass(91 * day);
    erase();
    const before = desk.store.letters.lastId();
    expect(await desk.receive(quetzalia())).toBeUndefined();
    expect(desk.store.emails.lastId()).toBe(1);
    expect(desk.store.letters.lastId()).toBe(before);
  });

  it('is erased when nobody ever answered it, 90 days after it was set aside', async () => {
    const offer = await desk.receive(
      email({
        from: 'News <news@example.com>',
        headers: { 'List-Id': '<news.example.com>', Precedence: 'bulk' },
        text: 'Buy a xylograph.',
      }),
    );
    expect(offer.state).toBe('set_aside');
    desk.pass(91 * day);
    expect(erase().erased).toMatchObject([{ kind: 'email', id: offer.id }]);
    expect(tracesOf(['xylograph', 'news@example.com'], folder)).toEqual([]);
    expect(desk.store.emails.inState('set_aside', 10)).toEqual([]);
  });
});

describe('somebody who only wants updates', () => {
  it('keeps address, language, region and consent, and nothing else', async () => {
    await desk.receive(
      email({
        from: 'Bruno Keller <bruno@example.com>',
        text: 'My name is Bruno Keller, a bus driver. I live in Tulsa, Oklahoma. Please just keep me updated, I do not want to join yet.',
      }),
    );
    await desk.send();
    expect(desk.application().state).toBe('updates_only');
    desk.pass(31 * day);
    expect(erase().erased.map(({ kind }) => kind)).toEqual(['reduction', 'email']);
    const { facts, personId } = desk.application();
    expect(Object.keys(facts)).toEqual(['location']);
    expect(facts.location?.value).toMatchObject({
      city: null,
      region: 'US-OK',
      country: 'US',
      latitude: null,
    });
    expect(desk.store.people.addresses(personId)).toEqual(['bruno@example.com']);
    expect(desk.store.consents.ofPerson(personId).map(({ purpose }) => purpose)).toEqual(['updates']);
    expect(tracesOf(['keller', 'bus driver'], folder)).toEqual([]);
    expect(erase().erased).toEqual([]);
  });
});

describe('a copy of the database', () => {
  it('from before the erasures is brought up to date before anything else is done with it', async () => {
    await declined();
    await saveBackup(desk);
    copyFileSync(join(folder, 'desk.db.backup'), join(folder, 'kept-elsewhere.db'));
    desk.pass(91 * day);
    erase();
    desk.store.close();
    for (const left of ['', '-wal', '-shm']) rmSync(join(folder, `desk.db${left}`), { force: true });
    copyFileSync(join(folder, 'kept-elsewhere.db'), join(folder, 'desk.db'));
    rmSync(join(folder, 'kept-elsewhere.db'));
    const restored = openTestDesk({ database: join(folder, 'desk.db') });
    desk.store = restored.store;
    expect(tracesOf(seeds, folder)).not.toEqual([]);
    expect(replayErasures(desk.store, desk.key)).toBeGreaterThan(0);
    expect(tracesOf(seeds, folder).filter((trace) => !trace.includes('.backup'))).toEqual([]);
    expect(replayErasures(desk.store, desk.key)).toBe(0);
  });

  it('that is empty remembers who and what was erased all the same', async () => {
    await declined();
    desk.pass(91 * day);
    erase();
    desk.store.close();
    for (const left of ['', '-wal', '-shm']) rmSync(join(folder, `desk.db${left}`), { force: true });
    desk.store = openTestDesk({ database: join(folder, 'desk.db') }).store;
    replayErasures(desk.store, desk.key);
    expect(await desk.receive(quetzalia())).toBeUndefined();
    expect(desk.store.letters.lastId()).toBe(0);
    expect(desk.store.people.find(1)).toMatchObject({ outcome: 'declined', outcomeMonth: '2026-05' });
  });

  it('expires: older than a week it is removed, the last one is made anew', async () => {
    await desk.receive(ada());
    await saveBackup(desk);
    const old = join(folder, 'desk.db.before-schema-2');
    writeFileSync(old, 'xylograph');
    utimesSync(old, new Date('2026-04-01'), new Date('2026-04-01'));
    writeFileSync(join(folder, 'desk.db.before-schema-3'), 'young');
    utimesSync(join(folder, 'desk.db.before-schema-3'), desk.now, desk.now);
    expect(erase().copies).toHaveLength(1);
    expect(existsSync(old)).toBe(false);
    expect(existsSync(join(folder, 'desk.db.before-schema-3'))).toBe(true);
  });
});

describe('the erasures log', () => {
  it('lies beside the database, is its owner’s alone and holds keyed hashes', async () => {
    await declined();
    desk.pass(91 * day);
    erase();
    expect(statSync(join(folder, 'desk.db.erasures')).mode & 0o777).toBe(0o600);
    expect(desk.store.erasuresLog.since(0)).toMatchObject([
      {
        emails: [expect.stringMatching(/^[0-9a-f]{64}$/)],
        person: { outcome: 'declined', month: '2026-05' },
      },
    ]);
  });

  it('survives a line that a power cut left unfinished', async () => {
    await declined();
    writeFileSync(join(folder, 'desk.db.erasures'), '{"at":"2026-05-0', { mode: 0o600 });
    desk.pass(91 * day);
    erase();
    expect(desk.store.erasuresLog.since(0)).toHaveLength(1);
  });
});

it('digests, which name people, are emptied with the first erasure and after 14 days anyway', async () => {
  await desk.receive(quetzalia());
  const { sendDigest } = await import('../../src/workflow/calendar/send-digest.ts');
  sendDigest(desk);
  await desk.send();
  expect(tracesInTables(['quetzalia'], join(folder, 'desk.db'))).toContain('table letter_content: quetzalia');
  desk.pass(15 * day);
  expect(erase().erased).toMatchObject([{ kind: 'digest' }]);
  const database = new SqliteDatabase(join(folder, 'desk.db'), { readonly: true });
  const texts = database
    .prepare("SELECT text FROM letter_content JOIN letter ON id = letter_id WHERE occasion = 'digest'")
    .pluck()
    .all();
  database.close();
  expect(texts).toEqual(['']);
});

it('somebody who was made one with another is erased with them, under each of their addresses', async () => {
  await desk.receive(ada());
  await desk.receive(quetzalia());
  await desk.send();
  mergeApplications(desk, { keptId: 1, mergedId: 2, by: 'clara' });
  erasePersonNow(desk, 1, { actor: 'applicant', outcome: 'on_request' });
  expect(tracesOf([...seeds, 'ada@example.org', 'welder'], folder)).toEqual([]);
  for (const address of ['ada@example.org', 'quetzalia-ptarmigan@example.org'])
    expect(desk.store.people.findErased(addressKey(desk.key, address))?.outcome).toBe('on_request');
});
