import { day } from '../../clock.ts';
import { dayIn, noonOf } from '../../membership/days.ts';
import { type DuesRecord, type DuesStanding, duesStanding } from '../../membership/dues.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';

/** What the record says of a member's dues. */
export function duesRecord(desk: Desk, application: ApplicationRow, now: Date): DuesRecord {
  const { id } = application;
  const excuse = desk.store.payments.findExcuse(id);
  const excusedUntil = excuse?.until ? noonOf(excuse.until) : null;
  const isExcused = excuse !== undefined && (excusedUntil === null || excusedUntil > now);
  const known = [
    desk.store.desk.find('duesSince'),
    ...desk.store.payments.of(id).map(({ recordedAt }) => recordedAt),
    isExcused ? null : (excusedUntil?.toISOString() ?? null),
  ].filter((moment) => moment !== null);
  return {
    standing: standingOf(desk, application, now),
    welcomedAt: welcomedAt(desk, application),
    knownSince: new Date(known.reduce((a, b) => (a > b ? a : b), '1970-01-01T00:00:00Z')),
    excuse: isExcused ? { until: excusedUntil } : null,
  };
}

/** A member's three dates and what they owe. */
export function standingOf(desk: Desk, { id, stateSince }: ApplicationRow, now: Date): DuesStanding {
  const { timeZone } = desk.policy.organisation;
  const joinedOn = dayIn(timeZone, new Date(confirmedAt(desk, id) ?? stateSince));
  return duesStanding(joinedOn, desk.store.payments.of(id), desk.policy.dues, dayIn(timeZone, now));
}

/** Whether payments are imported and the last news of them is so old that nobody may be asked. */
export function isLedgerOld(desk: Desk, now: Date): boolean {
  const lastNews = lastNewsOfPayments(desk);
  if (desk.store.payments.lastImportAt() === null || lastNews === null) return false;
  return now.getTime() - Date.parse(lastNews) > desk.policy.dues.knownDays * day;
}

/** When a payment was last imported or recorded (ISO 8601); null: never. */
export function lastNewsOfPayments({ store }: Desk): string | null {
  const moments = [store.payments.lastImportAt(), store.payments.lastRecordedAt()];
  return moments.reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b));
}

/** The first letters are counted from the welcome, or from the confirmation where none was sent. */
function welcomedAt(desk: Desk, { id }: ApplicationRow): Date | null {
  const welcome = desk.store.letters
    .ofApplication(id)
    .findLast(({ occasion, state }) => occasion === 'welcome' && state !== 'cancelled');
  const at =
    welcome === undefined ? confirmedAt(desk, id) : welcome.state === 'sent' ? welcome.endedAt : null;
  return at === null ? null : new Date(at);
}

function confirmedAt(desk: Desk, applicationId: number): string | null {
  const decisions = desk.store.decisions.ofApplication(applicationId);
  return (
    decisions.findLast(({ kind, undoneAt }) => kind === 'confirm' && undoneAt === null)?.decidedAt ?? null
  );
}
