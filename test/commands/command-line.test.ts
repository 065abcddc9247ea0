import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli.ts';
import { projectPath } from '../../src/project-path.ts';
import { SqliteDatabase } from '../../src/store/sqlite.ts';
import { type CommandTest, openCommandTest, runCommand } from '../support/command-line.ts';

describe('the command line', () => {
  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8'));
    expect(await runCommand(['--version'])).toMatchObject({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    [[], 'Usage: secretariat'],
    [['dance'], "unknown command 'dance'"],
    [['queue', '--loud'], "unknown option '--loud'"],
    [['confirm'], "missing required argument 'id'"],
    [['confirm', 'a1', 'a2'], 'too many arguments'],
  ])('%j is wrong usage', async (args, what) => {
    const { code, err } = await runCommand(args);
    expect(code).toBe(2);
    expect(err).toContain(what);
  });

  it('has help for every command', async () => {
    for (const { name, summary } of commands) {
      const { code, out } = await runCommand([name, '--help']);
      expect(code).toBe(0);
      expect(out.replace(/\s+/g, ' ')).toContain(summary.replace(/\s+/g, ' '));
      expect(out).toContain('--config <file>');
      expect(out).toContain('--json');
    }
  });

  it('keeps to the contract of the README', () => {
    const readme = readFileSync(projectPath('README.md'), 'utf8');
    const table = readme.slice(readme.indexOf('## An evening'), readme.indexOf('## What follows'));
    const named = [...table.matchAll(/`secretariat ([a-z-]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(20);
    expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
  });
});

describe('a configuration that is wrong', () => {
  it('ends every command with 78 and says what to do', async () => {
    const { code, err, out } = await runCommand(['queue', '--config', '/nowhere/secretariat.yaml']);
    expect(code).toBe(78);
    expect(out).toBe('');
    expect(err).toContain('cannot read the configuration /nowhere/secretariat.yaml');
    expect(err).toContain('secretariat init');
  });
});

describe('a broken template', () => {
  it('stops the start, and is named', async () => {
    const test = openCommandTest({ letters: { templates: 'letters' } });
    mkdirSync(join(test.folder, 'letters', 'es'), { recursive: true });
    writeFileSync(join(test.folder, 'letters', 'es', 'welcome.hbs'), 'Hola {{nombre}}');
    const { code, err } = await test.run('start');
    expect(code).toBe(78);
    expect(err).toContain('letters/es/welcome.hbs');
    expect(err).toContain('nombre');
    expect((await test.run('queue')).code).toBe(0);
    test.close();
  });
});

describe('a database that cannot be used', () => {
  let test: CommandTest;
  beforeEach(() => {
    test = openCommandTest();
  });
  afterEach(() => test.close());

  it('of a newer Secretariat is refused with its cure', async () => {
    const database = new SqliteDatabase(join(test.folder, 'secretariat.db'));
    database.pragma('user_version = 99');
    database.close();
    const { code, err } = await test.run('queue');
    expect(code).toBe(1);
    expect(err).toContain('schema 99');
    expect(err).toContain('Run the newer Secretariat');
  });

  it('that is damaged is refused with its cure', async () => {
    const file = join(test.folder, 'broken.db');
    writeFileSync(file, 'this is no database, but long enough to be read as one '.repeat(100));
    const config = readFileSync(test.configFile, 'utf8').replace('desk:', 'desk:\n  database: broken.db');
    writeFileSync(test.configFile, config);
    const { code, err } = await test.run('queue');
    expect(code).toBe(1);
    expect(err).toContain('restore the last backup');
  });

  it('that the daemon writes to just now can be read at once, and written to a moment later', async () => {
    await test.fill();
    const other = fork(join(import.meta.dirname, '../support/hold-database.mjs'), [
      test.desk.store.file,
      '700',
    ]);
    await once(other, 'message');
    expect((await test.run('queue')).code).toBe(0);
    const startedAt = performance.now();
    expect((await test.run('confirm', 'a1')).code).toBe(0);
    expect(performance.now() - startedAt).toBeGreaterThan(100);
    await once(other, 'exit');
  });
});

describe('read and receive', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mails-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const mail = (subject: string) =>
    `From: Ada Flores <ada@example.org>\nTo: secretary@wsa.example\nSubject: ${subject}\nMessage-ID: <${subject}@example.org>\nDate: Mon, 4 May 2026 10:00:00 -0400\n\nHello,\n\nI live in Tulsa, Oklahoma.\n`;

  it('read one JSON line a file, as the contract has it', async () => {
    const file = join(folder, '001.eml');
    writeFileSync(file, mail('Joining'));
    const { code, records } = await runCommand(['read', file, file, '--json']);
    expect(code).toBe(0);
    expect(records).toHaveLength(2);
    expect(Object.keys(records[0] as object)).toEqual([
      'file',
      'intent',
      'language',
      'answerable',
      'refusal',
      'facts',
      'organisation',
      'wantsToStartGroup',
      'text',
      'suggestions',
      'mentions',
    ]);
    const { facts, text } = records[0] as {
      facts: {
        location: { city: string; evidence: { part: 'body'; start: number; end: number; text: string } };
      };
      text: { body: string };
    };
    expect(facts.location.city).toBe('Tulsa');
    const { start, end, text: words } = facts.location.evidence;
    expect(text.body.slice(start, end)).toBe(words);
  });

  it('explain what was found where, and by which rule', async () => {
    const file = join(folder, '001.eml');
    writeFileSync(file, mail('Joining'));
    const { out } = await runCommand(['read', '--explain', file]);
    expect(out).toMatch(/location: Tulsa, OK \(\d+ %, rule \S+\) from the body/);
    expect(out).toMatch(/ {2}\| I live in ⟦location: Tulsa/);
    expect(out).toContain('  | subject: Joining');
  });

  it('say which file cannot be read', async () => {
    const test = openCommandTest();
    for (const verb of ['read', 'receive']) {
      const { code, err } = await test.run(verb, '/nowhere/1.eml');
      expect(code).toBe(2);
      expect(err).toContain('/nowhere/1.eml');
    }
    test.close();
  });

  it('receive many, an mbox too, and each only once', async () => {
    const test = openCommandTest();
    const mbox = join(folder, 'many.mbox');
    writeFileSync(
      mbox,
      ['one', 'two', 'one'].map((subject) => `From ada Mon May  4\n${mail(subject)}`).join('\n'),
    );
    const first = await test.run('receive', mbox);
    expect(first.out).toMatch(/3 emails: \d filed, \d set aside, 0 failed, 1 already there/);
    expect(test.desk.store.emails.lastId()).toBe(2);
    expect((await test.run('receive', mbox, '--json')).records).toMatchObject([
      { duplicate: true },
      { duplicate: true },
      { duplicate: true },
    ]);
    test.close();
  });

  it('receive nothing for good with --dry-run', async () => {
    const test = openCommandTest();
    const file = join(folder, '1.eml');
    writeFileSync(file, mail('one'));
    expect((await test.run('receive', '--dry-run', file)).out).toContain('e1 ');
    expect(test.desk.store.emails.lastId()).toBe(0);
    test.close();
  });
});

describe('a file of its own', () => {
  it('is readable by its owner alone', async () => {
    const test = openCommandTest();
    chmodSync(test.folder, 0o755);
    const fresh = join(test.folder, 'fresh.db');
    writeFileSync(
      test.configFile,
      readFileSync(test.configFile, 'utf8').replace('desk:', `desk:\n  database: ${fresh}`),
    );
    expect((await test.run('queue')).code).toBe(0);
    expect(statSync(fresh).mode & 0o777).toBe(0o600);
    expect(statSync(`${fresh}.key`).mode & 0o777).toBe(0o600);
    test.close();
  });
});
