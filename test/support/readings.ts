import type { Application, KnownFacts, RecordedFact } from '../../src/membership/application.ts';
import type { SenderState } from '../../src/membership/intake-table.ts';
import type { Sender } from '../../src/membership/plan.ts';
import type { DeskPolicy } from '../../src/membership/policy.ts';
import type { Evidence, Fact, LocationFact, Reading } from '../../src/reading/reading.ts';

const evidence = (text: string): Evidence => ({ part: 'body', start: 0, end: text.length, text });

/** A fact as reading would give it. */
export function fact<T>(value: T, confidence = 0.9): Fact<T> {
  return { value, confidence, evidence: evidence(String(value)), rule: 'test' };
}

/** Tulsa, as reading would give it. */
export const tulsa: LocationFact = {
  city: 'Tulsa',
  region: 'US-OK',
  country: 'US',
  postalCode: null,
  latitude: 36.154,
  longitude: -95.993,
  timeZone: 'America/Chicago',
  candidates: [],
  confidence: 0.9,
  evidence: evidence('Tulsa'),
  rule: 'test',
};

/** An answerable English application that says nothing; `more` says what it does. */
export function reading(
  more: Partial<Omit<Reading, 'facts'>> & { facts?: Partial<Reading['facts']> } = {},
): Reading {
  const { facts, ...rest } = more;
  return {
    intent: 'application',
    language: 'en',
    answerable: true,
    refusal: null,
    screening: { refusal: null, authenticated: true, replyAddress: 'ada@example.org' },
    suggestions: { name: null, location: null, occupation: null, agrees: null },
    mentions: { pronouns: null, phone: null, interests: [] },
    organisation: null,
    wantsToStartGroup: false,
    question: null,
    doubt: null,
    dataRequest: null,
    contactWish: null,
    mayBeMinor: false,
    bareForward: false,
    text: { body: '', signature: '', subject: '', from: '' },
    ...rest,
    facts: { name: null, location: null, occupation: null, agrees: null, ...facts },
  };
}

/** All four facts. */
export const allFacts: Reading['facts'] = {
  name: fact('Ada Flores'),
  location: tulsa,
  occupation: fact('welder'),
  agrees: fact(true),
};

const recorded = <T>(value: T): RecordedFact<T> => ({
  value,
  confidence: 0.9,
  emailId: 1,
  evidence: null,
  setBy: 'applicant',
});

/** The same four, as the store keeps them. */
export const knownFacts: Required<KnownFacts> = {
  name: recorded('Ada Flores'),
  location: recorded({
    city: 'Tulsa',
    region: 'US-OK',
    country: 'US',
    postalCode: null,
    latitude: null,
    longitude: null,
    timeZone: null,
  }),
  occupation: recorded('welder'),
  agreement: recorded(true),
};

/** A sender in a state, with an application where the state means one. */
export function sender(state: SenderState, more: Partial<Sender> & { facts?: KnownFacts } = {}): Sender {
  const { facts, ...rest } = more;
  const application: Application | null =
    state === 'unknown' || state === 'erased'
      ? null
      : {
          id: 41,
          personId: 9,
          state,
          facts: facts ?? { name: knownFacts.name },
          needsHuman: false,
          contactWish: false,
          mayBeMinor: false,
          version: 1,
        };
  return {
    state,
    application,
    hasOpenQuestion: false,
    waitingLetter: null,
    lastLetterAt: null,
    lettersToday: 0,
    lettersInThread: 0,
    employerMayRead: null,
    ...rest,
  };
}

const threeTimes = (text: string) => ({ en: text, es: text, fr: text });

/** The policy of an invented organisation; letters leave at once. */
export const policy: DeskPolicy = {
  organisation: {
    name: 'Workers of the Example',
    senderName: 'The secretary',
    address: 'secretary@wsa.example',
    language: 'en',
    timeZone: 'America/New_York',
    subject: { en: 'Your message', es: 'Tu mensaje', fr: 'Votre message' },
    neutral: {
      senderName: { en: 'The office', es: 'La oficina', fr: 'Le bureau' },
      subject: { en: 'Your note', es: 'Tu nota', fr: 'Votre note' },
    },
    documents: {
      constitution: {
        title: threeTimes('Constitution'),
        url: { en: 'https://wsa.example/constitution' },
        version: '1',
        textHash: null,
      },
      whereWeStand: {
        title: threeTimes('Where We Stand'),
        url: { en: 'https://wsa.example/stand' },
        version: '1',
        textHash: null,
      },
    },
    dues: { amount: 28, currency: 'USD', period: 'year', howToPay: threeTimes('By post.') },
    decisionDays: 14,
    keepSourceDays: 30,
    keepPersonDays: 90,
  },
  confidenceThreshold: 0.5,
  settleMinutes: 0,
  undoMinutes: 10,
  answerWithinDays: 30,
  sending: 'on',
  budgets: { perAddressPerDay: 4, perThread: 20, perHour: 1000, perDay: 10_000 },
  reminders: { afterDays: [4, 14, 30], stillHereDays: 14, latestDays: 7 },
  window: { eveningHours: [17, 21], weekendHours: [10, 20], holidays: [] },
  awayUntil: null,
  dues: {
    enabled: false,
    cents: 2800,
    periodMonths: 12,
    firstDays: [7, 21, 45],
    renewalDays: [-30, -7, 7, 30, 55],
    lapseDays: 60,
    knownDays: 35,
  },
  digest: { to: ['clara@example.org'], alternates: [], hour: 8, markDays: 3, alternateDays: 7 },
  retention: {
    sourceDays: 30,
    personDays: 90,
    formerMemberMonths: 12,
    setAsideDays: 90,
    digestDays: 14,
    backupDays: 7,
    codeDays: 14,
    mailbox: 'no',
  },
  publicMailDomains: new Set(['example.org', 'example.com', 'example.net']),
  employerDomains: 'hold',
};
