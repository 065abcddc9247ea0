import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minute } from '../../src/clock.ts';
import { addAccount } from '../../src/workflow/secretaries/accounts.ts';
import { hashPassword } from '../../src/workflow/secretaries/password.ts';
import { openSession } from '../../src/workflow/secretaries/sign-in.ts';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';
import { addSecretary, openVisitor, password, signedVisitor, type Visitor } from '../support/visitor.ts';

let test: CommandTest;
beforeAll(async () => {
  test = openCommandTest();
  await test.fill();
  addSecretary(test.desk);
});
afterAll(() => test.close());

const signIn = async (visitor: Visitor, fields: Record<string, string> = {}, headers = {}) => {
  await visitor.get('/sign-in');
  return visitor.post('/sign-in', { name: 'clara', password, code: '', ...fields }, headers);
};
const decision = (html: string) => ({
  kind: 'confirm',
  version: /name="version" value="(\d+)"/.exec(html)?.[1] ?? '',
});

describe('sign-in: an open redirect', () => {
  it.each([
    '//evil.example',
    'https://evil.example/',
    '/\\evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/queue\r\nSet-Cookie: session=smuggled',
  ])('by next=%j leads to a page of ours', async (next) => {
    const { status, location, headers } = await signIn(openVisitor(test.desk), { next });
    expect(status).toBe(303);
    expect(new URL(location ?? '', 'http://127.0.0.1:8025').host).toBe('127.0.0.1:8025');
    expect(headers.getSetCookie().join()).not.toContain('session=smuggled');
  });
});

describe('sign-in: a session', () => {
  it('that an attacker has fixed beforehand is not taken over', async () => {
    const victim = openVisitor(test.desk);
    victim.cookies.set('session', 'fixed-by-the-attacker');
    await signIn(victim);
    expect(victim.cookies.get('session')).not.toBe('fixed-by-the-attacker');
    const attacker = openVisitor(test.desk);
    attacker.cookies.set('session', 'fixed-by-the-attacker');
    expect((await attacker.get('/queue')).location).toMatch(/^\/sign-in/);
  });

  it('is a new one at each sign-in, and is never taken from the address', async () => {
    const visitor = openVisitor(test.desk);
    await signIn(visitor);
    const first = visitor.cookies.get('session');
    await signIn(visitor);
    expect(visitor.cookies.get('session')).not.toBe(first);
    const stranger = openVisitor(test.desk);
    expect((await stranger.get(`/queue?session=${first}`)).location).toMatch(/^\/sign-in/);
  });

  it('that was stolen is dead after signing out', async () => {
    const visitor = await signedVisitor(test.desk);
    const stolen = visitor.cookies.get('session') ?? '';
    await visitor.post('/sign-out', {});
    const thief = openVisitor(test.desk);
    thief.cookies.set('session', stolen);
    expect((await thief.get('/queue')).location).toMatch(/^\/sign-in/);
  });

  it('stands in the database as a hash: who reads it cannot sign in with it', async () => {
    const visitor = await signedVisitor(test.desk);
    const token = visitor.cookies.get('session') ?? '';
    const { tracesInTables } = await import('../support/traces.ts');
    expect(tracesInTables([token], `${test.folder}/secretariat.db`)).toEqual([]);
  });

  it('cannot be read by a script, sent by another site, or under TLS set by another host', async () => {
    const visitor = openVisitor(test.desk, { publicUrl: 'https://desk.wsa.example' });
    const { headers } = await signIn(visitor);
    const cookie = headers.getSetCookie().find((one) => one.includes('session=')) ?? '';
    for (const part of ['__Host-session=', 'HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/'])
      expect(cookie).toContain(part);
  });
});

describe('sign-in: guessing', () => {
  /** As many failures from one place as are borne; the next one from there is told to wait. */
  const failOften = (client: string) => {
    for (let i = 0; i < 30; i++)
      test.desk.store.sessions.recordFailure(`n${i}`, client, test.desk.now.toISOString());
  };

  it('from one place is not hidden by a forged X-Forwarded-For', async () => {
    failOften('unknown');
    const { status } = await signIn(openVisitor(test.desk), {}, { 'x-forwarded-for': '10.0.0.1' });
    expect(status).toBe(429);
    test.desk.pass(20 * minute);
  });

  it('behind a proxy is not hidden by what stands before the proxy’s own entry', async () => {
    failOften('192.0.2.7');
    const visitor = openVisitor(test.desk, { behindProxy: true });
    expect((await signIn(visitor, {}, { 'x-forwarded-for': '10.0.0.2, 192.0.2.7' })).status).toBe(429);
    test.desk.pass(20 * minute);
  });

  it('takes as much work for a name that there is as for one that there is not', async () => {
    const { id } = addAccount(test.desk, { name: 'dora', role: 'secretary', address: null });
    test.desk.store.accounts.recordPassword(id, await hashPassword('another one entirely'));
    const cost = async (name: string) => {
      const visitor = openVisitor(test.desk);
      await visitor.get('/sign-in');
      const before = process.cpuUsage();
      await visitor.post('/sign-in', { name, password: 'a wrong password', code: '' });
      return process.cpuUsage(before).user;
    };
    const [known, unknown] = [await cost('dora'), await cost('nobody')];
    expect(known / unknown).toBeGreaterThan(0.4);
    expect(known / unknown).toBeLessThan(2.5);
  }, 60_000);

  it.each([
    '',
    'x',
    '../../secret',
    '%00',
    'A'.repeat(43),
  ])('of a welcome link (%j) finds none', async (secret) => {
    expect([404, 303]).toContain(
      (await openVisitor(test.desk).get(`/welcome/${encodeURIComponent(secret)}`)).status,
    );
  });
});

describe('a forged request', () => {
  it.each([
    ['from another site', {}, { 'sec-fetch-site': 'cross-site' }],
    ['from a sister site', {}, { 'sec-fetch-site': 'same-site' }],
    ['from another origin', {}, { origin: 'https://evil.example' }],
    ['from the same name in another scheme and port', {}, { origin: 'https://127.0.0.1' }],
    ['without a token', { token: '' }, {}],
    ['with a token of before the sign-in', { token: 'AAAA' }, {}],
    ['as JSON', { token: '' }, { 'content-type': 'application/json' }],
    ['as plain text', { token: '' }, { 'content-type': 'text/plain' }],
  ] as const)('%s decides nothing', async (_, fields, headers) => {
    const visitor = await signedVisitor(test.desk);
    const { html } = await visitor.get('/applications/1');
    const { status } = await visitor.post(
      '/applications/1/decide',
      { ...decision(html), ...fields },
      headers,
    );
    expect(status).toBe(403);
    expect(test.desk.application().state).toBe('awaiting_decision');
  });

  it.each([
    'x-http-method-override',
    'x-method-override',
    'x-http-method',
  ])('as a GET with %s decides nothing', async (name) => {
    const visitor = await signedVisitor(test.desk);
    const { status } = await visitor.get('/applications/1/decide?kind=confirm&_method=POST', {
      [name]: 'POST',
    });
    expect(status).toBe(404);
    expect(test.desk.application().state).toBe('awaiting_decision');
  });

  it('by a reader, whose own token is right, decides nothing', async () => {
    const reader = await signedVisitor(test.desk, 'rita', 'reader');
    expect((await reader.post('/applications/1/decide', { kind: 'confirm', version: '1' })).status).toBe(403);
    expect((await reader.post('/status/pause', {})).status).toBe(403);
    expect(test.desk.store.desk.find('paused')).toBeNull();
  });
});

describe('the host header', () => {
  it.each([
    'evil.example',
    '127.0.0.1.evil.example',
    'evil.example:8025',
    'evil.example#127.0.0.1',
    'localhost.evil.example',
    'localhost@evil.example',
  ])('%s is no name of the desk', async (host) => {
    const visitor = await signedVisitor(test.desk);
    expect((await visitor.get('/queue', { host })).status).toBe(421);
  });

  it('of a proxy (X-Forwarded-Host) changes no link and no redirect', async () => {
    const { location, html } = await openVisitor(test.desk).get('/queue', {
      'x-forwarded-host': 'evil.example',
    });
    expect(location).toMatch(/^\/sign-in/);
    expect(html).not.toContain('evil.example');
  });
});

describe('a frame, a sniffer or a cache', () => {
  it.each([
    '/sign-in',
    '/queue',
    '/applications/1',
    '/nowhere',
    '/emails/1',
  ])('gets nothing of %s', async (path) => {
    const { headers } = await (await signedVisitor(test.desk)).get(path);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('a page about somebody hostile', () => {
  const payload = '<img src=x onerror=alert(1)>"\'><script>alert(2)</script>{{constructor}}';

  beforeAll(async () => {
    await test.file({
      from: '"<b>Mallory</b>" <mallory@example.org>',
      subject: payload,
      text: payload,
      name: payload,
    });
  });

  it.each([
    '/queue?all=1',
    '/applications/1',
    '/applications/3',
    '/emails/3',
    '/people',
    '/inbox',
    '/outbox',
  ])('%s shows words, and runs none', async (path) => {
    const { html } = await (await signedVisitor(test.desk)).get(path);
    expect(html).not.toMatch(/<img src=x|<script>alert|<b>Mallory/);
  });

  it.each([
    '<script>alert(1)</script>',
    '" onmouseover="alert(1)',
    "' OR '1'='1",
    'name:*) OR (',
    '"unclosed',
    'NEAR(a b, -1)',
    '\0',
    '*',
  ])('search for %j finds words alone', async (words) => {
    const visitor = await signedVisitor(test.desk);
    const { status, html } = await visitor.get(
      `/people?words=${encodeURIComponent(words)}&q=${encodeURIComponent(words)}`,
    );
    expect(status).toBeLessThan(500);
    expect(html).not.toMatch(/<script>alert|" onmouseover="alert/);
  });
});

describe('a path', () => {
  it.each([
    '/applications/1%20OR%201=1',
    '/applications/99999999999999999999',
    '/applications/-1',
    '/applications/__proto__',
    '/letters/en/..%2f..%2f..%2fpackage.json',
    '/letters/..%2f..%2fconfig/welcome',
    '/letters/constructor/prototype',
    '/..%2f..%2fetc/passwd',
    '/secretariat.db',
    '/.git/config',
  ])('%s leads nowhere', async (path) => {
    const { status, html } = await (await signedVisitor(test.desk)).get(path);
    expect([400, 404]).toContain(status);
    expect(html).not.toMatch(/"dependencies"|root:x:/);
  });
});

it('who knows another’s session id in the database gains nothing by an expired one', async () => {
  const account = test.desk.store.accounts.findByName('clara');
  const token = account ? openSession(test.desk, account) : '';
  test.desk.pass(13 * 3_600_000);
  const visitor = openVisitor(test.desk);
  visitor.cookies.set('session', token);
  expect((await visitor.get('/queue')).location).toMatch(/^\/sign-in/);
});
