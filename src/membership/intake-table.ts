import type { Intent } from '../reading/reading.ts';
import type { ApplicationState } from './application.ts';

/** What the sender of an email is to the desk. */
export type SenderState = Exclude<ApplicationState, 'not_an_application'> | 'unknown' | 'erased';

export const senderStates: readonly SenderState[] = [
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

/** What an email leads to. Each move is explained once, in `moves`. */
export type Move =
  | 'open'
  | 'continue'
  | 'note'
  | 'propose'
  | 'ask'
  | 'subscribe'
  | 'withdraw'
  | 'show'
  | 'stay'
  | 'set_aside';

interface MoveMeaning {
  letter: string;
  state: string;
  turn: 'applicant' | 'secretary' | 'by what is missing' | 'nobody' | 'unchanged';
}

/** The meaning of every move, as printed in the README; `plan.ts` carries it out. */
export const moves: Readonly<Record<Move, MoveMeaning>> = {
  open: {
    letter: 'acknowledgement',
    state: 'awaiting_applicant or awaiting_decision',
    turn: 'by what is missing',
  },
  continue: {
    letter:
      'completion when nothing is missing any more, else details request; none when the email brought nothing',
    state: 'awaiting_applicant or awaiting_decision',
    turn: 'by what is missing',
  },
  note: { letter: 'none', state: 'unchanged', turn: 'secretary' },
  propose: { letter: 'receipt; none when the email brought nothing', state: 'unchanged', turn: 'secretary' },
  ask: { letter: 'receipt, once per open question', state: 'unchanged', turn: 'secretary' },
  subscribe: { letter: 'updates thanks', state: 'updates_only', turn: 'nobody' },
  withdraw: { letter: 'withdrawal', state: 'withdrawn', turn: 'nobody' },
  show: { letter: 'none', state: 'unchanged', turn: 'secretary' },
  stay: { letter: 'none', state: 'unchanged', turn: 'unchanged' },
  set_aside: { letter: 'none', state: 'unchanged', turn: 'unchanged' },
};

/** The one table: (intent × state of the sender) -> move. */
export const intakeTable: Readonly<Record<Intent, Readonly<Record<SenderState, Move>>>> = {
  application: {
    unknown: 'open',
    awaiting_applicant: 'continue',
    awaiting_decision: 'note',
    confirmed: 'propose',
    declined: 'propose',
    withdrawn: 'open',
    lapsed: 'open',
    updates_only: 'open',
    erased: 'open',
  },
  answer: {
    unknown: 'open',
    awaiting_applicant: 'continue',
    awaiting_decision: 'note',
    confirmed: 'propose',
    declined: 'propose',
    withdrawn: 'propose',
    lapsed: 'continue',
    updates_only: 'propose',
    erased: 'open',
  },
  question: {
    unknown: 'ask',
    awaiting_applicant: 'ask',
    awaiting_decision: 'ask',
    confirmed: 'ask',
    declined: 'ask',
    withdrawn: 'ask',
    lapsed: 'ask',
    updates_only: 'ask',
    erased: 'ask',
  },
  updates: {
    unknown: 'subscribe',
    awaiting_applicant: 'subscribe',
    awaiting_decision: 'note',
    confirmed: 'propose',
    declined: 'propose',
    withdrawn: 'subscribe',
    lapsed: 'subscribe',
    updates_only: 'stay',
    erased: 'subscribe',
  },
  withdrawal: {
    unknown: 'withdraw',
    awaiting_applicant: 'withdraw',
    awaiting_decision: 'withdraw',
    confirmed: 'ask',
    declined: 'withdraw',
    withdrawn: 'stay',
    lapsed: 'withdraw',
    updates_only: 'withdraw',
    erased: 'stay',
  },
  automated: {
    unknown: 'set_aside',
    awaiting_applicant: 'set_aside',
    awaiting_decision: 'set_aside',
    confirmed: 'set_aside',
    declined: 'set_aside',
    withdrawn: 'set_aside',
    lapsed: 'set_aside',
    updates_only: 'set_aside',
    erased: 'set_aside',
  },
  other: {
    unknown: 'set_aside',
    awaiting_applicant: 'show',
    awaiting_decision: 'show',
    confirmed: 'show',
    declined: 'set_aside',
    withdrawn: 'set_aside',
    lapsed: 'set_aside',
    updates_only: 'set_aside',
    erased: 'set_aside',
  },
};
