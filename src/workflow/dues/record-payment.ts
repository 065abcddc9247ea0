import { AppError } from '../../errors.ts';
import type { DuesStanding } from '../../membership/dues.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { PaymentRow } from '../../store/payments.ts';
import { standingOf } from '../calendar/dues-record.ts';
import { getApplication } from '../desk/get-application.ts';
import type { Desk } from '../desk.ts';

/** A payment that a human records. */
export interface HandPayment {
  applicationId: number;
  cents: number;
  /** A day, ISO 8601. */
  paidOn: string;
  /** Cash, cheque, transfer … */
  how: string;
  by: string;
}

/** @throws AppError `not_found`, or `conflict` for somebody who is not a member */
export function recordPayment(
  desk: Desk,
  payment: HandPayment,
): { paymentId: number; standing: DuesStanding } {
  const { applicationId, by, ...paid } = payment;
  return desk.store.transaction(() => {
    const member = getMember(desk, applicationId);
    const at = desk.clock().toISOString();
    const signs = { reference: null, payerAddress: null, payerName: null, matchedBy: 'hand' as const };
    const paymentId = desk.store.payments.record(
      { ...paid, ...signs, applicationId, importId: null, identity: null, recordedBy: by },
      at,
    ) as number;
    desk.store.journal.record(at, {
      actor: `secretary:${by}`,
      verb: 'dues_paid',
      applicationId,
      after: `${paid.cents / 100} on ${paid.paidOn}`,
    });
    return { paymentId, standing: standingOf(desk, member, desk.clock()) };
  });
}

/** Gives a payment to a member: one from the pile, or one that was given to somebody else by mistake. */
export function assignPayment(
  desk: Desk,
  paymentId: number,
  applicationId: number,
  by: string,
): DuesStanding {
  return desk.store.transaction(() => {
    const payment = getPayment(desk, paymentId);
    const member = getMember(desk, applicationId);
    desk.store.payments.assign(payment.id, applicationId);
    desk.store.journal.record(desk.clock().toISOString(), {
      actor: `secretary:${by}`,
      verb: 'dues_assigned',
      applicationId,
      before: payment.applicationId === null ? 'nobody' : `a${payment.applicationId}`,
      after: `payment ${paymentId}`,
    });
    return standingOf(desk, member, desk.clock());
  });
}

/** Takes a payment back that was recorded by mistake; its row stays. */
export function voidPayment(desk: Desk, paymentId: number, by: string): PaymentRow {
  return desk.store.transaction(() => {
    const payment = getPayment(desk, paymentId);
    const at = desk.clock().toISOString();
    if (!desk.store.payments.recordVoid(paymentId, at))
      throw new AppError('conflict', `payment ${paymentId} was taken back already`);
    desk.store.journal.record(at, {
      actor: `secretary:${by}`,
      verb: 'dues_voided',
      applicationId: payment.applicationId,
      after: `payment ${paymentId}`,
    });
    return payment;
  });
}

/** @throws AppError `not_found`, or `conflict` for somebody who is not a member */
export function getMember(desk: Desk, applicationId: number): ApplicationRow {
  const application = getApplication(desk, applicationId);
  if (application.state === 'confirmed') return application;
  throw new AppError(
    'conflict',
    `a${applicationId} is ${application.state}: only members pay dues`,
    '`secretariat dues list` names the members.',
  );
}

function getPayment(desk: Desk, id: number): PaymentRow {
  const payment = desk.store.payments.find(id);
  if (payment) return payment;
  throw new AppError(
    'not_found',
    `there is no payment ${id}`,
    '`secretariat dues unmatched` lists the pile.',
  );
}
