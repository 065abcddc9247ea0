import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDaemon } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { silentLog } from '../../src/log.ts';
import { lockDaemon } from '../../src/store/daemon-lock.ts';
import { inspectDatabase } from '../../src/store/inspect-database.ts';
import { openFile } from '../../src/store/open-file.ts';
import { type CommandTest, openCommandTest, runCommand } from '../support/command-line.ts';

/** What must be readable nowhere. */
const seeds = ['Ada Flores', 'ada@example.org', 'bruno@example.com', 'how much are the dues'];
const rawKey = '5ec2e7'.padEnd(64, '0a');
const phrase = 'a long phrase that only clara knows';

let test: CommandTest;
let elsewhere: string;
let database: string;
/** Everything that commands have said so far. */
let said: string;

beforeEach(async () => {
  test = openCommandTest();
  await test.fill();
  test.desk.store.close();
  elsewhere = mkdtempSync(join(tmpdir(), 'keys-'));
  database = join(test.folder, 'secretariat.db');
  said = '';
});
afterEach(() => {
  for (const secret of [rawKey, phrase]) expect(said).not.toContain(secret);
  test.close();
  rmSync(elsewhere, { recursive: true });
});

const keyFile = (name = 'database.key') => join(elsewhere, name);

async function run(environment: NodeJS.ProcessEnv, ...args: string[]) {
  return runAsked({ environment }, ...args);
}

async function runAsked(options: Parameters<typeof runCommand>[1], ...args: string[]) {
  const environment = { SUDO_USER: 'clara', ...options?.environment };
  const done = await runCommand([...args, '--config', test.configFile], {
    clock: () => test.desk.now,
    ...options,
    environment,
  });
  said += done.out + done.err;
  return done;
}

const withKey = (name?: string) => ({ SECRETARIAT_DATABASE_KEY_FILE: keyFile(name) });

/** Encrypts the database with a key of its own making. */
async function encrypt() {
  return run({}, 'rekey', '--to', keyFile());
}

/** Files in the folder of the database that hold any of the seeds. */
function tellingFiles(): string[] {
  return readdirSync(test.folder).filter((name) => {
    const path = join(test.folder, name);
    return statSync(path).isFile() && seeds.some((seed) => readFileSync(path).includes(seed));
  });
}

describe('a database', () => {
  it('is plain until it is encrypted, and then holds nothing that can be read', async () => {
    expect(tellingFiles()).toContain('secretariat.db');
    const { code, out } = await encrypt();
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(out).toContain(`Set desk.databaseKeyFile: ${keyFile()}`);
    expect(tellingFiles()).toEqual([]);
    expect(readdirSync(test.folder).filter((name) => /rekeying|-wal|-journal/.test(name))).toEqual([]);
    expect(statSync(database).mode & 0o777).toBe(0o600);
    expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
    expect(readFileSync(keyFile(), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  });

  it('is encrypted from the beginning where a key is named before the first start', async () => {
    rmSync(database);
    writeFileSync(keyFile(), `${rawKey}\n`);
    expect((await run(withKey(), 'queue')).code).toBe(0);
    expect(readFileSync(database).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    expect(() => inspectDatabase(database)).toThrow('is encrypted and there is no key');
    expect(inspectDatabase(database, rawKey)).toMatchObject({ damage: [] });
  });

  it.each([
    ['queue', '--all'],
    ['show', 'a1'],
    ['note', 'a1', 'called'],
    ['outbox'],
    ['status', '--json'],
    ['person', 'export', 'p1'],
    ['consents'],
    ['erase', '--due', '--dry-run'],
    ['report'],
    ['replay'],
  ])('is read and written with its key by %s %s', async (...args) => {
    await encrypt();
    const before = await run(withKey(), ...args);
    expect(before.err).toBe('');
    expect(tellingFiles()).toEqual([]);
  });

  it('is what the daemon works on, which leaves no more to be read', async () => {
    await encrypt();
    const daemon = startDaemon(loadConfig(test.configFile, withKey()), silentLog);
    expect(daemon.desk.store.people.findByAddress('ada@example.org')?.id).toBe(1);
    daemon.desk.store.desk.record('paused', 'how much are the dues');
    expect(tellingFiles()).toEqual([]);
    await daemon.stop();
    expect(tellingFiles()).toEqual([]);
    expect(() => startDaemon(loadConfig(test.configFile, {}), silentLog)).toThrow('there is no key for it');
  });

  it('is whole and said to be encrypted by check', async () => {
    await encrypt();
    expect((await run(withKey(), 'check', '--offline')).out).toMatch(/is whole, schema \d+, encrypted/);
    expect((await run({}, 'check', '--offline')).out).toContain('is encrypted and there is no key for it');
  });
});

describe('a key', () => {
  it('that is missing, wrong, empty or for nothing is told, each with its cure', async () => {
    await encrypt();
    const missing = await run({}, 'queue');
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toContain('is encrypted and there is no key for it');
    expect(missing.err).toContain('SECRETARIAT_DATABASE_KEY');
    writeFileSync(keyFile('wrong'), rawKey);
    const wrong = await run(withKey('wrong'), 'queue');
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('the key does not fit the database');
    expect((await run({ SECRETARIAT_DATABASE_KEY: '' }, 'queue')).err).toContain('is empty');
    await run(withKey(), 'rekey', '--decrypt');
    const needless = await run(withKey(), 'queue');
    expect(needless.code).toBe(1);
    expect(needless.err).toContain('is not encrypted, though a key is given');
  });

  it('does not lie beside the database', async () => {
    const beside = join(test.folder, 'database.key');
    const refused = await run({}, 'rekey', '--to', beside);
    expect(refused.err).toContain('lies beside the database');
    expect(existsSync(beside)).toBe(false);
    writeFileSync(beside, rawKey);
    expect((await run({ SECRETARIAT_DATABASE_KEY_FILE: beside }, 'queue')).code).toBe(78);
  });

  it('comes from the configuration, the environment, or a credential', async () => {
    writeFileSync(keyFile(), rawKey);
    expect((await encrypt()).code).toBe(0);
    const yaml = readFileSync(test.configFile, 'utf8');
    const named = yaml.replace(/^desk:\n/m, `desk:\n  databaseKeyFile: ${keyFile()}\n`);
    expect(named).not.toBe(yaml);
    writeFileSync(test.configFile, named);
    expect((await run({}, 'queue')).code).toBe(0);
    writeFileSync(test.configFile, yaml);
    expect((await run({ SECRETARIAT_DATABASE_KEY: rawKey }, 'queue')).code).toBe(0);
    writeFileSync(keyFile('SECRETARIAT_DATABASE_KEY'), rawKey);
    expect((await run({ CREDENTIALS_DIRECTORY: elsewhere }, 'queue')).code).toBe(0);
  });

  it('is asked for at a terminal, and is not shown', async () => {
    await runAsked({ answers: [phrase, phrase] }, 'rekey', '--phrase');
    const asked: boolean[] = [];
    const ask = async (_: string, isSecret: boolean) => {
      asked.push(isSecret);
      return phrase;
    };
    expect(await runAsked({ isTerminal: true, ask }, 'queue')).toMatchObject({ code: 0 });
    expect(asked).toEqual([true]);
    expect((await runAsked({ isTerminal: true, ask: async () => 'another phrase' }, 'queue')).code).toBe(1);
    expect((await run({}, 'queue')).code).toBe(1);
  });
});

describe('rekey', () => {
  it('changes the key, and takes it away', async () => {
    await encrypt();
    expect((await run(withKey(), 'rekey', '--to', keyFile('next'))).code).toBe(0);
    expect((await run(withKey(), 'queue')).err).toContain('the key does not fit');
    expect((await run(withKey('next'), 'queue')).out).toContain('Ada Flores');
    expect((await run(withKey('next'), 'rekey', '--decrypt')).out).toContain('not encrypted any more');
    expect((await run({}, 'queue')).out).toContain('Ada Flores');
    expect(inspectDatabase(database).damage).toEqual([]);
  });

  it('names the copies that are as they were, and keeps nothing half done', async () => {
    expect((await run({}, 'backup', `${database}.backup`)).code).toBe(0);
    writeFileSync(`${database}.rekeying`, 'of one that was cut short');
    const { out } = await encrypt();
    expect(out).toContain(`  ${database}.backup\n`);
    expect(existsSync(`${database}.rekeying`)).toBe(false);
    expect(tellingFiles()).toEqual(['secretariat.db.backup']);
  });

  it('waits for nobody: not while a daemon runs, nor while a command has it open', async () => {
    const unlock = lockDaemon(database);
    expect((await encrypt()).err).toContain('already runs');
    unlock();
    const other = openFile(database, null);
    other.pragma('journal_mode = WAL');
    other.prepare('SELECT count(*) FROM person').get();
    expect((await encrypt()).err).toContain(`another program has ${database} open`);
    other.close();
    expect(inspectDatabase(database).damage).toEqual([]);
    expect((await encrypt()).code).toBe(0);
  });

  it.each([
    [['rekey'], 2],
    [['rekey', '--decrypt', '--phrase'], 2],
    [['rekey', '--decrypt'], 1],
    [['rekey', '--to', '/nowhere/at/all/key'], 2],
  ])('%j is refused', async (args, code) => {
    expect(await run({}, ...args)).toMatchObject({ code });
    expect(inspectDatabase(database).damage).toEqual([]);
  });

  it('takes no phrase that is short, or typed otherwise the second time', async () => {
    expect((await runAsked({ answers: ['short', 'short'] }, 'rekey', '--phrase')).err).toContain(
      'at least 16',
    );
    expect((await runAsked({ answers: [phrase, `${phrase}.`] }, 'rekey', '--phrase')).err).toContain(
      'not the same',
    );
    expect((await run({}, 'queue')).code).toBe(0);
  });
});

describe('a backup of an encrypted database', () => {
  it('is encrypted with the same key, never holds it, and is put back with it', async () => {
    await encrypt();
    const backup = join(elsewhere, 'backup.db');
    expect((await run(withKey(), 'backup', backup)).code).toBe(0);
    const bytes = readFileSync(backup);
    const key = readFileSync(keyFile(), 'utf8').trim();
    expect(seeds.filter((seed) => bytes.includes(seed))).toEqual([]);
    expect([key, Buffer.from(key, 'hex')].some((one) => bytes.includes(one))).toBe(false);
    await run(withKey(), 'note', 'a1', 'after the backup');
    expect((await run(withKey(), 'restore', backup, '--yes')).code).toBe(0);
    expect((await run(withKey(), 'show', 'a1')).out).not.toContain('after the backup');
    expect(tellingFiles()).toEqual([]);
  });

  it('with another key, or none, does not take its place', async () => {
    const plain = join(elsewhere, 'plain.db');
    await run({}, 'backup', plain);
    await encrypt();
    expect((await run(withKey(), 'restore', plain, '--yes')).err).toContain(
      'is not encrypted, though a key is given',
    );
    const old = join(elsewhere, 'old.db');
    await run(withKey(), 'backup', old);
    await run(withKey(), 'rekey', '--to', keyFile('next'));
    expect((await run(withKey('next'), 'restore', old, '--yes')).err).toContain('the key does not fit');
    expect((await run(withKey('next'), 'queue')).out).toContain('Ada Flores');
  });
});
