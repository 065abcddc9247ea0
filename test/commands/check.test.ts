import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import type { OutgoingMail } from '../../src/mail/courier.ts';
import { projectPath } from '../../src/project-path.ts';
import { SqliteDatabase } from '../../src/store/sqlite.ts';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';
import { fakeCourier } from '../support/fake-courier.ts';
import { type FakeMailbox, fakeMailbox } from '../support/fake-mailbox.ts';

let test: CommandTest;
let mailbox: FakeMailbox;
beforeEach(() => {
  test = openCommandTest({ mailbox: { authservId: 'mx.wsa.example' } });
  mailbox = fakeMailbox();
  test.network.openMailbox = async () => mailbox;
  for (const file of ['secretariat.db', 'secretariat.db-wal', 'secretariat.db-shm'])
    chmodSync(join(test.folder, file), 0o600);
  writeFileSync(join(test.folder, 'secretariat.db.key'), '00'.repeat(32), { mode: 0o600 });
});
afterEach(() => test.close());

const change = (from: string, to: string) =>
  writeFileSync(test.configFile, readFileSync(test.configFile, 'utf8').replace(from, to));

async function faults() {
  const { records, code } = await test.run('check', '--json');
  const { findings } = records[0] as {
    findings: { area: string; level: string; message: string; cure: string }[];
  };
  return { code, found: findings.filter(({ level }) => level === 'fault') };
}

describe('check', () => {
  it('says that nothing is wrong', async () => {
    const { code, out } = await test.run('check');
    expect(out).toContain('Nothing is wrong.');
    expect(code).toBe(0);
    expect(out).toMatch(/ok +configuration/);
    expect(out).toMatch(/ok +letters +every letter can be written in every language/);
    expect(out).toMatch(/ok +database .*is whole, schema \d+/);
    expect(out).toMatch(/ok +mailbox +the server tells of new mail at once/);
    expect(out).toMatch(/ok +sending +signed in/);
  });

  it.each([
    ['host: 0.0.0.0', true],
    ['publicUrl: http://desk.wsa.example', true],
    ['publicUrl: https://desk.wsa.example', false],
    ['host: "::1"', false],
  ])('notes whether the web desk is reached in the clear: %s', async (settings, isNoted) => {
    change('console:\n', `console:\n  ${settings}\n`);
    const { code, out } = await test.run('check', '--offline');
    expect(code).toBe(0);
    expect(/note +desk +the web desk is reached in the clear/.test(out)).toBe(isNoted);
  });

  it('changes nothing, and makes no database', async () => {
    change('desk:', 'desk:\n  database: fresh.db');
    const { code, out } = await test.run('check', '--offline');
    expect(code).toBe(0);
    expect(out).toContain('fresh.db comes into being at the first start');
    expect(() => readFileSync(join(test.folder, 'fresh.db'))).toThrow('ENOENT');
  });

  it('looks at everything else when one thing is wrong, and exits 78', async () => {
    test.network.openMailbox = () =>
      Promise.reject(new AppError('login', 'refused the password', 'Check it.'));
    test.network.openCourier = () => ({
      ...fakeCourier(),
      verify: () => Promise.reject(new AppError('unreachable', 'nothing listens there', 'Start it.')),
    });
    expect(await faults()).toMatchObject({
      code: 78,
      found: [
        { area: 'mailbox', message: 'refused the password', cure: 'Check it.' },
        { area: 'sending', message: 'nothing listens there', cure: 'Start it.' },
      ],
    });
  });

  it('names faulty keys, and looks at nothing else without a configuration', async () => {
    change('organisation:', 'organisatoin:');
    const { code, out } = await test.run('check');
    expect(code).toBe(78);
    expect(out).toContain('did you mean organisation?');
    expect(out).not.toContain('mailbox  ');
  });

  it('finds files that others may read', async () => {
    chmodSync(test.configFile, 0o644);
    chmodSync(join(test.folder, 'secretariat.db.key'), 0o640);
    const { code, found } = await faults();
    expect(code).toBe(78);
    expect(found.map(({ cure }) => cure)).toEqual([
      `chmod 600 ${test.configFile}`,
      `chmod 600 ${join(test.folder, 'secretariat.db.key')}`,
    ]);
  });

  it('misses the key that belongs to the database', async () => {
    rmSync(join(test.folder, 'secretariat.db.key'));
    expect((await faults()).found).toMatchObject([
      { area: 'files', cure: 'Restore it from the same backup.' },
    ]);
  });

  it('finds a damaged database, and one of a newer Secretariat', async () => {
    const database = new SqliteDatabase(test.desk.store.file);
    database.pragma('user_version = 99');
    expect((await faults()).found).toMatchObject([
      { area: 'database', message: expect.stringContaining('schema 99') },
    ]);
    database.pragma('user_version = 1');
    database.pragma('foreign_keys = OFF');
    database.exec(
      "INSERT INTO fact VALUES (1, 99, 'name', 'current', '\"x\"', 1, NULL, NULL, 'secretary', '')",
    );
    database.close();
    expect((await faults()).found).toMatchObject([
      {
        message: expect.stringMatching(/a row of (?:fact|agenda) names none of application/),
        cure: expect.stringContaining('backup'),
      },
    ]);
  });

  it('names broken templates, and one’s own that differ', async () => {
    const own = join(test.folder, 'letters', 'en');
    mkdirSync(own, { recursive: true });
    change('letters:', 'letters:\n  templates: letters');
    const shipped = readFileSync(projectPath('templates/letters/en/welcome.hbs'), 'utf8');
    writeFileSync(join(own, 'welcome.hbs'), `${shipped}\n\nIn solidarity.\n`);
    expect((await test.run('check')).out).toContain('in place of the shipped one for en/welcome');
    writeFileSync(join(own, 'welcome.hbs'), `${shipped}\n{{#if}}`);
    const { code, found } = await faults();
    expect(code).toBe(78);
    expect(found).toMatchObject([{ area: 'letters', message: expect.stringContaining('welcome.hbs') }]);
  });

  it('names folders that there are not, with those that there are', async () => {
    mailbox = fakeMailbox(['archive']);
    change('authservId:', 'afterFiling: { moveTo: Filed }\n  authservId:');
    change('copyToSent: false', 'copyToSent: true');
    const { found } = await faults();
    expect(found.map(({ message }) => message)).toEqual([
      'there is no inbox of that name',
      'no folder is marked as Sent',
      'there is no folder Filed to move filed emails to',
    ]);
    expect(found[0]?.cure).toContain('one of archive');
  });
});

describe('check --probe', () => {
  /** How a provider treats what is sent through it. */
  interface Provider {
    stamps: readonly string[];
    takesForgedAway?: boolean;
    rewrites?: (source: string) => string;
    keepsCopy?: boolean;
  }

  function connect(provider: Provider) {
    const deliver = async ({ source }: OutgoingMail) => {
      let text = source.toString();
      if (provider.takesForgedAway)
        text = text.replace(/^Authentication-Results: mx\.provider\.example;.*\r\n(?:[ \t].*\r\n)*/m, '');
      if (provider.rewrites) text = provider.rewrites(text);
      const stamped = provider.stamps.map((id) => `Authentication-Results: ${id}; dkim=pass\r\n`).join('');
      mailbox.put('inbox', Buffer.from(stamped + text), test.desk.now);
      if (provider.keepsCopy) mailbox.put('sent', Buffer.from(text), test.desk.now);
      return { outcome: 'sent' as const, response: '250 ok' };
    };
    test.network.openCourier = () => ({ ...fakeCourier(), deliver });
  }

  const probe = async () => {
    const { records } = await test.run('check', '--probe', '--json', '--timeout', '1');
    return (records[0] as { probe: { report: object; advice: string[] } }).probe;
  };

  it('tells what is stamped, and what to put into the configuration', async () => {
    connect({ stamps: ['mx.provider.example', 'mx.provider.example', 'other.example'], keepsCopy: true });
    expect(await probe()).toEqual({
      report: {
        authservId: 'mx.provider.example',
        stamps: ['mx.provider.example', 'mx.provider.example', 'other.example'],
        trustedFields: 2,
        keepsForged: true,
        rewritesMessageId: false,
        rewritesFrom: null,
        keepsCopy: true,
        foundIn: 'inbox',
      },
      advice: ['mailbox.authservId: mx.provider.example', 'mailbox.trustedAuthenticationFields: 2'],
    });
  });

  it('sees that forged results are taken away, and that Message-ID and From are rewritten', async () => {
    connect({
      stamps: ['mx.provider.example'],
      takesForgedAway: true,
      rewrites: (text) =>
        text
          .replace(/^Message-ID: .*$/m, 'Message-ID: <new@provider.example>')
          .replace(/^From: .*$/m, 'From: account@provider.example'),
    });
    const { report, advice } = await probe();
    expect(report).toMatchObject({
      keepsForged: false,
      trustedFields: 1,
      rewritesMessageId: true,
      rewritesFrom: 'account@provider.example',
      keepsCopy: false,
    });
    expect(advice).toContain('smtp.copyToSent: true');
    const { out } = await test.run('check', '--probe');
    expect(out).toContain('It takes forged ones away.');
    expect(out).toContain('It rewrites From to account@provider.example');
  });

  it('remembers that the provider’s word was proved, until it is not', async () => {
    const proved = () => test.desk.store.desk.find('provenAuthservId');
    connect({ stamps: ['mx.provider.example'] });
    await probe();
    expect(proved()).toBeNull();
    change('authservId: mx.wsa.example', 'authservId: mx.provider.example');
    await probe();
    expect(proved()).toBe('mx.provider.example');
    connect({ stamps: [] });
    await probe();
    expect(proved()).toBeNull();
  });

  it('says so when the provider stamps nothing, and never believes the forger', async () => {
    connect({ stamps: [] });
    const { report, advice } = await probe();
    expect(report).toMatchObject({ authservId: null, keepsForged: true });
    expect(advice.join()).not.toContain('authservId');
  });

  it('tidies its probes away, and no desk takes them for applicants', async () => {
    connect({ stamps: ['mx.provider.example'] });
    await probe();
    expect(mailbox.sourcesIn('inbox')).toEqual([]);
    const probes = mailbox.sourcesIn('trash');
    expect(probes).toHaveLength(2);
    for (const source of probes)
      expect(await test.desk.receive(source)).toMatchObject({ state: 'set_aside', applicationId: null });
    expect(test.desk.store.letters.lastId()).toBe(0);
  });

  it('says what happened when it does not come back, or is not taken', async () => {
    const lost = await test.run('check', '--probe', '--timeout', '1');
    expect(lost.code).toBe(1);
    expect(lost.err).toContain('did not come back within 1 seconds');
    test.network.openCourier = () => ({
      ...fakeCourier(),
      deliver: async () => ({ outcome: 'rejected', response: '550 no' }),
    });
    expect((await test.run('check', '--probe')).err).toContain('the probe was not taken: 550 no');
  });
});
