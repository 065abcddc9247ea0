import type { CalendarRecord } from '../../src/membership/calendar.ts';
import type { DuesRecord } from '../../src/membership/dues.ts';

/** An applicant whose turn it is and of whom nothing else is to be said; `more` says it. */
export function record(more: Partial<CalendarRecord> = {}): CalendarRecord {
  return {
    state: 'awaiting_applicant',
    needsHuman: false,
    mustBeLeftAlone: false,
    employerMayRead: false,
    snoozedUntil: null,
    lastLetterAt: null,
    lastEmailAt: null,
    ourTurnSince: null,
    lastHumanActAt: null,
    hasWaitingLetter: false,
    lastSentAt: null,
    done: [],
    where: { timeZone: 'America/New_York', country: 'US' },
    dues: null,
    ...more,
  };
}

/** A member welcomed on 1 May who has not paid. */
export function dues(more: Partial<DuesRecord> = {}): DuesRecord {
  return {
    standing: {
      state: 'first_due',
      joinedOn: '2026-05-01',
      periodStart: null,
      paidThrough: null,
      creditCents: 0,
      missingCents: 2800,
    },
    welcomedAt: new Date('2026-05-01T12:00:00Z'),
    knownSince: new Date('2026-01-01T00:00:00Z'),
    excuse: null,
    ...more,
  };
}
