import type { ApplicationState } from './application.ts';

/** How long what is kept of whom, and what is done about the mailbox. */
export interface RetentionPolicy {
  /** Raw emails, after the decision upon their writer; days. */
  sourceDays: number;
  /** People who were declined, fell silent, withdrew or only asked something; days. */
  personDays: number;
  /** Members who left, or whose dues lapsed; months. */
  formerMemberMonths: number;
  /** Emails that were set aside, after they were; days. */
  setAsideDays: number;
  /** What the digests to the secretary say, after they left; days. */
  digestDays: number;
  /** Copies of the database other than the last; days. */
  backupDays: number;
  /** In which a code that was sent to somebody must come back; days. */
  codeDays: number;
  /** Whether what is erased here is removed from the mailbox as well; `ask`: when the secretary says so. */
  mailbox: 'ask' | 'yes' | 'no';
}

/** How it ended with somebody of whom nothing else is kept. */
export type Outcome = 'declined' | 'lapsed' | 'withdrawn' | 'no_application' | 'former_member' | 'on_request';

/** An application as far as retention looks at it. */
export interface KeptApplication {
  state: ApplicationState;
  stateSince: Date;
  wasMember: boolean;
  /** Since when the dues of a member count as lapsed; null where they do not. */
  duesLapsedAt: Date | null;
  needsHuman: boolean;
}

/** A person as far as retention looks at them. */
export interface KeptPerson {
  applications: readonly KeptApplication[];
  /** The last email or letter, or when they were first heard of. */
  lastContactAt: Date;
  hasOpenQuestion: boolean;
}

/** What is to become of a person, and why; null: they are kept as they are. */
export type PersonFate =
  | { kind: 'erase'; outcome: Outcome; since: Date; why: string }
  | { kind: 'reduce'; since: Date; why: string }
  | null;

/** The rule of retention for one person. Pure: the same person, policy and moment always give the same fate. */
export function fateOf(person: KeptPerson, policy: RetentionPolicy, now: Date): PersonFate {
  if (person.hasOpenQuestion || person.applications.some(({ needsHuman }) => needsHuman)) return null;
  const endings = person.applications.map((application) => endingOf(application, policy));
  if (endings.some((ending) => ending === null)) return null;
  const last = endings.filter((ending) => ending !== null).reduce(later, nobody(person, policy));
  const since = last.outcome === 'updates_only' ? last.since : latest(last.since, person.lastContactAt);
  if (now < dueAt(since, last)) return null;
  if (last.outcome === 'updates_only') return { kind: 'reduce', since, why: whyOf(last, since) };
  return { kind: 'erase', outcome: last.outcome, since, why: whyOf(last, since) };
}

/** An email that has been dealt with, as far as retention looks at it. */
export interface KeptEmail {
  state: 'filed' | 'set_aside';
  filedAt: Date;
  awaitsHuman: boolean;
  /** The application it belongs to; null for none. */
  application: Pick<KeptApplication, 'state' | 'stateSince'> | null;
}

/** Why an email's source is to go now; null: it is kept. */
export function whySourceIsDue(email: KeptEmail, policy: RetentionPolicy, now: Date): string | null {
  if (email.awaitsHuman) return null;
  if (email.state === 'set_aside') return dueWords(email.filedAt, policy.setAsideDays, now, 'set aside');
  if (email.application === null) return dueWords(email.filedAt, policy.sourceDays, now, 'dealt with');
  const { state, stateSince } = email.application;
  if (isOpen(state)) return null;
  return dueWords(latest(stateSince, email.filedAt), policy.sourceDays, now, stateWords[state]);
}

interface Ending {
  outcome: Outcome | 'updates_only';
  since: Date;
  days: number;
  months: number;
}

/** How an application has ended; null while it has not. */
function endingOf(application: KeptApplication, policy: RetentionPolicy): Ending | null {
  const { state, stateSince, wasMember, duesLapsedAt } = application;
  const former = { outcome: 'former_member' as const, days: 0, months: policy.formerMemberMonths };
  const brief = { since: stateSince, days: policy.personDays, months: 0 };
  switch (state) {
    case 'awaiting_applicant':
    case 'awaiting_decision':
      return null;
    case 'confirmed':
      return duesLapsedAt === null ? null : { ...former, since: duesLapsedAt };
    case 'updates_only':
      return { outcome: 'updates_only', since: stateSince, days: policy.sourceDays, months: 0 };
    case 'not_an_application':
      return { outcome: 'no_application', ...brief };
    case 'withdrawn':
      return wasMember ? { ...former, since: stateSince } : { outcome: state, ...brief };
    case 'declined':
    case 'lapsed':
      return { outcome: state, ...brief };
  }
}

function nobody({ lastContactAt, applications }: KeptPerson, policy: RetentionPolicy): Ending {
  const since = applications.length === 0 ? lastContactAt : new Date(0);
  return { outcome: 'no_application', since, days: policy.personDays, months: 0 };
}

/** Updates go before everything that has ended; otherwise what is kept longest. */
function later(a: Ending, b: Ending): Ending {
  if (a.outcome === 'updates_only' || b.outcome === 'updates_only')
    return a.outcome === 'updates_only' ? a : b;
  return dueAt(b.since, b) >= dueAt(a.since, a) ? b : a;
}

function dueAt(since: Date, { days, months }: Pick<Ending, 'days' | 'months'>): Date {
  const due = new Date(since);
  due.setUTCMonth(due.getUTCMonth() + months);
  due.setUTCDate(due.getUTCDate() + days);
  return due;
}

function dueWords(since: Date, days: number, now: Date, what: string): string | null {
  return now < dueAt(since, { days, months: 0 }) ? null : `${what} ${since.toISOString().slice(0, 10)}`;
}

function whyOf({ outcome }: Ending, since: Date): string {
  return `${outcomeWords[outcome]} ${since.toISOString().slice(0, 10)}`;
}

const outcomeWords: Readonly<Record<Ending['outcome'], string>> = {
  declined: 'declined, last contact',
  lapsed: 'fell silent, last contact',
  withdrawn: 'withdrew, last contact',
  no_application: 'no application, last contact',
  former_member: 'no member since, or last contact',
  on_request: 'asked for it',
  updates_only: 'only gets updates since',
};

const stateWords: Readonly<Record<ApplicationState, string>> = {
  awaiting_applicant: 'open since',
  awaiting_decision: 'open since',
  confirmed: 'confirmed, or written to us',
  declined: 'declined, or written to us',
  withdrawn: 'withdrawn, or written to us',
  lapsed: 'fell silent',
  updates_only: 'only gets updates since',
  not_an_application: 'no application since',
};

function isOpen(state: ApplicationState): boolean {
  return state === 'awaiting_applicant' || state === 'awaiting_decision';
}

function latest(a: Date, b: Date): Date {
  return a > b ? a : b;
}
