import type { Desk } from '../desk.ts';
import type { DateOrder } from './payment-rows.ts';
import { type ImportPlan, planImport } from './plan-import.ts';

export interface PaymentFile {
  name: string;
  text: string;
  /** How dates with slashes are to be read; null: only where it is certain. */
  order: DateOrder | null;
}

/**
 * Records the payments of a file: those whose member is found with them, the others in a pile to be assigned. The same
 * file twice, or the same payment in another file, changes nothing.
 * @returns what was done
 * @throws AppError `usage` when the file has no date or amount
 */
export function importPayments(desk: Desk, file: PaymentFile, by: string): ImportPlan {
  return desk.store.transaction(() => {
    const plan = planImport(desk, file.text, file.order);
    if (plan.importedAt === null) record(desk, plan, file.name, by);
    return plan;
  });
}

function record(desk: Desk, { identity, rows }: ImportPlan, name: string, by: string): void {
  const at = desk.clock().toISOString();
  const importId = desk.store.payments.recordImport({ name, identity, by }, at);
  for (const row of rows) {
    if (row.does !== 'record') continue;
    const { applicationId } = row.owner;
    const matchedBy = row.owner.applicationId === null ? null : row.owner.by;
    desk.store.payments.record(
      { ...row.payment, applicationId, matchedBy, importId, identity: row.identity, recordedBy: by },
      at,
    );
    if (applicationId !== null)
      desk.store.journal.record(at, {
        actor: `secretary:${by}`,
        verb: 'dues_paid',
        applicationId,
        after: `${row.payment.cents / 100} on ${row.payment.paidOn}`,
      });
  }
}
