import { AppError } from '../../errors.ts';
import { setPassword } from '../../workflow/secretaries/accounts.ts';
import { isPassword, shortestPassword } from '../../workflow/secretaries/password.ts';
import { removeSecondFactor, setUpSecondFactor } from '../../workflow/secretaries/second-factor.ts';
import { openSession } from '../../workflow/secretaries/sign-in.ts';
import { mintTotpSecret, totpUri } from '../../workflow/secretaries/totp.ts';
import { type Answer, page, type Route, redirect, type SignedVisit } from '../visit.ts';

export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: '/account', access: 'reader', answer: (visit) => accountPage(visit) },
  { method: 'POST', path: '/account/keyboard', access: 'reader', answer: setKeyboard },
  { method: 'POST', path: '/account/password', access: 'reader', answer: changePassword },
  { method: 'POST', path: '/account/code', access: 'reader', answer: (visit) => setUpCode(visit) },
  { method: 'POST', path: '/account/code/off', access: 'reader', answer: turnCodeOff },
];

function accountPage(visit: SignedVisit, code: { secret: string; uri: string } | null = null): Answer {
  const { account, query } = visit;
  return page('account', {
    title: 'Your account',
    name: account.name,
    address: account.address,
    hasCode: account.totpSecret !== null,
    usesKeyboard: account.usesKeyboard === 1,
    shortestPassword,
    code,
    saved: query.get('saved') !== null,
  });
}

function setKeyboard({ desk, account, form }: SignedVisit): Answer {
  desk.store.accounts.recordKeyboard(account.id, form.get('keyboard') === 'on');
  return redirect('/account?saved=1');
}

/** The other sessions end; this one goes on under a new token. */
async function changePassword({ desk, account, form }: SignedVisit): Promise<Answer> {
  await assertPassword(account.password, form);
  if (form.get('new') !== form.get('again'))
    throw new AppError('usage', 'the two new passwords are not the same', 'Try again.');
  await setPassword(desk, account, form.get('new') ?? '');
  return { kind: 'redirect', to: '/account?saved=1', session: { token: openSession(desk, account) } };
}

/** First a secret is shown; the form that shows it brings it back with a code. */
function setUpCode(visit: SignedVisit): Answer {
  const { desk, account, form } = visit;
  const secret = form.get('secret');
  if (secret === null || !/^[A-Z2-7]{32}$/.test(secret)) {
    const fresh = mintTotpSecret();
    return accountPage(visit, {
      secret: fresh,
      uri: totpUri(fresh, account.name, desk.policy.organisation.name),
    });
  }
  setUpSecondFactor(desk, account, secret, form.get('code') ?? '');
  return redirect('/account?saved=1');
}

async function turnCodeOff({ desk, account, form }: SignedVisit): Promise<Answer> {
  await assertPassword(account.password, form);
  removeSecondFactor(desk, account);
  return redirect('/account?saved=1');
}

/** Whoever finds an open desk must not take it over. */
async function assertPassword(kept: string | null, form: URLSearchParams): Promise<void> {
  if (!(await isPassword(form.get('password') ?? '', kept)))
    throw new AppError('usage', 'this is not your password', 'Type the one that you sign in with.');
}
