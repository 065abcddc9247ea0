import { AppError } from '../../errors.ts';
import { parseCents } from '../../workflow/dues/payment-rows.ts';
import { moneyText } from '../../workflow/words/dues.ts';
import type { CommandContext } from '../command.ts';

/** An amount in the organisation's currency, such as `28.00 USD`. */
export function moneyOf(context: CommandContext, cents: number): string {
  return moneyText(context.desk(), cents);
}

/** @throws AppError `usage` */
export function centsArgument(text: string | undefined): number {
  const cents = parseCents(text ?? '');
  if (cents !== null) return cents;
  throw new AppError('usage', `"${text ?? ''}" is no amount above 0`, 'Write it as 28 or 28.00.');
}

/** The number of a payment, as `dues unmatched` prints it. @throws AppError `usage` */
export function paymentArgument(text: string | undefined): number {
  const match = /^#?([1-9]\d{0,14})$/.exec(text ?? '');
  if (match) return Number(match[1]);
  throw new AppError('usage', `"${text ?? ''}" is no payment`, '`secretariat dues unmatched` numbers them.');
}
