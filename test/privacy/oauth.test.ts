import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { loadConfig } from '../../src/config.ts';
import { imapOptions } from '../../src/mail/imap-options.ts';
import { accessTokens } from '../../src/mail/oauth/access-token.ts';
import type { OAuthSettings } from '../../src/mail/oauth/providers.ts';
import { readTokens, writeTokens } from '../../src/mail/oauth/token-file.ts';
import { oauthSettings } from '../../src/oauth-settings.ts';
import { type AuthorisationServer, startAuthorisationServer } from '../support/authorisation-server.ts';
import { writeConfig } from '../support/daemon-process.ts';
import { fakeCourier } from '../support/fake-courier.ts';

let folder: string;
let server: AuthorisationServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oauth-'));
  server = await startAuthorisationServer();
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

function configure(provider: string): { config: string; settings: OAuthSettings } {
  const config = writeConfig(folder, { imapPort: 1, smtpPort: 1, user: 'secretary' });
  const lines = [
    'oauth:',
    `  provider: ${provider}`,
    '  clientId: a-program',
    `  authorizationUrl: ${server.url}/authorize`,
    `  deviceUrl: ${server.url}/device`,
    `  tokenUrl: ${server.url}/token`,
  ];
  appendFileSync(config, `${lines.join('\n')}\n`);
  return { config, settings: oauthSettings(loadConfig(config, {})) as OAuthSettings };
}

const pageIn = (said: string) => /http:\/\/127\.0\.0\.1:\d+\/authorize\S+/.exec(said)?.[0] ?? '';

/** Runs `login`; `browse` is what the person does with the page that they are told to open. */
async function login(config: string, browse: (page: string) => Promise<string | null>) {
  let said = '';
  const code = await main(['login', '--config', config], {
    environment: {},
    clock: () => new Date(),
    write: (text) => {
      said += text;
    },
    complain: () => undefined,
    ask: () => browse(pageIn(said)),
    isTerminal: false,
    openMailbox: () => Promise.reject(new Error('this test has no mailbox')),
    openCourier: fakeCourier,
    close: () => undefined,
  });
  return { code, said };
}

describe('login at Google', () => {
  it('goes by a browser on this machine, which comes back with a code', async () => {
    const { config, settings } = configure('google');
    await login(config, async (page) => {
      await fetch(page);
      return null;
    });
    expect(readTokens(settings.tokenFile)).toMatchObject({
      accessToken: 'access-1',
      refreshToken: 'refresh-1',
    });
    expect(statSync(settings.tokenFile).mode & 0o777).toBe(0o600);
  });

  it('goes by a browser elsewhere, whose last address is pasted', async () => {
    const { config, settings } = configure('google');
    await login(config, async (page) => (await fetch(page, { redirect: 'manual' })).headers.get('location'));
    expect(readTokens(settings.tokenFile).accessToken).toBe('access-1');
  });

  it('takes no address of another sign-in, and keeps nothing', async () => {
    const { config, settings } = configure('google');
    const { code } = await login(config, async (page) => {
      const back = (await fetch(page, { redirect: 'manual' })).headers.get('location') ?? '';
      return back.replace(/state=.*/, 'state=forged');
    });
    expect(code).toBe(78);
    expect(existsSync(settings.tokenFile)).toBe(false);
  });

  it('says what a refusal was', async () => {
    const { config } = configure('google');
    expect((await login(config, async () => 'http://127.0.0.1/?error=access_denied')).code).toBe(78);
  });
});

it('login at Microsoft goes by a code that is typed on any device', async () => {
  server.pendings = 2;
  const { config, settings } = configure('microsoft');
  const { said } = await login(config, async () => null);
  expect(said).toMatch(/Open http:\/\/127\.0\.0\.1:\d+\/type on any device and type ABCD-EFGH/);
  expect(readTokens(settings.tokenFile).accessToken).toBe('access-1');
});

describe('a token', () => {
  const past = new Date(Date.now() - 1000).toISOString();

  it('that has ended is renewed once for many askers, and its successor is kept before it is used', async () => {
    const { config, settings } = configure('microsoft');
    await login(config, async () => null);
    writeTokens(settings.tokenFile, { ...readTokens(settings.tokenFile), expiresAt: past });
    const token = accessTokens(settings, () => new Date());
    expect(await Promise.all([token(), token(), token()])).toEqual(['access-2', 'access-2', 'access-2']);
    expect(readTokens(settings.tokenFile).refreshToken).toBe('refresh-2');
    expect(await token()).toBe('access-2');
    expect(server.given).toBe(2);
    expect(statSync(settings.tokenFile).mode & 0o777).toBe(0o600);
  });

  it('whose grant was withdrawn asks for a new login, and the old one is not lost', async () => {
    const { config, settings } = configure('microsoft');
    await login(config, async () => null);
    server.withdraw();
    writeTokens(settings.tokenFile, { ...readTokens(settings.tokenFile), expiresAt: past });
    await expect(accessTokens(settings, () => new Date())()).rejects.toMatchObject({ code: 'login' });
    expect(readFileSync(settings.tokenFile, 'utf8')).toContain('refresh-1');
  });

  it('is asked for before anybody has signed in', async () => {
    const { settings } = configure('google');
    await expect(accessTokens(settings, () => new Date())()).rejects.toThrow(/nobody has signed in/);
  });

  it('goes to the mailbox in place of the password', () => {
    const server = {
      host: 'imap.example.org',
      port: 993,
      security: 'tls',
      user: 'ada',
      password: null,
      caFile: null,
      timeoutSeconds: 60,
    } as const;
    expect(imapOptions(server, 'a-token').auth).toEqual({ user: 'ada', accessToken: 'a-token' });
  });
});
