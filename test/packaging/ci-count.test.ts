import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectPath } from '../../src/project-path.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'count-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function closingLine(report: string): { status: number | null; line: string | undefined } {
  const path = join(folder, 'report.json');
  writeFileSync(path, report);
  const { status, stdout } = spawnSync(process.execPath, [projectPath('.ci/count.mjs'), path], {
    encoding: 'utf8',
  });
  return { status, line: stdout.trim().split('\n').at(-1) };
}

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('the closing line of a run', () => {
  it.each([
    ['all is well', [file('passed', 'passed', 'passed')], 0, '2 passed, 0 failed, 0 skipped'],
    ['one failed', [file('failed', 'passed', 'failed')], 1, '1 passed, 1 failed, 0 skipped'],
    ['one was skipped', [file('passed', 'passed', 'skipped')], 1, '1 passed, 0 failed, 1 skipped'],
    ['one is pending', [file('passed', 'passed', 'pending')], 1, '1 passed, 0 failed, 1 skipped'],
    ['one is yet to be written', [file('passed', 'passed', 'todo')], 1, '1 passed, 0 failed, 1 skipped'],
    ['a file does not load', [file('passed', 'passed'), file('failed')], 1, '1 passed, 1 failed, 0 skipped'],
    ['there are none', [], 1, '0 passed, 0 failed, 0 skipped'],
  ])('when %s', (_, testResults, status, line) => {
    expect(closingLine(JSON.stringify({ testResults }))).toEqual({ status, line });
  });

  it('when the run broke off', () => {
    expect(closingLine('')).toEqual({ status: 1, line: '0 passed, 0 failed, 0 skipped' });
  });
});
