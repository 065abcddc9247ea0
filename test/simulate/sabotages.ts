import type { CalendarRecord, Verdict } from '../../src/membership/calendar.ts';
import type { CalendarRules } from '../../src/membership/calendar-rules.ts';
import type { DeskPolicy } from '../../src/membership/policy.ts';

/** A known defect of reminder systems, planted in place of a rule. */
export interface Sabotage {
  /** What is wrong. */
  summary: string;
  plant(rules: CalendarRules): CalendarRules;
}

const dayMs = 86_400_000;

export const sabotages: Readonly<Record<string, Sabotage>> = {
  exact_day: {
    summary: 'a letter is due on its very day only, so that a missed run loses it',
    plant: (rules) =>
      withVerdicts(rules, (verdict, { now }) => (isOfToday(verdict, now) ? verdict : skipped(verdict))),
  },
  no_send_log: {
    summary: 'nobody remembers what was sent, so that the next run sends it again',
    plant: (rules) => {
      const forgetful = withRecords(rules, (record) => ({ ...record, done: [] }));
      return withVerdicts(forgetful, (verdict, { now }) => renamed(verdict, now));
    },
  },
  opt_out_ignored: {
    summary: 'whoever said stop, or whose mail comes back, is written to all the same',
    plant: (rules) =>
      withRecords(rules, (record) => ({
        ...record,
        mustBeLeftAlone: false,
        state: record.state === 'withdrawn' ? 'awaiting_applicant' : record.state,
      })),
  },
  answer_ignored: {
    summary: 'an answer does not stop the reminders',
    plant: (rules) =>
      withRecords(rules, (record) => ({
        ...record,
        lastEmailAt: null,
        state: record.state === 'awaiting_decision' ? 'awaiting_applicant' : record.state,
      })),
  },
  window_ignored: {
    summary: 'letters leave at any hour of the day',
    plant: (rules) => ({ ...rules, leavesAt: (_record, _policy, now) => now }),
  },
  our_own_clock: {
    summary: "the hours are those of the organisation, not the person's",
    plant: (rules) => ({
      ...rules,
      leavesAt: (record, policy, now) =>
        rules.leavesAt(
          { ...record, where: { ...record.where, timeZone: policy.organisation.timeZone } },
          policy,
          now,
        ),
    }),
  },
  daily_limit_ignored: {
    summary: 'two letters may reach a person on one day',
    plant: (rules) => ({
      ...rules,
      leavesAt: (record, policy, now) => rules.leavesAt({ ...record, lastSentAt: null }, policy, now),
    }),
  },
  stacked: {
    summary: 'what was missed is all made up for, one after the other',
    plant: (rules) => withVerdicts(rules, oldestFirst),
  },
  payment_ignored: {
    summary: 'whoever has paid is asked all the same',
    plant: (rules) => withRecords(rules, unpaid),
  },
};

interface Moment {
  record: CalendarRecord;
  policy: DeskPolicy;
  now: Date;
}

function withVerdicts(
  rules: CalendarRules,
  change: (verdict: Verdict, moment: Moment) => Verdict,
): CalendarRules {
  return {
    ...rules,
    applicant: (record, policy, now) => change(rules.applicant(record, policy, now), { record, policy, now }),
    member: (record, policy, now) => change(rules.member(record, policy, now), { record, policy, now }),
  };
}

function withRecords(
  rules: CalendarRules,
  change: (record: CalendarRecord) => CalendarRecord,
): CalendarRules {
  return {
    ...rules,
    applicant: (record, policy, now) => rules.applicant(change(record), policy, now),
    member: (record, policy, now) => rules.member(change(record), policy, now),
  };
}

function isOfToday(verdict: Verdict, now: Date): boolean {
  return verdict.kind !== 'write' || now.getTime() - verdict.due.dueAt.getTime() < dayMs;
}

function skipped(verdict: Verdict): Verdict {
  return { kind: 'wait', until: verdict.kind === 'write' ? verdict.due.next : null };
}

/** The database knows each step once; this gives each a new name every day. */
function renamed(verdict: Verdict, now: Date): Verdict {
  if (verdict.kind === 'drop') return { kind: 'wait', until: verdict.due.next };
  if (verdict.kind !== 'write') return verdict;
  const day = Math.floor(now.getTime() / dayMs);
  const next = new Date((day + 1) * dayMs);
  return { kind: 'write', due: { ...verdict.due, reference: `${verdict.due.reference}#${day}`, next } };
}

function oldestFirst(verdict: Verdict, { now }: Moment): Verdict {
  if (verdict.kind !== 'write') return verdict;
  const [oldest, ...others] = verdict.due.skipped;
  if (oldest === undefined) return verdict;
  return { kind: 'write', due: { ...verdict.due, step: oldest, skipped: others.slice(0, 0), next: now } };
}

function unpaid(record: CalendarRecord): CalendarRecord {
  if (record.dues === null) return record;
  const standing = { ...record.dues.standing, paidThrough: null, periodStart: null };
  return { ...record, dues: { ...record.dues, standing } };
}
