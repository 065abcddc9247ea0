import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError, messageOf } from '../../errors.ts';
import { importPayments } from '../../workflow/dues/import-payments.ts';
import type { DateOrder } from '../../workflow/dues/payment-rows.ts';
import { type ImportPlan, type PlannedRow, planImport } from '../../workflow/dues/plan-import.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { hint } from '../hints.ts';
import { textOption } from '../options.ts';
import { formatTable } from '../table.ts';
import { moneyOf } from './money.ts';

/** `dues import FILE.csv`: shows what it would do, and does it when told so. */
export async function importFile(
  context: CommandContext,
  [path]: readonly string[],
  options: OptionValues,
): Promise<void> {
  const file = { name: basename(path ?? ''), text: read(path), order: orderOf(options) };
  const plan = planImport(context.desk(), file.text, file.order);
  if (!context.json) print(context, plan);
  const isDone = plan.importedAt === null && (await isWanted(context, plan, options));
  if (isDone) importPayments(context.desk(), file, context.actor);
  if (context.json) context.printJson({ recorded: isDone, importedBefore: plan.importedAt, rows: plan.rows });
  else if (isDone) context.print('Recorded.');
  else context.print('Nothing was recorded.');
}

async function isWanted(context: CommandContext, plan: ImportPlan, options: OptionValues): Promise<boolean> {
  if (options.dryRun === true) return false;
  if (options.yes === true) return true;
  if (context.json) return false;
  const count = plan.rows.filter(({ does }) => does === 'record').length;
  const answer = await context.ask(`Record these ${count} payments? (yes/no) `);
  return /^y(es)?$/i.test(answer?.trim() ?? '');
}

function read(path: string | undefined): string {
  if (path === undefined)
    throw new AppError('usage', 'which file?', 'Name it: `secretariat dues import payments.csv`.');
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new AppError('not_found', `cannot read ${path}: ${messageOf(error)}`);
  }
}

function orderOf(options: OptionValues): DateOrder | null {
  const order = textOption(options, 'dates');
  if (order === null || order === 'mdy' || order === 'dmy') return order;
  throw new AppError('usage', `--dates ${order}: there is no such order`, 'Say mdy or dmy.');
}

function print(context: CommandContext, { rows, importedAt }: ImportPlan): void {
  if (importedAt !== null) {
    context.print(`This very file was imported at ${importedAt}.`);
    return;
  }
  const cells = rows.map((row) => [String(row.line), ...paymentCells(context, row), whatOf(row)]);
  for (const line of formatTable(['line', 'on', 'amount', 'from', 'is'], cells)) context.print(line);
  const unmatched = rows.filter((row) => row.does === 'record' && row.owner.applicationId === null).length;
  if (unmatched > 0)
    context.print(
      `${unmatched} go to the pile: ${hint(context, 'dues unmatched')} lists it, dues assign empties it.`,
    );
}

function paymentCells(context: CommandContext, row: PlannedRow): string[] {
  if (row.does === 'leave_out') return ['', '', ''];
  const { paidOn, cents, payerName, payerAddress } = row.payment;
  return [paidOn, moneyOf(context, cents), payerName ?? payerAddress ?? ''];
}

function whatOf(row: PlannedRow): string {
  switch (row.does) {
    case 'known':
      return 'recorded before';
    case 'by_hand':
      return 'recorded by hand already';
    case 'leave_out':
      return `left out: ${row.fault}`;
    case 'record':
      if (row.owner.applicationId !== null) return `a${row.owner.applicationId}, by ${row.owner.by}`;
      return row.owner.why === 'several'
        ? 'of several possible: to the pile'
        : 'of nobody known: to the pile';
  }
}
