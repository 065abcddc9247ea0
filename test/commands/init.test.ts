import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { projectPath } from '../../src/project-path.ts';
import { runCommand } from '../support/command-line.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-'));
  file = join(folder, 'secretariat.yaml');
});
afterEach(() => rmSync(folder, { recursive: true }));

const init = (...answers: string[]) => runCommand(['init', '--config', file], { answers });

const organisation = 'Workers: "United" of the Example #1';
const documents = ['', 'America/Chicago', 'https://wsa.example/c', 'https://wsa.example/w', ''];

describe('init', () => {
  it('writes a configuration for its owner’s eyes only, and says what comes next', async () => {
    const { code, out } = await init(
      organisation,
      'Secretary@Gmail.com',
      '',
      '',
      'abcd "efgh" ijkl',
      ...documents,
      '',
    );
    expect(code).toBe(0);
    expect(out).toContain('Mail provider (gmail, fastmail, riseup, proton, other) [gmail]');
    expect(out).toContain('an app password');
    expect(out).toContain(`secretariat check --probe --config ${file}`);
    expect(out).not.toContain('efgh');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const config = loadConfig(file, {});
    expect(config.organisation).toMatchObject({
      name: organisation,
      address: 'secretary@gmail.com',
      timeZone: 'America/Chicago',
    });
    expect(config.mailbox).toMatchObject({
      host: 'imap.gmail.com',
      port: 993,
      user: 'secretary@gmail.com',
      password: 'abcd "efgh" ijkl',
      authservId: 'mx.google.com',
    });
    expect(config.smtp).toMatchObject({ host: 'smtp.gmail.com', port: 465, copyToSent: false });
    expect(config.letters.sending).toBe('review');
  });

  it.each([
    [
      'fastmail',
      { host: 'imap.fastmail.com', user: 'secretary@wsa.example' },
      { host: 'smtp.fastmail.com', copyToSent: true },
    ],
    ['riseup', { host: 'mail.riseup.net', user: 'secretary' }, { host: 'mail.riseup.net', port: 465 }],
    ['proton', { host: '127.0.0.1', port: 1143, security: 'starttls' }, { port: 1025, copyToSent: false }],
  ])('knows %s', async (provider, mailbox, smtp) => {
    const certificate = provider === 'proton' ? [''] : [];
    const { code } = await init(
      organisation,
      'secretary@wsa.example',
      provider,
      '',
      'secret',
      ...certificate,
      ...documents,
      'no',
    );
    expect(code).toBe(0);
    const config = loadConfig(file, {});
    expect(config.mailbox).toMatchObject(mailbox);
    expect(config.smtp).toMatchObject(smtp);
    expect(config.mailbox.caFile).toBe(provider === 'proton' ? join(folder, 'cert.pem') : null);
    expect(config.letters.sending).toBe('on');
  });

  it('takes any other provider, and a password from the environment', async () => {
    const { code, out } = await init(
      organisation,
      'secretary@wsa.example',
      'other',
      'imap.wsa.example',
      'smtp.wsa.example:587',
      '',
      '',
      ...documents,
      '',
    );
    expect(code).toBe(0);
    expect(out).toContain('export SECRETARIAT_IMAP_PASSWORD');
    const config = loadConfig(file, {});
    expect(config.mailbox).toMatchObject({
      host: 'imap.wsa.example',
      port: 993,
      security: 'tls',
      password: null,
    });
    expect(config.smtp).toMatchObject({ port: 587, security: 'starttls' });
  });

  it.each([
    ['by its domain', ['secretary@outlook.com']],
    ['by its name', ['secretary@wsa.example', 'outlook']],
  ])('says how Outlook is set up, told %s', async (_, answers) => {
    const { code, err } = await init(organisation, ...answers);
    expect(code).toBe(1);
    expect(err).toContain('OAuth2');
    expect(err).toContain('secretariat login');
    expect(() => statSync(file)).toThrow('ENOENT');
  });

  it('asks again for what is not right, three times', async () => {
    const { code, out, err } = await init(organisation, 'nobody', 'me@here', 'secretary');
    expect(code).toBe(2);
    expect(out).toContain('that is no email address');
    expect(err).toContain('"Address that people write to" was not answered');
  });

  it('says which answer is lacking when the input ends, and writes nothing', async () => {
    const { code, err } = await init(organisation);
    expect(code).toBe(2);
    expect(err).toContain('the input ended before "Address that people write to"');
    expect(() => statSync(file)).toThrow('ENOENT');
  });

  it('never writes over a configuration', async () => {
    writeFileSync(file, 'mine');
    const { code, err } = await init(organisation);
    expect(code).toBe(1);
    expect(err).toContain('is there already');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('takes its answers by a pipe, without a terminal', () => {
    const answers = [organisation, 'secretary@gmail.com', '', '', 'secret word', ...documents, 'no'];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', projectPath('src/cli.ts'), 'init', '--config', file],
      { input: `${answers.join('\n')}\n`, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).not.toContain('secret word');
    expect(loadConfig(file, {}).smtp.password).toBe('secret word');
  });
});
