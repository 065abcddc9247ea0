import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { projectPath } from '../../src/project-path.ts';
import { lockDaemon } from '../../src/store/daemon-lock.ts';
import { explainStorageError, openDatabase } from '../../src/store/database.ts';
import { inspectDatabase } from '../../src/store/inspect-database.ts';
import { SqliteDatabase } from '../../src/store/sqlite.ts';
import { openStore } from '../../src/store/store.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  file = join(folder, 'desk.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = '2026-05-04T15:00:00.000Z';

describe('the database file', () => {
  it('is its owner’s alone, durable at each commit, and checks references', () => {
    const database = openDatabase(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('synchronous', { simple: true })).toBe(2);
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
    database.close();
  });

  it('is brought up to the newest schema, every migration being numbered without a gap', () => {
    openStore(file).close();
    const migrations = readdirSync(projectPath('src/store/migrations')).sort();
    expect(migrations.map((name) => Number.parseInt(name, 10))).toEqual(
      migrations.map((_, index) => index + 1),
    );
    expect(inspectDatabase(file)).toEqual({
      schema: migrations.length,
      newestSchema: migrations.length,
      damage: [],
    });
  });

  it('of a newer Secretariat is refused', () => {
    openStore(file).close();
    const database = new SqliteDatabase(file);
    database.pragma('user_version = 99');
    database.close();
    expect(() => openStore(file)).toThrow(AppError);
  });

  it('says that the disk is full, and that nothing is lost', () => {
    const database = openDatabase(file);
    database.exec('CREATE TABLE heap (bytes BLOB)');
    database.pragma(`max_page_count = ${(database.pragma('page_count', { simple: true }) as number) + 2}`);
    let error: unknown;
    try {
      database.prepare('INSERT INTO heap VALUES (zeroblob(100000))').run();
    } catch (thrown) {
      error = explainStorageError(thrown);
    }
    expect(error).toMatchObject({
      code: 'storage',
      cure: 'The disk is full: free some space; nothing is lost, the mail is still on the server.',
    });
    database.close();
  });

  it('names the file and what to look at when its folder is none', () => {
    writeFileSync(join(folder, 'not-a-folder'), '');
    expect(() => openDatabase(join(folder, 'not-a-folder', 'desk.db'))).toThrow(
      /cannot open the database .*desk\.db/,
    );
  });
});

describe('one daemon at a time', () => {
  it('is held until it is given back', () => {
    const unlock = lockDaemon(file);
    expect(() => lockDaemon(file)).toThrow(`another Secretariat already runs on ${file}`);
    unlock();
    lockDaemon(file)();
    expect(existsSync(`${file}.lock`)).toBe(true);
  });
});

describe('a transaction', () => {
  it('that throws leaves nothing, one inside another only its own part', () => {
    const store = openStore(file);
    store.transaction(() => {
      store.desk.record('paused', at);
      expect(() =>
        store.transaction(() => {
          store.desk.record('sendingStopped', 'x');
          throw new Error('no');
        }),
      ).toThrow('no');
    });
    expect(store.desk.find('paused')).toBe(at);
    expect(store.desk.find('sendingStopped')).toBeNull();
    store.close();
  });

  it('that is rehearsed tells what would come of it, and leaves nothing', () => {
    const store = openStore(file);
    const told = store.rehearse(() => {
      store.transaction(() => store.people.record('ada@example.org', 'en', at));
      return store.people.findByAddress('ada@example.org')?.id;
    });
    expect(told).toBe(1);
    expect(store.people.findByAddress('ada@example.org')).toBeUndefined();
    expect(() =>
      store.rehearse(() => {
        throw new Error('no');
      }),
    ).toThrow('no');
    store.transaction(() => store.desk.record('paused', at));
    store.close();
  });
});
