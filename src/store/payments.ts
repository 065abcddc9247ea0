import type { Excuse, Payment } from '../membership/dues.ts';
import type { Database } from './database.ts';

export type PaymentMatch = 'reference' | 'address' | 'name' | 'hand';

export interface PaymentRow extends Payment {
  id: number;
  /** null: nobody could be found for it. */
  applicationId: number | null;
  how: string;
  reference: string | null;
  payerAddress: string | null;
  payerName: string | null;
  matchedBy: PaymentMatch | null;
  importId: number | null;
  recordedAt: string;
  voidAt: string | null;
}

export interface NewPayment extends Omit<PaymentRow, 'id' | 'recordedAt' | 'voidAt'> {
  /** Of a row of an import; null for one recorded by hand. */
  identity: string | null;
  recordedBy: string;
}

export interface ExcuseRow {
  why: Excuse;
  /** A day; null: until the secretary says so. */
  until: string | null;
  recordedAt: string;
}

const columns = `id, application_id AS applicationId, cents, paid_on AS paidOn, how, reference,
  payer_address AS payerAddress, payer_name AS payerName, matched_by AS matchedBy, import_id AS importId,
  recorded_at AS recordedAt, void_at AS voidAt`;

export function paymentTable(database: Database) {
  return { ...writing(database), ...queries(database), ...excuses(database) };
}

function writing(database: Database) {
  const insert = database.prepare(
    `INSERT INTO payment (application_id, cents, paid_on, how, reference, payer_address, payer_name, matched_by,
       import_id, identity, recorded_by, recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (identity) DO NOTHING`,
  );
  const insertImport = database.prepare(
    'INSERT INTO payment_import (file_name, identity, imported_at, imported_by) VALUES (?, ?, ?, ?)',
  );
  const assign = database.prepare("UPDATE payment SET application_id = ?, matched_by = 'hand' WHERE id = ?");
  const voided = database.prepare('UPDATE payment SET void_at = ? WHERE id = ? AND void_at IS NULL');
  return {
    /** @returns its id, or null when this row of an import is recorded already */
    record(payment: NewPayment, at: string): number | null {
      const { changes, lastInsertRowid } = insert.run(
        payment.applicationId,
        payment.cents,
        payment.paidOn,
        payment.how,
        payment.reference,
        payment.payerAddress,
        payment.payerName,
        payment.matchedBy,
        payment.importId,
        payment.identity,
        payment.recordedBy,
        at,
      );
      return changes === 1 ? Number(lastInsertRowid) : null;
    },
    recordImport: (file: { name: string; identity: string; by: string }, at: string): number =>
      Number(insertImport.run(file.name, file.identity, at, file.by).lastInsertRowid),
    assign: (id: number, applicationId: number): void => void assign.run(applicationId, id),
    /** False when it was void already. */
    recordVoid: (id: number, at: string): boolean => voided.run(at, id).changes === 1,
  };
}

function queries(database: Database) {
  const find = database.prepare<[number], PaymentRow>(`SELECT ${columns} FROM payment WHERE id = ?`);
  const of = database.prepare<[number], PaymentRow>(
    `SELECT ${columns} FROM payment WHERE application_id = ? AND void_at IS NULL ORDER BY paid_on, id`,
  );
  const unmatched = database.prepare<[], PaymentRow>(
    `SELECT ${columns} FROM payment WHERE application_id IS NULL AND void_at IS NULL ORDER BY id`,
  );
  const identity = database.prepare<[string], number>('SELECT id FROM payment WHERE identity = ?').pluck();
  const importedFile = database
    .prepare<[string], string>('SELECT imported_at FROM payment_import WHERE identity = ?')
    .pluck();
  const lastImport = database
    .prepare<[], string | null>('SELECT max(imported_at) FROM payment_import')
    .pluck();
  const lastRecorded = database.prepare<[], string | null>('SELECT max(recorded_at) FROM payment').pluck();
  return {
    find: (id: number): PaymentRow | undefined => find.get(id),
    /** Those that count, oldest first. */
    of: (applicationId: number): PaymentRow[] => of.all(applicationId),
    unmatched: (): PaymentRow[] => unmatched.all(),
    isKnown: (rowIdentity: string): boolean => identity.get(rowIdentity) !== undefined,
    /** When this file was imported; null: it was not. */
    findImport: (fileIdentity: string): string | null => importedFile.get(fileIdentity) ?? null,
    /** null: payments are not imported. */
    lastImportAt: (): string | null => lastImport.get() ?? null,
    lastRecordedAt: (): string | null => lastRecorded.get() ?? null,
  };
}

function excuses(database: Database) {
  const find = database.prepare<[number], ExcuseRow>(
    'SELECT why, until, recorded_at AS recordedAt FROM dues_excuse WHERE application_id = ?',
  );
  const put = database.prepare(
    'INSERT INTO dues_excuse (application_id, why, until, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM dues_excuse WHERE application_id = ?');
  return {
    findExcuse: (applicationId: number): ExcuseRow | undefined => find.get(applicationId),
    recordExcuse(
      applicationId: number,
      excuse: { why: Excuse; until: string | null; by: string },
      at: string,
    ): void {
      remove.run(applicationId);
      put.run(applicationId, excuse.why, excuse.until, excuse.by, at);
    },
    /** False when there was none. */
    removeExcuse: (applicationId: number): boolean => remove.run(applicationId).changes === 1,
  };
}
