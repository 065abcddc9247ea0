import {
  chmodSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDaemon } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { openLog, silentLog } from '../../src/log.ts';
import { writeConfig } from '../support/daemon-process.ts';

let folder: string;
let config: string;
beforeEach(() => {
  folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'modes-'));
  config = writeConfig(folder, { imapPort: 1, smtpPort: 1, user: 'secretary' });
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = () => startDaemon(loadConfig(config, {}), silentLog);
const open = () => readdirSync(folder).filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0);

describe('at the start', () => {
  it('every file of the desk comes into being for its owner alone', async () => {
    await start().stop();
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['secretariat.db', 'secretariat.db.key', 'secretariat.db.lock']),
    );
    expect(open()).toEqual([]);
  });

  it('files that others could read are closed to them', async () => {
    await start().stop();
    for (const name of ['secretariat.db', 'secretariat.db.key']) chmodSync(join(folder, name), 0o644);
    for (const name of ['secretariat.db.backup', 'secretariat.db.before-schema-2', 'secretariat.db.erasures'])
      writeFileSync(join(folder, name), '', { mode: 0o666 });
    await start().stop();
    expect(open()).toEqual([]);
  });

  it('a configuration with passwords that others may read is told of', async () => {
    chmodSync(config, 0o640);
    const told = join(folder, 'log');
    const log = openLog({ level: 'warn', fd: openSync(told, 'a', 0o600) });
    await startDaemon(loadConfig(config, {}), log).stop();
    expect(readFileSync(told, 'utf8')).toContain(
      'others may read the configuration, and passwords stand in it',
    );
  });

  it('the folder of the database is made for its owner alone', async () => {
    const deep = writeConfig(folder, {
      imapPort: 1,
      smtpPort: 1,
      user: 'secretary',
      desk: { database: 'data/secretariat.db' },
    });
    await startDaemon(loadConfig(deep, {}), silentLog).stop();
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
  });
});
