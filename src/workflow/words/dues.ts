import type { DuesState } from '../../membership/dues.ts';
import type { Desk } from '../desk.ts';

/** What a standing means to the secretary. */
export const duesWords: Readonly<Record<DuesState, string>> = {
  first_due: 'first dues open',
  partial: 'partly paid',
  paid: 'paid',
  excess: 'paid, and more',
  grace: 'late',
  lapsed: 'lapsed',
};

/** An amount in the organisation's currency, such as `28.00 USD`. */
export function moneyText(desk: Desk, cents: number): string {
  return `${(cents / 100).toFixed(2)} ${desk.policy.organisation.dues.currency}`;
}
