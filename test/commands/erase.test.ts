import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../src/clock.ts';
import { AppError } from '../../src/errors.ts';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';
import { fakeMailbox } from '../support/fake-mailbox.ts';
import { tracesOf } from '../support/traces.ts';

let test: CommandTest;
beforeEach(async () => {
  test = openCommandTest();
  await test.fill();
});
afterEach(() => test.close());

const run = (...args: string[]) => test.run(...args);

describe('erase --due', () => {
  it('lists with --dry-run what would go and why, and does nothing', async () => {
    await run('decline', 'a1', '--reason', 'not a worker', '--silent');
    test.desk.pass(91 * day);
    const { code, out } = await run('erase', '--due', '--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^p1: everything but a keyed hash, "declined" and 2026-05 \(declined, last contact 2026-05-04\)$/m,
    );
    expect(out).toMatch(/Nothing was erased\.$/m);
    expect(test.desk.store.people.addresses(1)).toEqual(['ada@example.org']);
  });

  it('erases, and says that the mailbox could not be reached', async () => {
    await run('decline', 'a1', '--reason', 'not a worker', '--silent');
    test.desk.pass(91 * day);
    test.network.openMailbox = () => Promise.reject(new AppError('unreachable', 'the server is away'));
    const { records } = await run('erase', '--due', '--json');
    expect(records).toMatchObject([
      { id: 'p1', kind: 'person', dryRun: false },
      { mailbox: expect.stringMatching(/the server is away.*erase --mailbox/) },
    ]);
    expect(test.desk.store.people.find(1)?.outcome).toBe('declined');
    expect((await run('show', 'p1')).out).toMatch(/^p1 {2}erased/);
    expect((await run('show', 'a1')).code).toBe(0);
  });

  it('that fails by a fault of the program tells where, and nothing that an error may quote', async () => {
    await run('decline', 'a1', '--reason', 'not a worker');
    await test.desk.send();
    test.desk.pass(91 * day);
    await test.desk.send();
    test.desk.pass(91 * day);
    test.network.openMailbox = () => Promise.reject(new TypeError('cannot read ada@example.org'));
    const { code, err } = await run('erase', '--due');
    expect(code).toBe(1);
    expect(err).toMatch(/a fault in the program \(TypeError\)\n {4}at /);
    expect(err).not.toContain('ada@');
  });

  it('alone is no command', async () => {
    expect((await run('erase')).code).toBe(2);
  });
});

describe('person export', () => {
  it('prints everything held, as text and as JSON', async () => {
    const { out } = await run('person', 'export', 'p1');
    for (const part of ['Emails as they came', 'What is known of you', 'The journal', 'What you agreed to'])
      expect(out).toContain(part);
    expect(out).toContain('ada@example.org');
    const { records } = await run('person', 'export', 'a1', '--json');
    const [{ records: parts }] = records as [{ records: { table: string }[] }];
    const tables = parts.map(({ table }) => table);
    expect(tables).toEqual(
      expect.arrayContaining([
        'person',
        'person_address',
        'fact',
        'inbound_email',
        'source',
        'letter',
        'letter_content',
        'journal',
        'consent',
      ]),
    );
    expect(JSON.stringify(records)).not.toContain('bruno');
  });

  it('writes into a file of one’s own, never over one that is there', async () => {
    const file = join(test.folder, 'ada.txt');
    expect((await run('person', 'export', 'p1', '--out', file)).code).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain('ada@example.org');
    writeFileSync(file, 'mine');
    expect((await run('person', 'export', 'p1', '--out', file)).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

describe('person erase', () => {
  it('asks, and does nothing without a yes', async () => {
    expect((await test.runWith(['no'], 'person', 'erase', 'p1')).code).toBe(1);
    expect((await run('person', 'erase', 'p1', '--json')).code).toBe(1);
    expect(test.desk.store.people.addresses(1)).toEqual(['ada@example.org']);
  });

  it('leaves nothing of the person in any table or file, and names who else speaks of them', async () => {
    await test.file({
      from: 'Bruno Keller <bruno@example.com>',
      text: 'My friend Ada Flores told me about you.',
    });
    await run('confirm', 'a1');
    await run('dues', 'record', 'a1', '28', '--on', '2026-05-04', '--how', 'cash');
    const seeds = ['ada@example.org', 'welder'];
    expect(tracesOf(seeds, test.folder)).not.toEqual([]);
    const mailbox = fakeMailbox();
    test.network.openMailbox = async () => mailbox;
    const { code, out } = await run('person', 'erase', 'p1', '--yes');
    expect(code).toBe(0);
    expect(out).toMatch(/Others speak of them, which only you can judge: e3/);
    expect(tracesOf(seeds, test.folder)).toEqual([]);
    const [payment] = test.desk.store.payments.of(1);
    expect(payment).toMatchObject({ cents: 2800, paidOn: '2026-05-04', payerName: null });
    expect(existsSync(join(test.folder, 'secretariat.db.erasures'))).toBe(true);
  });

  it('of somebody who is not there fails', async () => {
    expect((await run('person', 'erase', 'p99', '--yes')).code).toBe(1);
    expect((await run('person', 'burn', 'p1')).code).toBe(2);
    expect((await run('person', '__proto__', 'p1')).code).toBe(2);
  });
});

describe('person correct', () => {
  it('sets facts in every application of the person', async () => {
    expect((await run('person', 'correct', 'p1', 'city=Reno', 'occupation=baker')).out).toBe(
      'a1 is corrected.\n',
    );
    expect(test.desk.application(1).facts.occupation?.value).toBe('baker');
    expect((await run('person', 'correct', 'p1')).code).toBe(2);
  });
});

describe('consents', () => {
  it('says who agreed to which version', async () => {
    await run('edit', 'a1', 'agreement=yes');
    expect((await run('consents')).out).toMatch(/1 agreed with it/);
    const yaml = readFileSync(test.configFile, 'utf8');
    writeFileSync(test.configFile, yaml.replace('constitution:\n', 'constitution:\n    version: "2"\n'));
    const { out } = await run('consents');
    expect(out).toMatch(/Letters now ask for agreement with Constitution 2, Where We Stand 1/);
    expect(out).toMatch(/1 agreed with Constitution 1, Where We Stand 1 \([0-9a-f]{8}\)\n {2}a1/);
  });
});
