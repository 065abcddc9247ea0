import { AppError } from '../../errors.ts';
import type { AccountRow } from '../../store/accounts.ts';
import type { Desk } from '../desk.ts';
import { seal, unseal } from './sealed.ts';
import { totpStepOf } from './totp.ts';

const purpose = 'totp';

/**
 * Turns the second factor on, once a code shows that the authenticator has the secret.
 * @throws AppError `usage` when the code is not of this secret
 */
export function setUpSecondFactor(desk: Desk, account: AccountRow, secret: string, code: string): void {
  const step = totpStepOf(code, secret, desk.clock());
  if (step === null)
    throw new AppError(
      'usage',
      'this code does not fit',
      'Type the six digits that the authenticator shows now.',
    );
  desk.store.accounts.recordTotp(account.id, seal(secret, desk.key, purpose), step);
}

export function removeSecondFactor(desk: Desk, account: AccountRow): void {
  desk.store.accounts.recordTotp(account.id, null, 0);
}

/** Whether this is a code of the account's authenticator that was never taken before; it is taken now. */
export function takeCode(desk: Desk, account: AccountRow, code: string): boolean {
  if (account.totpSecret === null) return false;
  const step = totpStepOf(code, unseal(account.totpSecret, desk.key, purpose), desk.clock());
  return step !== null && desk.store.accounts.recordTotpStep(account.id, step);
}
