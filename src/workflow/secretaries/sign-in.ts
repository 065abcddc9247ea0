import { randomBytes } from 'node:crypto';
import { day, hour, minute } from '../../clock.ts';
import type { AccountRow } from '../../store/accounts.ts';
import type { SessionRow } from '../../store/sessions.ts';
import type { Desk } from '../desk.ts';
import { hashSecret } from './accounts.ts';
import { isPassword } from './password.ts';
import { takeCode } from './second-factor.ts';

/** A session lasts so long, whatever is done in it. */
export const sessionHours = 12;

/** Failures within the window after which an account, and whoever tries from one place, must wait. */
const limits = { windowMs: 15 * minute, ofAccount: 10, fromClient: 30 };

export interface SignInRequest {
  name: string;
  password: string;
  /** The code of the second factor; empty where the account has none. */
  code: string;
  /** Where the attempt comes from. */
  client: string;
}

export type SignIn = { kind: 'entered'; token: string } | { kind: 'refused' } | { kind: 'too_many' };

/**
 * Opens a session where name, password and code are right. What was wrong is not said, and takes the same time; each
 * try is counted before it is looked at, so that many at once count as many.
 */
export async function signIn(desk: Desk, request: SignInRequest): Promise<SignIn> {
  const attempt = recordAttempt(desk, request);
  if (attempt === null) return { kind: 'too_many' };
  const account = desk.store.accounts.findByName(request.name);
  const isRight = await isPassword(request.password, account?.password ?? null);
  if (!account || !isRight || !passesSecondFactor(desk, account, request.code)) return { kind: 'refused' };
  desk.store.sessions.forgetFailure(attempt);
  return { kind: 'entered', token: openSession(desk, account) };
}

/** @returns the secret part of the session; only its hash is kept */
export function openSession(desk: Desk, account: AccountRow): string {
  const token = randomBytes(32).toString('base64url');
  const now = desk.clock();
  desk.store.sessions.record(hashSecret(token), {
    accountId: account.id,
    formToken: randomBytes(24).toString('base64url'),
    startedAt: now.toISOString(),
    endsAt: new Date(now.getTime() + sessionHours * hour).toISOString(),
  });
  return token;
}

/** The session of a token and its account; null when it is over. */
export function findSession(desk: Desk, token: string): { session: SessionRow; account: AccountRow } | null {
  const session = desk.store.sessions.find(hashSecret(token), desk.clock().toISOString());
  const account = session && desk.store.accounts.find(session.accountId);
  return session && account ? { session, account } : null;
}

/** Counts the attempt as failed until it is shown not to be. @returns its id; null where there were too many */
function recordAttempt(desk: Desk, { name, client }: SignInRequest): number | null {
  const { sessions } = desk.store;
  const now = desk.clock().getTime();
  const since = new Date(now - limits.windowMs).toISOString();
  return desk.store.transaction(() => {
    sessions.forgetFailuresBefore(new Date(now - day).toISOString());
    const isOver =
      sessions.countFailuresOf(name, since) >= limits.ofAccount ||
      sessions.countFailuresFrom(client, since) >= limits.fromClient;
    return isOver ? null : sessions.recordFailure(name, client, new Date(now).toISOString());
  });
}

function passesSecondFactor(desk: Desk, account: AccountRow, code: string): boolean {
  return account.totpSecret === null || takeCode(desk, account, code);
}
