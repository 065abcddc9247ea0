import { addDays } from '../../membership/days.ts';
import { fateOf, type KeptApplication, type Outcome, whySourceIsDue } from '../../membership/retention.ts';
import type { KeptApplicationRow, KeptEmailRow } from '../../store/retention.ts';
import { standingOf } from '../calendar/dues-record.ts';
import { getApplication } from '../desk/get-application.ts';
import type { Desk } from '../desk.ts';

/** Something that the schedule of retention erases now, and why. */
export type DueErasure =
  | { kind: 'email'; id: number; why: string }
  | { kind: 'digest'; id: number; why: string }
  | { kind: 'person'; id: number; outcome: Outcome; month: string; why: string }
  | { kind: 'reduction'; id: number; why: string };

const pageSize = 500;
const dayMs = 24 * 3_600_000;

/** Everything that is due at a moment, computed from the record; nothing is changed. */
export function* dueErasures(desk: Desk, now: Date): Generator<DueErasure> {
  const erased = new Set<number | null>();
  for (const due of duePeople(desk, now)) {
    if (due.kind === 'person') erased.add(due.id);
    yield due;
  }
  yield* dueEmails(desk, now, erased);
  yield* dueDigests(desk, now);
}

function* duePeople(desk: Desk, now: Date): Generator<DueErasure> {
  const { retention } = desk.policy;
  const knownBy = daysBefore(now, Math.min(retention.personDays, retention.sourceDays));
  for (const id of paged((after) => desk.store.retention.keptPeople(after, knownBy, pageSize), Number)) {
    const applications = desk.store.retention.keptApplications(id);
    const hasOpenQuestion = desk.store.emails.hasOpenQuestion(id);
    const lastContactAt = new Date(desk.store.retention.lastContact(id));
    const kept = applications.map((row) => keptApplication(desk, row, now));
    const fate = fateOf({ applications: kept, lastContactAt, hasOpenQuestion }, retention, now);
    if (fate === null) continue;
    const { since, why } = fate;
    if (fate.kind === 'erase')
      yield { kind: 'person', id, outcome: fate.outcome, month: since.toISOString().slice(0, 7), why };
    else if (!isReduced(desk, id, since)) yield { kind: 'reduction', id, why };
  }
}

/** Those of people who are erased go with them. */
function* dueEmails(desk: Desk, now: Date, erased: ReadonlySet<number | null>): Generator<DueErasure> {
  const { retention } = desk.policy;
  const filedBy = daysBefore(now, Math.min(retention.sourceDays, retention.setAsideDays));
  const page = (after: number) => desk.store.retention.keptEmails(after, filedBy, pageSize);
  for (const row of paged(page, ({ id }) => id)) {
    const why = whySourceIsDue(keptEmail(row), retention, now);
    if (why !== null && !erased.has(row.personId)) yield { kind: 'email', id: row.id, why };
  }
}

function* dueDigests(desk: Desk, now: Date): Generator<DueErasure> {
  const before = daysBefore(now, desk.policy.retention.digestDays);
  for (const id of desk.store.retention.digestsBefore(before))
    yield { kind: 'digest', id, why: `a digest written before ${before.slice(0, 10)}` };
}

/** Page after page, each begun after the last id of the one before: what is erased meanwhile does no harm. */
function* paged<T>(page: (afterId: number) => T[], idOf: (row: T) => number): Generator<T> {
  for (let after = 0; ; ) {
    const rows = page(after);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = idOf(last);
  }
}

function keptApplication(desk: Desk, row: KeptApplicationRow, now: Date): KeptApplication {
  return {
    state: row.state,
    stateSince: new Date(row.stateSince),
    wasMember: row.wasMember === 1,
    needsHuman: row.needsHuman === 1,
    duesLapsedAt: row.state === 'confirmed' ? duesLapsedAt(desk, row.id, now) : null,
  };
}

/** A member who is excused owes nothing, and never lapses. */
function duesLapsedAt(desk: Desk, applicationId: number, now: Date): Date | null {
  const { dues } = desk.policy;
  if (!dues.enabled || desk.store.payments.findExcuse(applicationId) !== undefined) return null;
  const { state, paidThrough } = standingOf(desk, getApplication(desk, applicationId), now);
  if (state !== 'lapsed' || paidThrough === null) return null;
  return new Date(`${addDays(paidThrough, dues.lapseDays)}T00:00:00Z`);
}

function keptEmail(row: KeptEmailRow) {
  const { state, filedAt, awaitsHuman, applicationState, applicationStateSince } = row;
  return {
    state,
    filedAt: new Date(filedAt),
    awaitsHuman: awaitsHuman === 1,
    application:
      applicationState === null
        ? null
        : { state: applicationState, stateSince: new Date(applicationStateSince ?? '') },
  };
}

function isReduced(desk: Desk, personId: number, since: Date): boolean {
  const reducedAt = desk.store.people.find(personId)?.reducedAt ?? null;
  return reducedAt !== null && reducedAt >= since.toISOString();
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * dayMs).toISOString();
}
