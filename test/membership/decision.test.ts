import { describe, expect, it } from 'vitest';
import {
  type ApplicationState,
  applicationStates,
  mayBecome,
  transitions,
} from '../../src/membership/application.ts';
import { type DecisionKind, decide, possibleDecisions, verbs } from '../../src/membership/decision.ts';
import { knownFacts, sender } from '../support/readings.ts';

function application(state: ApplicationState, facts = knownFacts) {
  const { application: found } = sender('awaiting_decision', { facts });
  if (!found) throw new Error('a sender awaiting a decision has an application');
  return { ...found, state };
}

describe('decisions', () => {
  it.each<[DecisionKind, ApplicationState, ApplicationState, string | null]>([
    ['confirm', 'awaiting_decision', 'confirmed', 'welcome'],
    ['decline', 'awaiting_decision', 'declined', 'decline'],
    ['ask', 'awaiting_decision', 'awaiting_applicant', 'ask'],
    ['reply', 'confirmed', 'confirmed', 'reply'],
    ['reopen', 'declined', 'awaiting_decision', null],
    ['withdraw', 'confirmed', 'withdrawn', 'withdrawal'],
    ['not_an_application', 'awaiting_applicant', 'not_an_application', null],
    ['snooze', 'awaiting_decision', 'awaiting_decision', null],
  ])('%s from %s leads to %s with letter %s', (kind, from, to, letter) => {
    expect(decide(kind, application(from), 'awaiting_decision')).toEqual({ state: to, letter });
  });

  it('names what is possible instead', () => {
    expect(decide('confirm', application('declined'), 'awaiting_decision')).toEqual({
      kind: 'impossible',
      possible: ['reply', 'reopen', 'note'],
    });
  });

  it('does not confirm without a recorded agreement', () => {
    const { agreement: _, ...without } = knownFacts;
    expect(
      decide('confirm', application('awaiting_decision', without as typeof knownFacts), 'awaiting_decision'),
    ).toEqual({
      kind: 'no_agreement',
    });
  });

  it('never leads to a transition that the application does not allow', () => {
    for (const kind of Object.keys(verbs) as DecisionKind[]) {
      for (const from of verbs[kind].from) {
        const result = decide(kind, application(from), 'awaiting_decision');
        if ('state' in result) expect(mayBecome(from, result.state), `${kind} from ${from}`).toBe(true);
      }
    }
  });

  it('leaves something possible in every state', () => {
    for (const state of applicationStates) expect(possibleDecisions(state)).toContain('note');
    expect(Object.keys(transitions)).toEqual(applicationStates);
  });
});
