import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { projectPath } from '../../src/project-path.ts';
import { hasDovecot } from '../support/dovecot.ts';

const cli = projectPath('dist/cli.js');

/** Nobody may ever write to these: a list, a forged name, machines, a seller. */
const unanswerable = [
  'labor-talk',
  'dana.whitfield',
  'margaret.ellery',
  'no-reply',
  'mailer-daemon',
  'kevin@',
];

describe.each([
  ['hoodiecrow', true],
  ['dovecot', hasDovecot],
])('the demo on %s', (server, isInstalled) => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'demo-test-'));
    // Dovecot, started by root, serves mail as another user, who has to pass through here.
    chmodSync(folder, 0o711);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...options: string[]) =>
    spawnSync(process.execPath, [cli, 'demo', '--exit', '--server', server, ...options], {
      env: { ...process.env, TMPDIR: folder },
      encoding: 'utf8',
      timeout: 120_000,
    });

  it.runIf(isInstalled)('tells of every email and answers those who may be answered, once', () => {
    const { status, stdout, stderr } = run('--keep');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Summary: 28 emails: \d+ filed, \d+ set aside, 0 failed;/);
    for (let id = 1; id <= 28; id++) expect(stdout).toMatch(new RegExp(`^e${id} `, 'm'));
    expect(stdout).toMatch(/to iker\.montalbo@example\.org came back \(5\.1\.1\)/);

    const recipients = lettersIn(folder).map(recipientOf);
    expect(recipients.filter((address) => unanswerable.some((part) => address.includes(part)))).toEqual([]);
    const letters = countsOf(recipients);
    expect(letters['ada.marlowe@example.com']).toBe(1);
    expect(letters['tere.ibarra@example.com']).toBe(1);
    expect(letters['clemence.gauthier@example.org']).toBe(1);
    expect(letters['bruno.salcedo@example.com']).toBe(2);
    expect(letters['grace.tolliver@northgate-logistics.example']).toBeUndefined();
  });

  it.runIf(isInstalled)('leaves nothing behind', () => {
    expect(run().status).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the demo without --exit', () => {
  it('says what to type next, runs on, and is gone at Ctrl-C', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'demo-test-'));
    const demo = spawn(process.execPath, [cli, 'demo', '--server', 'hoodiecrow'], {
      env: { ...process.env, TMPDIR: folder },
    });
    onTestFinished(() => {
      demo.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    });
    const told = await new Promise<string>((resolve) => {
      let text = '';
      demo.stdout.on('data', (bytes: Buffer) => {
        text += bytes.toString();
        if (text.includes('Ctrl-C stops')) resolve(text);
      });
    });
    const [doorway] = /http:\/\/127\.0\.0\.1:\d+\/welcome\/\S+/.exec(told) ?? [];
    expect(await (await fetch(String(doorway))).text()).toContain('Welcome, visitor');
    const [, command, id, config] = /(confirm) (a\d+) --config (\S+)/.exec(told) ?? [];
    const decided = spawnSync(process.execPath, [
      cli,
      String(command),
      String(id),
      '--config',
      String(config),
    ]);
    expect(decided.status).toBe(0);

    demo.kill('SIGINT');
    expect(await new Promise((resolve) => demo.once('exit', resolve))).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });
});

function lettersIn(folder: string): string[] {
  const demo = readdirSync(folder).find((name) => name.startsWith('secretariat-demo-'));
  const letters = join(folder, String(demo), 'letters');
  return readdirSync(letters).map((file) => readFileSync(join(letters, file), 'utf8'));
}

function recipientOf(letter: string): string {
  return /^To: (?:.*<)?([^<>\s]+)>?\r?$/m.exec(letter)?.[1]?.toLowerCase() ?? '';
}

function countsOf(recipients: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const address of recipients) counts[address] = (counts[address] ?? 0) + 1;
  return counts;
}
