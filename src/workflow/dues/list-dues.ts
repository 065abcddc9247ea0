import { addDays, dayIn } from '../../membership/days.ts';
import type { DuesStanding, Excuse } from '../../membership/dues.ts';
import { awaitsDuesDecision } from '../../membership/dues-letters.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import { duesRecord } from '../calendar/dues-record.ts';
import type { Desk } from '../desk.ts';

/** `due`: owed now or soon; `late`: over the last paid day, or the first letters brought nothing; `paid`. */
export type DuesFilter = 'due' | 'late' | 'paid';

export interface MemberDues {
  application: ApplicationRow;
  standing: DuesStanding;
  excuse: Excuse | null;
  /** The first letters about dues are all due: the secretary decides. */
  isUndecided: boolean;
}

const memberLimit = 100_000;

/** Every member's dues, in the order in which they joined. */
export function listDues(desk: Desk, filter: DuesFilter | null): MemberDues[] {
  const now = desk.clock();
  const today = dayIn(desk.policy.organisation.timeZone, now);
  const members = desk.store.applications.inState('confirmed', '9999', memberLimit).map((application) => {
    const dues = duesRecord(desk, application, now);
    const excuse =
      dues.excuse === null ? null : (desk.store.payments.findExcuse(application.id)?.why ?? null);
    const isUndecided = awaitsDuesDecision(dues, desk.policy.dues, now);
    return { application, standing: dues.standing, excuse, isUndecided };
  });
  return filter === null ? members : members.filter((member) => belongs(member, filter, desk, today));
}

function belongs(
  { standing, excuse, isUndecided }: MemberDues,
  filter: DuesFilter,
  desk: Desk,
  today: string,
) {
  const { state, paidThrough } = standing;
  const isPaid = state === 'paid' || state === 'excess';
  if (filter === 'paid') return isPaid;
  const isOver = paidThrough !== null && today > paidThrough;
  if (filter === 'late') return excuse === null && (isOver || isUndecided);
  const noticeDays = desk.policy.dues.renewalDays[0] ?? 0;
  const isSoon = paidThrough !== null && today >= addDays(paidThrough, Math.min(0, noticeDays));
  return excuse === null && (!isPaid || isSoon);
}
