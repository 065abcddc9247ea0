import { AppError } from '../../errors.ts';
import { findByLink, hashSecret, setPassword } from '../../workflow/secretaries/accounts.ts';
import { shortestPassword } from '../../workflow/secretaries/password.ts';
import { signIn } from '../../workflow/secretaries/sign-in.ts';
import { type Answer, page, type Route, redirect, type SignedVisit, type Visit } from '../visit.ts';

export const signInRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/sign-in',
    access: 'anyone',
    answer: ({ query }) => form({ next: localPath(query.get('next')) }),
  },
  { method: 'POST', path: '/sign-in', access: 'anyone', answer: enter },
  { method: 'GET', path: '/welcome/:secret', access: 'anyone', answer: (visit) => welcome(visit, null) },
  { method: 'POST', path: '/welcome/:secret', access: 'anyone', answer: choosePassword },
  { method: 'POST', path: '/sign-out', access: 'reader', answer: leave },
];

async function enter({ desk, form: given, client }: Visit): Promise<Answer> {
  const name = (given.get('name') ?? '').trim();
  const next = localPath(given.get('next'));
  const request = { name, password: given.get('password') ?? '', code: given.get('code') ?? '', client };
  const result = await signIn(desk, request);
  switch (result.kind) {
    case 'entered':
      return { kind: 'redirect', to: next || '/queue', session: { token: result.token } };
    case 'refused':
      return form({ next, name, fault: 'Name, password or code is not right.' }, 403);
    case 'too_many':
      return form({ next, name, fault: 'Too many tries. Wait a quarter of an hour.' }, 429);
  }
}

function form(data: { next: string; name?: string; fault?: string }, status?: 403 | 429): Answer {
  const shown = { title: 'Sign in', name: '', fault: null, ...data };
  return { kind: 'page', page: 'sign-in', data: shown, ...(status ? { status } : {}) };
}

/** Only an address of ours may follow. */
function localPath(next: string | null): string {
  return next !== null && /^\/(?![/\\])[\w/?=&%.+-]*$/.test(next) ? next : '';
}

function welcome({ desk, params }: Visit, fault: string | null): Answer {
  const account = findByLink(desk, params.secret ?? '');
  if (account === null)
    throw new AppError('not_found', 'this link was used already, or is over', 'Ask for another one.');
  return page('welcome', {
    title: 'Welcome',
    name: account.name,
    secret: params.secret,
    shortestPassword,
    fault,
  });
}

async function choosePassword(visit: Visit): Promise<Answer> {
  const { desk, params, form: given } = visit;
  const account = findByLink(desk, params.secret ?? '');
  const password = given.get('password') ?? '';
  if (account === null) return welcome(visit, null);
  if (password !== given.get('again')) return welcome(visit, 'The two passwords are not the same.');
  try {
    await setPassword(desk, account, password);
  } catch (error) {
    if (error instanceof AppError && error.code === 'usage')
      return welcome(visit, `${error.message}. ${error.cure}`);
    throw error;
  }
  return redirect('/sign-in');
}

function leave({ desk, form: given, account, sessionToken }: SignedVisit): Answer {
  if (given.get('everywhere')) desk.store.sessions.endAllOf(account.id);
  else desk.store.sessions.end(hashSecret(sessionToken));
  return { kind: 'redirect', to: '/sign-in', session: { token: null } };
}
