import { AppError } from '../../errors.ts';
import type { Excuse } from '../../membership/dues.ts';
import type { Desk } from '../desk.ts';
import { getMember } from './record-payment.ts';

/** Asks a member for no dues, until a day or (null) until the secretary says so. */
export function excuseMember(
  desk: Desk,
  applicationId: number,
  excuse: { why: Excuse; until: string | null },
  by: string,
): void {
  desk.store.transaction(() => {
    getMember(desk, applicationId);
    const at = desk.clock().toISOString();
    desk.store.payments.recordExcuse(applicationId, { ...excuse, by }, at);
    desk.store.journal.record(at, {
      actor: `secretary:${by}`,
      verb: 'dues_excused',
      applicationId,
      after: excuse.until === null ? excuse.why : `${excuse.why} until ${excuse.until}`,
    });
  });
}

/** @throws AppError `conflict` when the member is asked for dues as it is */
export function endExcuse(desk: Desk, applicationId: number, by: string): void {
  desk.store.transaction(() => {
    if (!desk.store.payments.removeExcuse(applicationId))
      throw new AppError('conflict', `a${applicationId} is not excused from dues`);
    desk.store.journal.record(desk.clock().toISOString(), {
      actor: `secretary:${by}`,
      verb: 'dues_excuse_ended',
      applicationId,
    });
  });
}
