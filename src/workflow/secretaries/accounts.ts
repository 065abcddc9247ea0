import { createHash, randomBytes } from 'node:crypto';
import { hour } from '../../clock.ts';
import { AppError } from '../../errors.ts';
import type { AccountRow, Role } from '../../store/accounts.ts';
import type { Desk } from '../desk.ts';
import { hashPassword, longestPassword, shortestPassword } from './password.ts';

/** Hours in which a one-time link can be used. */
const linkHours = 48;

/**
 * Makes an account, which nobody can enter yet.
 * @throws AppError `usage` for a name or an address that is none, `conflict` where one is taken
 */
export function addAccount(
  desk: Desk,
  account: { name: string; role: Role; address: string | null },
): AccountRow {
  const { name, role } = account;
  const address = account.address?.toLowerCase() ?? null;
  assertName(name);
  if (address !== null && !/^[^\s@]+@[^\s@]+$/.test(address))
    throw new AppError(
      'usage',
      `"${address}" is not an email address`,
      'Write it as --address clara@example.org.',
    );
  const isNew = desk.store.accounts.record({ name, role, address }, desk.clock().toISOString());
  if (!isNew)
    throw new AppError(
      'conflict',
      'there is an account of this name or address already',
      '`secretariat secretary list` shows them.',
    );
  return getAccount(desk, name);
}

/** @throws AppError `not_found` */
export function getAccount(desk: Desk, name: string): AccountRow {
  const account = desk.store.accounts.findByName(name);
  if (account) return account;
  throw new AppError('not_found', `there is no account ${name}`, '`secretariat secretary list` shows them.');
}

/** Ends all sessions of an account and takes it away. */
export function removeAccount(desk: Desk, name: string): void {
  desk.store.transaction(() => desk.store.accounts.remove(getAccount(desk, name).id));
}

/** A link that sets the password once. @returns its secret part; only its hash is kept */
export function mintLink(desk: Desk, account: AccountRow): string {
  const secret = randomBytes(24).toString('base64url');
  const until = new Date(desk.clock().getTime() + linkHours * hour);
  desk.store.accounts.recordLink(account.id, hashSecret(secret), until.toISOString());
  return secret;
}

/** Whose link this is; null when it is over, was used, or never was. */
export function findByLink(desk: Desk, secret: string): AccountRow | null {
  return desk.store.accounts.findByLink(hashSecret(secret), desk.clock().toISOString()) ?? null;
}

/**
 * Sets the password, and ends every session and link of before.
 * @throws AppError `usage` when it is too short or too long
 */
export async function setPassword(desk: Desk, account: AccountRow, password: string): Promise<void> {
  assertPasswordFits(password);
  const hash = await hashPassword(password);
  desk.store.transaction(() => {
    desk.store.accounts.recordPassword(account.id, hash);
    desk.store.sessions.endAllOf(account.id);
  });
}

/** @throws AppError `usage` when a password is too short or too long */
export function assertPasswordFits(password: string): void {
  if (password.length >= shortestPassword && password.length <= longestPassword) return;
  throw new AppError(
    'usage',
    `a password has ${shortestPassword} to ${longestPassword} characters`,
    'Several words that do not belong together are easy to keep in mind.',
  );
}

/** What is kept of a random secret: enough to know it again, too little to use. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

function assertName(name: string): void {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(name)) return;
  throw new AppError(
    'usage',
    `"${name}" is not a name for an account`,
    'Use up to 40 letters, digits, . _ and -',
  );
}
