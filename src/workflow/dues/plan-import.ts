import { createHash } from 'node:crypto';
import {
  type IncomingPayment,
  ownerOf,
  type Payer,
  type PaymentOwner,
} from '../../membership/payment-matching.ts';
import { standingOf } from '../calendar/dues-record.ts';
import type { Desk } from '../desk.ts';
import { type DateOrder, type PaymentRow, readPaymentRows } from './payment-rows.ts';

/** What an import would do with one line. */
export type PlannedRow =
  | { line: number; payment: IncomingPayment; identity: string; owner: PaymentOwner; does: 'record' }
  /** `known`: imported before; `by_hand`: recorded by hand, same member, day and amount. */
  | { line: number; payment: IncomingPayment; does: 'known' | 'by_hand' }
  | { line: number; fault: string; does: 'leave_out' };

export interface ImportPlan {
  /** Of the file's bytes. */
  identity: string;
  /** When this very file was imported (ISO 8601); null: never. */
  importedAt: string | null;
  rows: readonly PlannedRow[];
}

/** Most members that a payment is compared with. */
const memberLimit = 100_000;

/**
 * What an import of this file would do; nothing is recorded yet.
 * @throws AppError `usage` when the file has no date or amount
 */
export function planImport(desk: Desk, text: string, order: DateOrder | null): ImportPlan {
  const identity = digestOf(text);
  const payers = payersOf(desk);
  const rows = withIdentities(readPaymentRows(text, order));
  return {
    identity,
    importedAt: desk.store.payments.findImport(identity),
    rows: rows.map((row) => planRow(desk, row, payers)),
  };
}

function payersOf(desk: Desk): Payer[] {
  const now = desk.clock();
  const members = desk.store.applications.inState('confirmed', '9999', memberLimit);
  return members.map((application) => ({
    applicationId: application.id,
    name: application.facts.name?.value ?? null,
    addresses: desk.store.people.addresses(application.personId),
    missingCents: standingOf(desk, application, now).missingCents,
  }));
}

type IdentifiedRow =
  | Exclude<PaymentRow, { payment: IncomingPayment }>
  | { line: number; payment: IncomingPayment; identity: string };

/** Rows that are alike within a file are told apart by their number, so that the same row counts once in any file. */
function withIdentities(rows: readonly PaymentRow[]): IdentifiedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    if ('fault' in row) return row;
    const { paidOn, cents, reference, payerAddress, payerName } = row.payment;
    const signs = [paidOn, cents, reference, payerAddress, payerName].join('\n');
    const number = (seen.get(signs) ?? 0) + 1;
    seen.set(signs, number);
    return { ...row, identity: digestOf(`${signs}\n${number}`) };
  });
}

function planRow(desk: Desk, row: IdentifiedRow, payers: readonly Payer[]): PlannedRow {
  if ('fault' in row) return { ...row, does: 'leave_out' };
  const { line, payment, identity } = row;
  if (desk.store.payments.isKnown(identity)) return { line, payment, does: 'known' };
  const owner = ownerOf(payment, payers);
  if (owner.applicationId !== null && isRecordedByHand(desk, owner.applicationId, payment))
    return { line, payment, does: 'by_hand' };
  return { line, payment, identity, owner, does: 'record' };
}

function isRecordedByHand(desk: Desk, applicationId: number, { paidOn, cents }: IncomingPayment): boolean {
  return desk.store.payments
    .of(applicationId)
    .some((known) => known.importId === null && known.paidOn === paidOn && known.cents === cents);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
