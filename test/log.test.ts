import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { AppError } from '../src/errors.ts';
import { openLog } from '../src/log.ts';

it('the log keeps the code of an error and not its message, which may quote an email', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  const file = join(folder, 'log');
  const log = openLog({ level: 'info', fd: openSync(file, 'a') });
  log.debug('below the level');
  log.error({ err: new AppError('login', 'refused <ada@example.org>', 'ask Ada') }, 'connection lost');
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] as string)).toMatchObject({
    err: { type: 'AppError', code: 'login' },
    msg: 'connection lost',
  });
  expect(lines[0]).not.toContain('ada');
  expect(lines[0]).not.toContain('Ada');
  rmSync(folder, { recursive: true });
});
