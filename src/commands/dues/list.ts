import { AppError } from '../../errors.ts';
import { type DuesFilter, listDues, type MemberDues } from '../../workflow/dues/list-dues.ts';
import { duesWords } from '../../workflow/words/dues.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { formatTable } from '../table.ts';
import { moneyOf } from './money.ts';

/** `dues list [--due|--late|--paid] [--json|--csv]` */
export function list(context: CommandContext, _: readonly string[], options: OptionValues): void {
  const members = listDues(context.desk(), filterOf(options));
  if (context.json) for (const member of members) context.printJson(recordOf(member));
  else if (options.csv === true) printCsv(context, members);
  else print(context, members);
}

/** `dues unmatched`: payments that nobody was found for. */
export function listUnmatched(context: CommandContext): void {
  const payments = context.desk().store.payments.unmatched();
  if (context.json) {
    for (const payment of payments) context.printJson(payment);
    return;
  }
  if (payments.length === 0) {
    context.print('Every payment has its member.');
    return;
  }
  const rows = payments.map(({ id, paidOn, cents, payerName, payerAddress, reference }) => [
    `#${id}`,
    paidOn,
    moneyOf(context, cents),
    [payerName, payerAddress].filter(Boolean).join(' '),
    reference ?? '',
  ]);
  for (const line of formatTable(['payment', 'on', 'amount', 'from', 'reference'], rows)) context.print(line);
}

function filterOf(options: OptionValues): DuesFilter | null {
  const asked = (['due', 'late', 'paid'] as const).filter((filter) => options[filter] === true);
  if (asked.length > 1)
    throw new AppError('usage', `--${asked.join(' and --')} exclude each other`, 'Say one.');
  return asked[0] ?? null;
}

function recordOf({ application, standing, excuse, isUndecided }: MemberDues) {
  const { facts, id } = application;
  return { id: `a${id}`, name: facts.name?.value ?? null, ...standing, excuse, undecided: isUndecided };
}

function print(context: CommandContext, members: readonly MemberDues[]): void {
  if (members.length === 0) {
    context.print('Nobody.');
    return;
  }
  const rows = members.map(({ application, standing, excuse, isUndecided }) => [
    `a${application.id}`,
    application.facts.name?.value ?? '',
    standing.joinedOn,
    standing.paidThrough ?? '',
    duesWords[standing.state],
    moneyOf(context, standing.missingCents),
    excuse ?? (isUndecided ? 'yours to decide' : ''),
  ]);
  const heading = ['id', 'name', 'joined', 'paid through', 'dues', 'open', 'remarks'];
  for (const line of formatTable(heading, rows)) context.print(line);
}

function printCsv(context: CommandContext, members: readonly MemberDues[]): void {
  const records = members.map(recordOf);
  const columns = [
    'id',
    'name',
    'state',
    'joinedOn',
    'periodStart',
    'paidThrough',
    'creditCents',
    'missingCents',
    'excuse',
  ];
  context.print(columns.join(','));
  for (const record of records)
    context.print(columns.map((column) => csvField(record[column as keyof typeof record])).join(','));
}

/** RFC 4180; what a spreadsheet would take for a formula begins with an apostrophe. */
function csvField(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
