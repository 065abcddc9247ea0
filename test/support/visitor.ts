import { randomBytes, scryptSync } from 'node:crypto';
import { createApp } from '../../src/console/app.ts';
import type { ConsoleSettings } from '../../src/console/settings.ts';
import type { Role } from '../../src/store/accounts.ts';
import type { Desk } from '../../src/workflow/desk.ts';
import { addAccount } from '../../src/workflow/secretaries/accounts.ts';
import { openSession } from '../../src/workflow/secretaries/sign-in.ts';

export const consoleSettings: ConsoleSettings = {
  host: '127.0.0.1',
  port: 8025,
  publicUrl: 'http://127.0.0.1:8025',
  behindProxy: false,
  pollMs: 60_000,
  schedule: () => [{ name: 'reminders', nextRuns: [new Date('2026-05-04T15:20:00Z')] }],
};

/** What a page answered. */
export interface Shown {
  status: number;
  html: string;
  headers: Headers;
  /** Where it leads, for a redirect. */
  location: string | null;
}

/** Somebody at the desk's pages: a browser without scripts that keeps cookies and brings each form's token back. */
export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Shown>;
  /** Sends a form, with the token of the last page unless another is given. */
  post(
    path: string,
    fields: Record<string, string | string[]>,
    headers?: Record<string, string>,
  ): Promise<Shown>;
  cookies: Map<string, string>;
}

export const password = 'three blue kettles sing';

/** A visitor who has not signed in. */
export function openVisitor(desk: Desk, settings: Partial<ConsoleSettings> = {}): Visitor {
  const app = createApp(desk, { ...consoleSettings, ...settings });
  const cookies = new Map<string, string>();
  let token = '';
  const ask = async (path: string, init: RequestInit): Promise<Shown> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { host: '127.0.0.1:8025', ...(cookie ? { cookie } : {}), ...(init.headers as object) };
    const response = await app.request(`http://127.0.0.1:8025${path}`, { ...init, headers });
    for (const set of response.headers.getSetCookie()) keep(cookies, set);
    const html = await response.text();
    token = /name="token" value="([^"]+)"/.exec(html)?.[1] ?? token;
    return {
      status: response.status,
      html,
      headers: response.headers,
      location: response.headers.get('location'),
    };
  };
  return {
    cookies,
    get: (path, headers = {}) => ask(path, { headers }),
    post(path, fields, headers = {}) {
      const form = new URLSearchParams({ token });
      for (const [name, values] of Object.entries(fields)) {
        form.delete(name);
        for (const value of [values].flat()) form.append(name, value);
      }
      const kind = { 'content-type': 'application/x-www-form-urlencoded' };
      return ask(path, { method: 'POST', body: form.toString(), headers: { ...kind, ...headers } });
    },
  };
}

/** A visitor of an account of that role, signed in. */
export async function signedVisitor(desk: Desk, name = 'clara', role: Role = 'secretary'): Promise<Visitor> {
  const visitor = openVisitor(desk);
  const account = desk.store.accounts.findByName(name) ?? addAccount(desk, { name, role, address: null });
  visitor.cookies.set('session', openSession(desk, account));
  await visitor.get('/account');
  return visitor;
}

/** An account with the password of the tests, kept at a low cost, so that trying it takes no time. */
export function addSecretary(desk: Desk, name = 'clara'): void {
  const { id } = addAccount(desk, { name, role: 'secretary', address: null });
  const [N, r, p, salt] = [2 ** 10, 8, 1, randomBytes(16)];
  const key = scryptSync(password, salt, 32, { N, r, p });
  const kept = ['scrypt', N, r, p, salt.toString('base64'), key.toString('base64')].join('$');
  desk.store.accounts.recordPassword(id, kept);
}

function keep(cookies: Map<string, string>, set: string): void {
  const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s);
  if (/max-age=0/i.test(set)) cookies.delete(name);
  else cookies.set(name, value);
}
