import type { Happening } from './history.ts';

/** Whose turn it is, and since when, by the written rules. */
export interface State {
  turn: 'nobody' | 'applicant' | 'ours' | 'member' | 'lapsed' | 'closed';
  /** Something that a decision needs is not said yet. */
  isIncomplete: boolean;
  /** Our last letter or their last word; null while our answer is still to leave. */
  clock: number | null;
  ourSince: number;
  lastHumanAct: number;
  lastReplyByHand: number;
  askedSince: number | null;
  isLeftAlone: boolean;
  snoozedUntil: number;
  welcomedAt: number | null;
  excusedUntil: number;
  duesKnownSince: number;
}

/** What happened, or the end of an excuse. */
export type Event = Happening | { kind: 'excuse_over'; at: number };

/** Before anything has happened. */
export function beginning(): State {
  return {
    turn: 'nobody',
    isIncomplete: false,
    clock: null,
    ourSince: 0,
    lastHumanAct: 0,
    lastReplyByHand: 0,
    askedSince: null,
    isLeftAlone: false,
    snoozedUntil: 0,
    welcomedAt: null,
    excusedUntil: 0,
    duesKnownSince: 0,
  };
}

/** What an event changes. */
export function happen(state: State, event: Event): void {
  switch (event.kind) {
    case 'email':
      hear(state, event);
      return;
    case 'bounce':
      state.isLeftAlone = true;
      return;
    case 'secretary':
      act(state, event);
      return;
    case 'payment':
      state.duesKnownSince = event.at;
      return;
    case 'excuse':
      state.excusedUntil = event.until ?? Number.POSITIVE_INFINITY;
      return;
    case 'excuse_over':
      state.duesKnownSince = Math.max(state.duesKnownSince, event.at);
      return;
    case 'letter':
      if (event.occasion === 'welcome') state.welcomedAt = event.at;
      if (!calendars.has(event.occasion)) state.clock = event.at;
  }
}

const calendars: ReadonlySet<string> = new Set(['reminder', 'still_here', 'dues_first', 'dues_renewal']);

function hear(state: State, { at, knownAt, says }: Extract<Happening, { kind: 'email' }>): void {
  if (says === 'away') return;
  if (state.clock !== null) state.clock = Math.max(state.clock, at);
  switch (says) {
    case 'incomplete':
      state.turn = 'applicant';
      state.isIncomplete = true;
      return;
    case 'complete':
    case 'answer':
      state.isIncomplete = false;
      complete(state, knownAt);
      return;
    case 'question':
      // Whoever answers from the mailbox has seen what had come by then, read by the daemon or not.
      if (at > state.lastReplyByHand) state.askedSince ??= at;
      state.snoozedUntil = 0;
      if (state.turn === 'applicant' && !state.isIncomplete) complete(state, knownAt);
      return;
    case 'thanks':
      if (state.turn !== 'applicant' && state.turn !== 'lapsed') return;
      state.turn = 'applicant';
      if (!state.isIncomplete) complete(state, knownAt);
      return;
    case 'stop':
      state.isLeftAlone = true;
      if (state.turn !== 'member') state.turn = 'closed';
  }
}

function complete(state: State, at: number): void {
  state.turn = 'ours';
  state.ourSince = at;
  state.snoozedUntil = 0;
}

function act(state: State, { at, does, until = 0 }: Extract<Happening, { kind: 'secretary' }>): void {
  state.lastHumanAct = at;
  if (does !== 'snooze') state.askedSince = null;
  switch (does) {
    case 'confirm':
      state.turn = 'member';
      state.snoozedUntil = 0;
      return;
    case 'decline':
      state.turn = 'closed';
      return;
    case 'ask':
      state.turn = 'applicant';
      state.clock = null;
      state.snoozedUntil = 0;
      return;
    case 'reply':
      state.clock = null;
      return;
    case 'by_hand':
      state.clock = at;
      state.lastReplyByHand = at;
      return;
    case 'snooze':
      state.snoozedUntil = until;
  }
}
