import { AppError } from '../../errors.ts';
import type { DuesStanding } from '../../membership/dues.ts';
import { endExcuse, excuseMember } from '../../workflow/dues/excuse-member.ts';
import { assignPayment, recordPayment, voidPayment } from '../../workflow/dues/record-payment.ts';
import { duesWords } from '../../workflow/words/dues.ts';
import { parseDay } from '../../workflow/words/moments.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { hint } from '../hints.ts';
import { parseApplicationId } from '../ids.ts';
import { textOption } from '../options.ts';
import { centsArgument, moneyOf, paymentArgument } from './money.ts';

/** `dues record ID AMOUNT --on DAY --how cash` */
export function record(
  context: CommandContext,
  [id, amount]: readonly string[],
  options: OptionValues,
): void {
  const how = textOption(options, 'how');
  if (how === null) throw new AppError('usage', 'how was it paid?', 'Add --how cash, cheque, transfer …');
  const on = parseDay(options.on, '--on');
  if (on > context.clock())
    throw new AppError('usage', `--on ${options.on} is to come`, 'Name a day that is over.');
  const applicationId = parseApplicationId(id);
  const { paymentId, standing } = recordPayment(context.desk(), {
    applicationId,
    cents: centsArgument(amount),
    paidOn: on.toISOString().slice(0, 10),
    how,
    by: context.actor,
  });
  tell(context, { applicationId, paymentId, standing });
  if (!context.json) context.print(`A mistake? ${hint(context, `dues void ${paymentId}`)}`);
}

/** `dues assign PAYMENT ID` */
export function assign(context: CommandContext, [payment, id]: readonly string[]): void {
  const paymentId = paymentArgument(payment);
  const applicationId = parseApplicationId(id);
  const standing = assignPayment(context.desk(), paymentId, applicationId, context.actor);
  tell(context, { applicationId, paymentId, standing });
}

/** `dues void PAYMENT` */
export function takeBack(context: CommandContext, [payment]: readonly string[]): void {
  const { id, cents, paidOn } = voidPayment(context.desk(), paymentArgument(payment), context.actor);
  if (context.json) context.printJson({ payment: id, void: true });
  else context.print(`Payment ${id} (${moneyOf(context, cents)} on ${paidOn}) does not count any more.`);
}

/** `dues excuse ID --why hardship|leave [--until DAY]`, or `--end` */
export function excuse(context: CommandContext, [id]: readonly string[], options: OptionValues): void {
  const applicationId = parseApplicationId(id);
  if (options.end === true) {
    endExcuse(context.desk(), applicationId, context.actor);
    say(context, applicationId, { excused: null, until: null }, 'is asked for dues again');
    return;
  }
  const why = textOption(options, 'why');
  if (why !== 'hardship' && why !== 'leave')
    throw new AppError('usage', 'why is no dues to be asked for?', 'Add --why hardship or --why leave.');
  const until =
    options.until === undefined ? null : parseDay(options.until, '--until').toISOString().slice(0, 10);
  excuseMember(context.desk(), applicationId, { why, until }, context.actor);
  say(
    context,
    applicationId,
    { excused: why, until },
    `is asked for no dues${until ? ` until ${until}` : ''}`,
  );
}

function tell(
  context: CommandContext,
  {
    applicationId,
    paymentId,
    standing,
  }: { applicationId: number; paymentId: number; standing: DuesStanding },
): void {
  if (context.json) {
    context.printJson({ application: `a${applicationId}`, payment: paymentId, ...standing });
    return;
  }
  const through = standing.paidThrough === null ? '' : `, through ${standing.paidThrough}`;
  const credit = standing.creditCents === 0 ? '' : `; ${moneyOf(context, standing.creditCents)} beyond that`;
  context.print(`a${applicationId}: ${duesWords[standing.state]}${through}${credit}.`);
}

function say(context: CommandContext, applicationId: number, record: object, words: string): void {
  if (context.json) context.printJson({ application: `a${applicationId}`, ...record });
  else context.print(`a${applicationId} ${words}.`);
}
