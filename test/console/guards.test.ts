import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hour, minute } from '../../src/clock.ts';
import { routes } from '../../src/console/routes.ts';
import { addAccount, mintLink } from '../../src/workflow/secretaries/accounts.ts';
import { setUpSecondFactor } from '../../src/workflow/secretaries/second-factor.ts';
import { mintTotpSecret, totpCode } from '../../src/workflow/secretaries/totp.ts';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';
import { addSecretary, openVisitor, password, signedVisitor } from '../support/visitor.ts';

let test: CommandTest;
beforeEach(async () => {
  test = openCommandTest();
  await test.fill();
});
afterEach(() => test.close());

const version = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

describe('signing in', () => {
  const signIn = async (fields: Record<string, string> = {}) => {
    const visitor = openVisitor(test.desk);
    await visitor.get('/sign-in');
    return {
      visitor,
      shown: await visitor.post('/sign-in', { name: 'clara', password, code: '', ...fields }),
    };
  };

  it('opens a session that ends after twelve hours, whatever is done in it', async () => {
    addSecretary(test.desk);
    const { visitor, shown } = await signIn();
    expect(shown).toMatchObject({ status: 303, location: '/queue' });
    expect(shown.headers.getSetCookie().join()).toMatch(
      /session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict/,
    );
    test.desk.pass(12 * hour - minute);
    expect((await visitor.get('/queue')).status).toBe(200);
    test.desk.pass(2 * minute);
    expect((await visitor.get('/queue')).location).toBe('/sign-in?next=%2Fqueue');
  });

  it('says the same of a wrong name, password or code', async () => {
    addSecretary(test.desk);
    for (const wrong of [{ name: 'nobody' }, { password: 'three blue kettles hum' }])
      expect((await signIn(wrong)).shown).toMatchObject({
        status: 403,
        html: expect.stringContaining('is not right'),
      });
  });

  it('asks an account with a second factor for its code, and takes each code once', async () => {
    addSecretary(test.desk);
    const secret = mintTotpSecret();
    const account = test.desk.store.accounts.findByName('clara');
    if (account) setUpSecondFactor(test.desk, account, secret, totpCode(secret, test.desk.now));
    expect((await signIn()).shown.status).toBe(403);
    test.desk.pass(minute);
    const code = totpCode(secret, test.desk.now);
    expect((await signIn({ code })).shown.status).toBe(303);
    expect((await signIn({ code })).shown.status).toBe(403);
  });

  it('is refused after many failures, also with the right password, until a quarter of an hour is over', async () => {
    addSecretary(test.desk);
    const at = test.desk.now.toISOString();
    for (let count = 0; count < 10; count++) test.desk.store.sessions.recordFailure('CLARA', 'elsewhere', at);
    expect((await signIn()).shown.status).toBe(429);
    test.desk.pass(16 * minute);
    expect((await signIn()).shown.status).toBe(303);
  });

  it('from one place is refused after many failures, whatever the names', async () => {
    addSecretary(test.desk);
    const at = test.desk.now.toISOString();
    for (let count = 0; count < 30; count++)
      test.desk.store.sessions.recordFailure(`name${count}`, 'unknown', at);
    expect((await signIn()).shown.status).toBe(429);
  });

  it('leads on to a page of ours only', async () => {
    addSecretary(test.desk);
    expect((await signIn({ next: '//evil.example' })).shown.location).toBe('/queue');
    expect((await signIn({ next: '/applications/1?tab=waiting' })).shown.location).toBe(
      '/applications/1?tab=waiting',
    );
  });

  it('needs the form of this browser', async () => {
    addSecretary(test.desk);
    expect(
      (await openVisitor(test.desk).post('/sign-in', { name: 'clara', password, token: 'x' })).status,
    ).toBe(403);
  });

  it('ends everywhere at once', async () => {
    const one = await signedVisitor(test.desk);
    const other = await signedVisitor(test.desk);
    await one.post('/sign-out', { everywhere: 'yes' });
    expect((await other.get('/queue')).status).toBe(303);
  });
});

describe('a one-time link', () => {
  it('sets a password once', async () => {
    const link = `/welcome/${mintLink(test.desk, addAccount(test.desk, { name: 'dora', role: 'secretary', address: null }))}`;
    const visitor = openVisitor(test.desk);
    await visitor.get(link);
    expect((await visitor.post(link, { password: 'short', again: 'short' })).html).toContain(
      '12 to 200 characters',
    );
    expect((await visitor.post(link, { password, again: password })).location).toBe('/sign-in');
    expect((await visitor.get(link)).status).toBe(404);
  });
});

describe('every page', () => {
  it('is shut to whoever has not signed in', async () => {
    const visitor = openVisitor(test.desk);
    for (const { method, path, access } of routes.filter((route) => route.access !== 'anyone')) {
      const asked = path.replace(':id', '1').replace(':language', 'en').replace(':occasion', 'welcome');
      const shown = method === 'GET' ? await visitor.get(asked) : await visitor.post(asked, {});
      expect([303, 403], `${access} ${path}`).toContain(shown.status);
      if (shown.status === 303) expect(shown.location).toMatch(/^\/sign-in/);
    }
  });

  it('changes nothing on a GET', async () => {
    const visitor = await signedVisitor(test.desk);
    const before = test.desk.store.journal.lastId();
    for (const { path } of routes.filter(({ method, path }) => method === 'GET' && !path.includes('secret')))
      await visitor.get(path.replace(':id', '1').replace(':language', 'en').replace(':occasion', 'welcome'));
    expect(test.desk.store.journal.lastId()).toBe(before);
    expect(test.desk.store.letters.lastId()).toBe(2);
    expect(test.desk.application().state).toBe('awaiting_decision');
  });

  it('forbids what is inline or from elsewhere, keeps nothing and tells nobody', async () => {
    const { headers } = await (await signedVisitor(test.desk)).get('/applications/1');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('answers under its own names only', async () => {
    const visitor = await signedVisitor(test.desk);
    expect((await visitor.get('/queue', { host: 'evil.example' })).status).toBe(421);
    expect((await visitor.get('/queue', { host: 'localhost:9999' })).status).toBe(200);
  });
});

describe('a form', () => {
  it('without its token, with another’s, or from elsewhere does nothing', async () => {
    const visitor = await signedVisitor(test.desk);
    const other = await signedVisitor(test.desk, 'dora');
    const { html } = await visitor.get('/applications/1');
    const foreign = /name="token" value="([^"]+)"/.exec((await other.get('/queue')).html)?.[1] ?? '';
    const decision = { kind: 'confirm', version: version(html) };
    for (const [fields, headers] of [
      [{ token: '' }, {}],
      [{ token: foreign }, {}],
      [{}, { 'sec-fetch-site': 'cross-site' }],
      [{}, { origin: 'https://evil.example' }],
    ] as const)
      expect((await visitor.post('/applications/1/decide', { ...decision, ...fields }, headers)).status).toBe(
        403,
      );
    expect(test.desk.application().state).toBe('awaiting_decision');
    expect(
      (
        await visitor.post('/applications/1/decide', decision, {
          'sec-fetch-site': 'same-origin',
          origin: 'null',
        })
      ).status,
    ).toBe(303);
  });

  it('that is too long is refused', async () => {
    const visitor = await signedVisitor(test.desk);
    expect((await visitor.post('/applications/1/decide', { words: 'x'.repeat(70_000) })).status).toBe(413);
  });

  it('of a reader decides nothing', async () => {
    const reader = await signedVisitor(test.desk, 'rita', 'reader');
    const { html } = await reader.get('/applications/1');
    expect(html).not.toContain('/decide');
    for (const { path } of routes.filter((route) => route.access === 'secretary' && route.method === 'POST'))
      expect(
        (await reader.post(path.replace(':id', '1'), { kind: 'confirm', version: version(html) })).status,
        path,
      ).toBe(403);
  });
});
