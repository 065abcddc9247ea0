import type { CalendarRecord } from '../../membership/calendar.ts';
import type { DecisionKind } from '../../membership/decision.ts';
import { whereaboutsOf } from '../../membership/whereabouts.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { EmailRow } from '../../store/emails.ts';
import type { Desk } from '../desk.ts';
import { addressFor, employerMayReadAt } from '../outbox/addresses.ts';
import { duesRecord } from './dues-record.ts';

const unsent: ReadonlySet<string> = new Set(['queued', 'held', 'deferred', 'transmitting']);

/**
 * Everything that the calendar's rules look at, as it stands now.
 * @param exceptLetter a letter that is asked about itself, and does not count
 */
export function calendarRecord(
  desk: Desk,
  application: ApplicationRow,
  now: Date,
  exceptLetter: number | null = null,
): CalendarRecord {
  const { store, policy } = desk;
  const { id, personId, state, needsHuman, snoozedUntil, facts } = application;
  const emails = store.emails.ofApplication(id);
  const letters = store.letters.ofApplication(id).filter((letter) => letter.id !== exceptLetter);
  const steps = store.calendar.stepsOf(personId);
  return {
    state,
    needsHuman,
    mustBeLeftAlone: mustBeLeftAlone(desk, application, emails),
    employerMayRead: employerMayReadAt(desk, addressFor(desk, application, emails.at(-1))) ?? false,
    snoozedUntil: momentOrNull(snoozedUntil),
    lastLetterAt: latest([application.lastLetterAt, application.repliedByHandAt]),
    lastEmailAt: latest(emails.map(({ receivedAt }) => receivedAt)),
    ourTurnSince: ourTurnSince(application, emails),
    lastHumanActAt: latest([store.journal.lastHumanActOn(id), application.repliedByHandAt]),
    hasWaitingLetter: letters.some((letter) => unsent.has(letter.state)),
    lastSentAt: momentOrNull(store.letters.lastSentTo(personId, exceptLetter)),
    done: exceptLetter === null ? steps : steps.filter(({ letterId }) => letterId !== exceptLetter),
    where: whereaboutsOf(facts.location?.value, policy.organisation.timeZone),
    dues: policy.dues.enabled && state === 'confirmed' ? duesRecord(desk, application, now) : null,
  };
}

function mustBeLeftAlone(
  desk: Desk,
  { id, contactWish, mayBeMinor, personId }: ApplicationRow,
  emails: readonly EmailRow[],
): boolean {
  return contactWish || mayBeMinor || hasOptedOut(desk, id, emails) || isUnreachable(desk, personId);
}

/** They said stop, and no human has since decided to go on. */
function hasOptedOut(desk: Desk, applicationId: number, emails: readonly EmailRow[]): boolean {
  const stop = emails.findLast(({ intent }) => intent === 'withdrawal');
  if (stop === undefined) return false;
  const decisions = desk.store.decisions.ofApplication(applicationId);
  return !decisions.some(
    ({ kind, decidedAt, undoneAt }) =>
      takesUp.has(kind) && undoneAt === null && decidedAt > (stop.filedAt ?? stop.receivedAt),
  );
}

const takesUp: ReadonlySet<DecisionKind> = new Set(['reopen', 'confirm', 'ask']);

function isUnreachable(desk: Desk, personId: number): boolean {
  const person = desk.store.people.find(personId);
  return person === undefined || person.bouncedAt !== null || person.erasedAt !== null;
}

/** Since the file went to the secretary, or since the oldest question that nobody has answered. */
function ourTurnSince(
  { state, needsHuman, stateSince }: ApplicationRow,
  emails: readonly EmailRow[],
): Date | null {
  if (state === 'awaiting_decision') return new Date(stateSince);
  if (!needsHuman || (state !== 'awaiting_applicant' && state !== 'confirmed')) return null;
  return new Date(emails.find(({ awaitsHuman }) => awaitsHuman === 1)?.receivedAt ?? stateSince);
}

function latest(moments: readonly (string | null)[]): Date | null {
  const known = moments.filter((moment) => moment !== null);
  return known.length === 0 ? null : new Date(known.reduce((a, b) => (a > b ? a : b)));
}

function momentOrNull(iso: string | null): Date | null {
  return iso === null ? null : new Date(iso);
}
