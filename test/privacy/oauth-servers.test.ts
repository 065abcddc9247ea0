import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { openImapMailbox } from '../../src/mail/imap-mailbox.ts';
import { readTokens, writeTokens } from '../../src/mail/oauth/token-file.ts';
import { openSmtpCourier } from '../../src/mail/smtp-courier.ts';
import { oauthSettings, serverSettings } from '../../src/oauth-settings.ts';
import { type AuthorisationServer, startAuthorisationServer } from '../support/authorisation-server.ts';
import { runCommand } from '../support/command-line.ts';
import { writeConfig } from '../support/daemon-process.ts';
import { email } from '../support/mail-builder.ts';
import {
  startTokenMailbox,
  startTokenSubmission,
  type TokenMailbox,
  type TokenSubmission,
} from '../support/token-servers.ts';

let folder: string;
let config: string;
let authorisation: AuthorisationServer;
let imap: TokenMailbox;
let smtp: TokenSubmission;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oauth-servers-'));
  authorisation = await startAuthorisationServer();
  imap = await startTokenMailbox('secretary', { inbox: [email({ from: 'ada@example.org', text: 'Hello' })] });
  smtp = await startTokenSubmission();
  const signedIn = { user: 'secretary', password: null };
  config = writeConfig(folder, {
    imapPort: imap.port,
    smtpPort: smtp.port,
    user: 'secretary',
    mailbox: signedIn,
    smtp: signedIn,
  });
  const { url } = authorisation;
  appendFileSync(
    config,
    `oauth: { provider: microsoft, clientId: a-program, deviceUrl: ${url}/device, tokenUrl: ${url}/token }\n`,
  );
  expect((await runCommand(['login', '--config', config])).code).toBe(0);
});
afterEach(async () => {
  await Promise.all([authorisation.stop(), imap.stop(), smtp.stop()]);
  rmSync(folder, { recursive: true });
});

const servers = () => serverSettings(loadConfig(config, {}));

/** Both servers take this token, and no other. */
function accept(token: string): void {
  imap.accept(token);
  smtp.accept(token);
}

async function countEmails(): Promise<number> {
  const mailbox = await openImapMailbox(servers().mailbox, new AbortController().signal);
  try {
    await mailbox.openFolder('INBOX');
    return (await mailbox.listUids()).length;
  } finally {
    await mailbox.close();
  }
}

async function sendLetter() {
  const courier = openSmtpCourier(servers().smtp);
  try {
    const source = Buffer.from('From: secretary@wsa.example\r\nSubject: Hello\r\n\r\nHello.\r\n');
    return await courier.deliver({
      envelopeFrom: 'secretary@wsa.example',
      recipient: 'ada@example.org',
      source,
    });
  } finally {
    await courier.close();
  }
}

describe('servers that take OAuth2 tokens alone', () => {
  it('are signed in to with the token that login has got', async () => {
    accept('access-1');
    expect(await countEmails()).toBe(1);
    expect(await sendLetter()).toMatchObject({ outcome: 'sent' });
    expect(smtp.letters).toHaveLength(1);
  });

  it('are given the next token once the first has ended', async () => {
    const { tokenFile } = oauthSettings(loadConfig(config, {})) ?? { tokenFile: '' };
    writeTokens(tokenFile, { ...readTokens(tokenFile), expiresAt: new Date(0).toISOString() });
    accept('access-2');
    expect(await countEmails()).toBe(1);
    expect(await sendLetter()).toMatchObject({ outcome: 'sent' });
    expect(authorisation.given).toBe(2);
  });

  it('that refuse it are told with the cure, and the letter waits', async () => {
    accept('another');
    await expect(countEmails()).rejects.toMatchObject({
      code: 'login',
      cure: expect.stringContaining('secretariat login'),
    });
    expect(await sendLetter()).toMatchObject({ outcome: 'deferred', fault: { code: 'login' } });
    expect(smtp.letters).toEqual([]);
  });
});
