import { describe, expect, it } from 'vitest';
import type { SenderState } from '../../src/membership/intake-table.ts';
import { type Plan, planIntake } from '../../src/membership/plan.ts';
import type { Intent, Reading } from '../../src/reading/reading.ts';
import { allFacts, fact, knownFacts, policy, reading, sender, tulsa } from '../support/readings.ts';

const now = new Date('2026-05-04T15:00:00Z');
const arrival = { emailId: 12, channel: 'inbox' as const, now };

function plan(read: Reading, from = sender('unknown'), more = {}) {
  return planIntake(read, from, policy, { ...arrival, ...more });
}

function filed(result: Plan) {
  if (result.kind !== 'file') throw new Error(`set aside: ${result.reason}`);
  return result;
}

/** What each cell leads to: letter, state afterwards, does a human have to act. The email gives a town and a trade. */
const cells: Record<
  Intent,
  Record<SenderState, [letter: string | null, state: string | null, human: boolean]>
> = {
  application: {
    unknown: ['acknowledgement', 'awaiting_applicant', false],
    awaiting_applicant: ['details_request', 'awaiting_applicant', false],
    awaiting_decision: [null, 'awaiting_decision', false],
    confirmed: ['receipt', 'confirmed', true],
    declined: ['receipt', 'declined', true],
    withdrawn: ['acknowledgement', 'awaiting_applicant', false],
    lapsed: ['acknowledgement', 'awaiting_applicant', false],
    updates_only: ['acknowledgement', 'awaiting_applicant', false],
    erased: ['acknowledgement', 'awaiting_applicant', false],
  },
  answer: {
    unknown: ['acknowledgement', 'awaiting_applicant', false],
    awaiting_applicant: ['details_request', 'awaiting_applicant', false],
    awaiting_decision: [null, 'awaiting_decision', false],
    confirmed: ['receipt', 'confirmed', true],
    declined: ['receipt', 'declined', true],
    withdrawn: ['receipt', 'withdrawn', true],
    lapsed: ['details_request', 'awaiting_applicant', false],
    updates_only: ['receipt', 'updates_only', true],
    erased: ['acknowledgement', 'awaiting_applicant', false],
  },
  question: {
    unknown: ['receipt', null, true],
    awaiting_applicant: ['receipt', 'awaiting_applicant', true],
    awaiting_decision: ['receipt', 'awaiting_decision', true],
    confirmed: ['receipt', 'confirmed', true],
    declined: ['receipt', 'declined', true],
    withdrawn: ['receipt', 'withdrawn', true],
    lapsed: ['receipt', 'lapsed', true],
    updates_only: ['receipt', 'updates_only', true],
    erased: ['receipt', null, true],
  },
  updates: {
    unknown: ['updates_thanks', 'updates_only', false],
    awaiting_applicant: ['updates_thanks', 'updates_only', false],
    awaiting_decision: [null, 'awaiting_decision', false],
    confirmed: ['receipt', 'confirmed', true],
    declined: ['receipt', 'declined', true],
    withdrawn: ['updates_thanks', 'updates_only', false],
    lapsed: ['updates_thanks', 'updates_only', false],
    updates_only: [null, 'updates_only', false],
    erased: ['updates_thanks', 'updates_only', false],
  },
  withdrawal: {
    unknown: ['withdrawal', 'withdrawn', false],
    awaiting_applicant: ['withdrawal', 'withdrawn', false],
    awaiting_decision: ['withdrawal', 'withdrawn', false],
    confirmed: ['receipt', 'confirmed', true],
    declined: ['withdrawal', 'withdrawn', false],
    withdrawn: [null, 'withdrawn', false],
    lapsed: ['withdrawal', 'withdrawn', false],
    updates_only: ['withdrawal', 'withdrawn', false],
    erased: [null, null, false],
  },
  automated: everywhere(['set aside', null, false]),
  other: {
    ...everywhere(['set aside', null, false]),
    awaiting_applicant: [null, 'awaiting_applicant', true],
    awaiting_decision: [null, 'awaiting_decision', true],
    confirmed: [null, 'confirmed', true],
  },
};

function everywhere<T>(cell: T): Record<SenderState, T> {
  const states = [
    'unknown',
    'awaiting_applicant',
    'awaiting_decision',
    'confirmed',
    'declined',
    'withdrawn',
    'lapsed',
    'updates_only',
    'erased',
  ];
  return Object.fromEntries(states.map((state) => [state, cell])) as Record<SenderState, T>;
}

describe('the intake table, cell by cell', () => {
  const rows = Object.entries(cells).flatMap(([intent, row]) =>
    Object.entries(row).map(([state, cell]) => [intent as Intent, state as SenderState, ...cell] as const),
  );
  it.each(rows)('%s from somebody %s', (intent, state, letter, stateAfter, human) => {
    const refusal = intent === 'automated' || intent === 'other' ? intent : null;
    const email = reading({
      intent,
      refusal,
      answerable: refusal === null,
      facts: { location: tulsa, occupation: fact('welder') },
    });
    const result = plan(email, sender(state));
    if (letter === 'set aside') {
      expect(result).toEqual({ kind: 'set_aside', reason: intent });
      return;
    }
    expect(filed(result).letter?.letter.occasion ?? null).toBe(letter);
    expect(filed(result).state).toBe(stateAfter);
    expect(filed(result).awaitsHuman).toBe(human);
  });
});

describe('completeness', () => {
  it('puts an application with everything before the human', () => {
    expect(filed(plan(reading({ facts: allFacts }))).state).toBe('awaiting_decision');
  });

  it('asks only for what is missing', () => {
    const result = filed(plan(reading({ facts: { ...allFacts, location: null } })));
    expect(result.letter?.letter.missing).toEqual(['location']);
    expect(result.state).toBe('awaiting_applicant');
  });

  it('says so when the last detail came', () => {
    const { agreement, ...withoutAgreement } = knownFacts;
    const result = filed(
      plan(
        reading({ intent: 'answer', facts: { agrees: fact(true) } }),
        sender('awaiting_applicant', { facts: withoutAgreement }),
      ),
    );
    expect(agreement.value).toBe(true);
    expect(result.letter?.letter.occasion).toBe('completion');
    expect(result.state).toBe('awaiting_decision');
  });

  it('sends nothing for "ok gracias"', () => {
    expect(
      filed(plan(reading({ intent: 'answer', language: 'es' }), sender('awaiting_applicant'))).letter,
    ).toBeNull();
    expect(filed(plan(reading({ intent: 'answer', language: 'es' }), sender('confirmed'))).letter).toBeNull();
  });

  it('asks for a fact that is not sure, and shows it as a suggestion', () => {
    const result = filed(plan(reading({ facts: { ...allFacts, name: fact('Ada', 0.3) } })));
    expect(result.letter?.letter.missing).toEqual(['name']);
    expect(result.facts.suggested.map(({ field }) => field)).toEqual(['name']);
  });
});

describe('whose word counts', () => {
  const moved = reading({
    intent: 'answer',
    facts: { location: { ...tulsa, city: 'Reno', region: 'US-NV' } },
  });

  it('lets a person correct themselves', () => {
    const result = filed(plan(moved, sender('awaiting_applicant', { facts: knownFacts })));
    expect(result.facts.accepted.map(({ field }) => field)).toEqual(['location']);
  });

  it('only suggests what an unauthenticated email would change', () => {
    const forged = { ...moved, screening: { ...moved.screening, authenticated: false } };
    const result = filed(plan(forged, sender('awaiting_applicant', { facts: knownFacts })));
    expect(result.facts.accepted).toEqual([]);
    expect(result.facts.suggested.map(({ field }) => field)).toEqual(['location']);
  });

  it('makes new facts about a member a proposal', () => {
    const result = filed(plan(moved, sender('confirmed', { facts: knownFacts })));
    expect(result.facts.accepted).toEqual([]);
    expect(result.awaitsHuman).toBe(true);
  });
});

describe('questions, doubts and wishes', () => {
  const question = { part: 'body' as const, start: 0, end: 9, text: 'How much?' };

  it('answers an application with a question once, and says that a human will answer', () => {
    const result = filed(plan(reading({ question, facts: allFacts })));
    expect(result.letter?.letter).toMatchObject({ occasion: 'acknowledgement', humanWillAnswer: true });
    expect(result.awaitsHuman).toBe(true);
  });

  it('gives one receipt while a question is open', () => {
    const email = reading({ intent: 'question' });
    expect(filed(plan(email, sender('awaiting_applicant', { hasOpenQuestion: true }))).letter).toBeNull();
  });

  it('takes a "no" to the principles to the human, not back to the applicant', () => {
    const result = filed(plan(reading({ facts: { ...allFacts, agrees: fact(false) } })));
    expect(result.state).toBe('awaiting_decision');
    expect(result.awaitsHuman).toBe(true);
  });

  it.each([
    ['a wish about contact', { contactWish: question }, 'wish'],
    [
      'a bare forward',
      { bareForward: true, refusal: 'bare_forward' as const, answerable: false },
      'forwarded',
    ],
    [
      "an employer's domain",
      { screening: { refusal: null, authenticated: true, replyAddress: 'ada@acme-logistics.example' } },
      'employer',
    ],
  ])('holds every letter for %s', (_, more, held) => {
    expect(filed(plan(reading(more))).letter?.held).toBe(held);
  });

  it('writes to a minor once, then leaves it to a human', () => {
    const email = reading({ mayBeMinor: true, facts: { name: fact('Ada') } });
    expect(filed(plan(email)).letter?.held).toBeNull();
    expect(
      filed(plan(email, sender('awaiting_applicant', { facts: {}, lastLetterAt: now }))).letter?.held,
    ).toBe('minor');
  });
});

describe('what never gets a letter', () => {
  it.each(['history', 'junk', 'archive'] as const)('mail from %s', (channel) => {
    expect(plan(reading({ facts: allFacts }), sender('unknown'), { channel })).toEqual({
      kind: 'set_aside',
      reason: channel,
    });
  });

  it('a refused sender', () => {
    expect(plan(reading({ answerable: false, refusal: 'forged' }))).toEqual({
      kind: 'set_aside',
      reason: 'forged',
    });
  });

  it('is held over the budget of an address', () => {
    expect(filed(plan(reading(), sender('unknown', { lettersToday: 4 }))).letter?.held).toBe('budget');
  });
});

describe('a second email before the first letter left', () => {
  it("joins it under the first letter's occasion", () => {
    const waiting = sender('awaiting_applicant', { waitingLetter: { id: 7, occasion: 'acknowledgement' } });
    const letter = filed(plan(reading({ facts: allFacts }), waiting)).letter;
    expect(letter).toMatchObject({ supersedes: 7, letter: { occasion: 'acknowledgement', missing: [] } });
  });

  it('leaves it as it is when it brings nothing', () => {
    const waiting = sender('awaiting_applicant', { waitingLetter: { id: 7, occasion: 'acknowledgement' } });
    expect(filed(plan(reading({ intent: 'answer' }), waiting)).letter).toBeNull();
  });
});
