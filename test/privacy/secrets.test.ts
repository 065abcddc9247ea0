import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli.ts';
import { loadConfig } from '../../src/config.ts';
import { writeConfig } from '../support/daemon-process.ts';

let folder: string;
let config: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  const none = { password: null };
  config = writeConfig(folder, { imapPort: 1, smtpPort: 1, user: 'secretary', mailbox: none, smtp: none });
});
afterEach(() => rmSync(folder, { recursive: true }));

const written = (name: string, secret: string) => {
  mkdirSync(join(folder, 'credentials'), { recursive: true });
  const file = join(folder, 'credentials', name);
  writeFileSync(file, `${secret}\n`);
  return file;
};
const passwords = (environment: NodeJS.ProcessEnv) => {
  const { mailbox, smtp } = loadConfig(config, environment);
  return [mailbox.password, smtp.password];
};

describe('a secret', () => {
  it('comes from the environment', () => {
    expect(passwords({ SECRETARIAT_IMAP_PASSWORD: 'a', SECRETARIAT_SMTP_PASSWORD: 'b' })).toEqual(['a', 'b']);
  });

  it('comes from a file that the environment names', () => {
    const environment = {
      SECRETARIAT_IMAP_PASSWORD_FILE: written('imap', 'from a file'),
      SECRETARIAT_IMAP_PASSWORD: 'not this',
    };
    expect(passwords(environment)).toEqual(['from a file', null]);
  });

  it('comes from a credential of systemd’s', () => {
    written('SECRETARIAT_SMTP_PASSWORD', 'from a credential');
    expect(passwords({ CREDENTIALS_DIRECTORY: join(folder, 'credentials') })).toEqual([
      null,
      'from a credential',
    ]);
  });

  it('that cannot be read stops the start, and says which', () => {
    expect(() => passwords({ SECRETARIAT_IMAP_PASSWORD_FILE: join(folder, 'nowhere') })).toThrow(
      /SECRETARIAT_IMAP_PASSWORD_FILE/,
    );
  });

  it('can be given on no command line, where every user of the machine would read it', () => {
    const flags = commands.flatMap(({ options = [] }) => options.map(([flag]) => flag));
    expect(flags.filter((flag) => /password|secret|token|key/i.test(flag))).toEqual([]);
  });
});
