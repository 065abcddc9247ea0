import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectPath } from '../../src/project-path.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ci-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('the closing line of a run', () => {
  function closingLine(report: string) {
    const path = join(folder, 'report.json');
    writeFileSync(path, report);
    return closing(spawnSync(process.execPath, [projectPath('.ci/count.mjs'), path], { encoding: 'utf8' }));
  }

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

describe('the whole run', () => {
  const report = JSON.stringify({ testResults: [file('passed', 'passed')] });
  const writesReport = `
for last; do :; done
case "$last" in --outputFile*) echo '${report}' > "\${last#*=}";; esac`;

  /** The script itself, among programs that only pretend. `npx` is given as a script. */
  function run(npx: string) {
    const programs = join(folder, 'bin');
    cpSync(projectPath('.ci'), join(folder, 'project/.ci'), { recursive: true });
    mkdirSync(programs);
    for (const [name, script] of Object.entries({ npx, npm: '', dovecot: '', exim4: '', chromium: '' })) {
      writeFileSync(join(programs, name), `#!/usr/bin/env bash\n${script}\n`);
      chmodSync(join(programs, name), 0o755);
    }
    const path = [programs, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
    const env = { ...process.env, PATH: path };
    return closing(spawnSync(join(folder, 'project/.ci/run'), { env, encoding: 'utf8' }));
  }

  it('is well when every step is', () => {
    expect(run(writesReport)).toEqual({ status: 0, line: '1 passed, 0 failed, 0 skipped' });
  });

  it.each(['biome', 'tsc', 'vitest'])('is not well when %s is not, and still counts', (step) => {
    const npx = `${writesReport}\n[ "$1" != ${step} ]`;
    expect(run(npx)).toEqual({ status: 1, line: '1 passed, 0 failed, 0 skipped' });
  });

  it('is not well when no test ran', () => {
    expect(run('')).toEqual({ status: 1, line: '0 passed, 0 failed, 0 skipped' });
  });
});

function closing({ status, stdout }: { status: number | null; stdout: string }) {
  return { status, line: stdout.trim().split('\n').at(-1) };
}
