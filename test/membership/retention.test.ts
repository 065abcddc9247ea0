import { describe, expect, it } from 'vitest';
import type { ApplicationState } from '../../src/membership/application.ts';
import {
  fateOf,
  type KeptApplication,
  type KeptPerson,
  whySourceIsDue,
} from '../../src/membership/retention.ts';
import { policy } from '../support/readings.ts';

const { retention } = policy;
const ended = new Date('2026-01-10T12:00:00Z');
const daysLater = (days: number) => new Date(ended.getTime() + days * 24 * 3_600_000);

function application(state: ApplicationState, more: Partial<KeptApplication> = {}): KeptApplication {
  return { state, stateSince: ended, wasMember: false, duesLapsedAt: null, needsHuman: false, ...more };
}

function person(applications: readonly KeptApplication[], more: Partial<KeptPerson> = {}): KeptPerson {
  return { applications, lastContactAt: ended, hasOpenQuestion: false, ...more };
}

describe('a person is kept', () => {
  const cases: [string, KeptPerson, number, string][] = [
    ['declined', person([application('declined')]), 90, 'declined'],
    ['silent', person([application('lapsed')]), 90, 'lapsed'],
    ['withdrawn', person([application('withdrawn')]), 90, 'withdrawn'],
    ['no applicant', person([application('not_an_application')]), 90, 'no_application'],
    ['only asking', person([]), 90, 'no_application'],
    ['a former member', person([application('withdrawn', { wasMember: true })]), 365, 'former_member'],
    [
      'a member whose dues have lapsed',
      person([application('confirmed', { wasMember: true, duesLapsedAt: ended })]),
      365,
      'former_member',
    ],
    [
      'declined once and once a member',
      person([application('declined'), application('withdrawn', { wasMember: true })]),
      365,
      'former_member',
    ],
  ];
  it.each(cases)('who is %s, for so many days and no longer', (_, kept, days, outcome) => {
    expect(fateOf(kept, retention, daysLater(days - 0.1))).toBeNull();
    expect(fateOf(kept, retention, daysLater(days))).toMatchObject({ kind: 'erase', outcome });
  });

  it.each(['awaiting_applicant', 'awaiting_decision', 'confirmed'] as const)('for ever while %s', (state) => {
    expect(fateOf(person([application(state)]), retention, daysLater(10_000))).toBeNull();
    expect(
      fateOf(person([application('declined'), application(state)]), retention, daysLater(10_000)),
    ).toBeNull();
  });

  it('while a question of theirs is open', () => {
    const asks = person([application('declined', { needsHuman: true })]);
    const waits = person([application('declined')], { hasOpenQuestion: true });
    expect([asks, waits].map((kept) => fateOf(kept, retention, daysLater(1000)))).toEqual([null, null]);
  });

  it('for the whole time after the last contact', () => {
    const wroteAgain = person([application('declined')], { lastContactAt: daysLater(60) });
    expect(fateOf(wroteAgain, retention, daysLater(149))).toBeNull();
    expect(fateOf(wroteAgain, retention, daysLater(150))).not.toBeNull();
  });

  it('as address, language, region and consent when they only want updates', () => {
    const kept = person([application('updates_only')], { lastContactAt: daysLater(25) });
    expect(fateOf(kept, retention, daysLater(29))).toBeNull();
    expect(fateOf(kept, retention, daysLater(10_000))).toMatchObject({ kind: 'reduce' });
  });

  it('for as long as the settings say', () => {
    const strict = { ...retention, personDays: 1 };
    expect(fateOf(person([application('declined')]), strict, daysLater(1))).not.toBeNull();
  });
});

describe('the source of an email is kept', () => {
  const email = { state: 'filed' as const, filedAt: ended, awaitsHuman: false };
  const confirmed = { state: 'confirmed' as const, stateSince: ended };

  it('for 30 days after the decision, or after it came when it came later', () => {
    const due = { ...email, application: confirmed };
    const later = { ...due, filedAt: daysLater(20) };
    expect(whySourceIsDue(due, retention, daysLater(29.9))).toBeNull();
    expect(whySourceIsDue(due, retention, daysLater(30))).toMatch(/^confirmed/);
    expect(whySourceIsDue(later, retention, daysLater(49))).toBeNull();
    expect(whySourceIsDue(later, retention, daysLater(50))).not.toBeNull();
  });

  it('while the application is open, and while a human must answer it', () => {
    const open = { ...email, application: { ...confirmed, state: 'awaiting_decision' as const } };
    const unanswered = { ...email, application: confirmed, awaitsHuman: true };
    expect(whySourceIsDue(open, retention, daysLater(1000))).toBeNull();
    expect(whySourceIsDue(unanswered, retention, daysLater(1000))).toBeNull();
  });

  it('for 90 days when it was set aside', () => {
    const aside = { ...email, state: 'set_aside' as const, application: null };
    expect(whySourceIsDue(aside, retention, daysLater(89))).toBeNull();
    expect(whySourceIsDue(aside, retention, daysLater(90))).toMatch(/^set aside/);
  });
});
