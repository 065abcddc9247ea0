import type { Application, ApplicationState } from './application.ts';
import type { Occasion } from './letter.ts';

/** The secretary's verbs. `undo` is a verb of its own, see `workflow/desk/undo-decision.ts`. */
export type DecisionKind =
  | 'confirm'
  | 'decline'
  | 'ask'
  | 'reply'
  | 'reopen'
  | 'withdraw'
  | 'updates_only'
  | 'not_an_application'
  | 'snooze'
  | 'note';

/** What a decision leads to. */
export interface DecisionEffect {
  state: ApplicationState;
  letter: Occasion | null;
}

const open: readonly ApplicationState[] = ['awaiting_applicant', 'awaiting_decision'];
const closed: readonly ApplicationState[] = [
  'declined',
  'withdrawn',
  'lapsed',
  'updates_only',
  'not_an_application',
];
const any: readonly ApplicationState[] = [...open, 'confirmed', ...closed];

interface Verb {
  from: readonly ApplicationState[];
  to: ApplicationState | 'unchanged' | 'open';
  letter: Occasion | null;
}

/** Which decisions are possible in which state, and what follows. */
export const verbs: Readonly<Record<DecisionKind, Verb>> = {
  confirm: { from: open, to: 'confirmed', letter: 'welcome' },
  decline: { from: open, to: 'declined', letter: 'decline' },
  ask: { from: open, to: 'awaiting_applicant', letter: 'ask' },
  reply: { from: any, to: 'unchanged', letter: 'reply' },
  reopen: { from: closed, to: 'open', letter: null },
  withdraw: { from: ['confirmed', ...open], to: 'withdrawn', letter: 'withdrawal' },
  updates_only: { from: open, to: 'updates_only', letter: null },
  not_an_application: { from: open, to: 'not_an_application', letter: null },
  snooze: { from: open, to: 'unchanged', letter: null },
  note: { from: any, to: 'unchanged', letter: null },
};

/** The decisions that are possible now, for the error that names them. */
export function possibleDecisions(state: ApplicationState): DecisionKind[] {
  return (Object.keys(verbs) as DecisionKind[]).filter((kind) => verbs[kind].from.includes(state));
}

/** Why a decision cannot be taken. */
export type DecisionRefusal =
  | { kind: 'impossible'; possible: readonly DecisionKind[] }
  | { kind: 'no_agreement' };

/**
 * What a decision leads to, or why it cannot be taken. Confirming needs a recorded agreement.
 * @param openStateNow the state an open application would have by its facts, for `reopen`
 */
export function decide(
  kind: DecisionKind,
  application: Application,
  openStateNow: ApplicationState,
): DecisionEffect | DecisionRefusal {
  const verb = verbs[kind];
  if (!verb.from.includes(application.state)) {
    return { kind: 'impossible', possible: possibleDecisions(application.state) };
  }
  if (kind === 'confirm' && application.facts.agreement?.value !== true) return { kind: 'no_agreement' };
  return { state: targetState(verb.to, application.state, openStateNow), letter: verb.letter };
}

function targetState(
  to: Verb['to'],
  present: ApplicationState,
  openStateNow: ApplicationState,
): ApplicationState {
  if (to === 'unchanged') return present;
  return to === 'open' ? openStateNow : to;
}
