import type { Reading } from '../reading/reading.ts';
import type { Application, ApplicationState } from './application.ts';
import { openState } from './application.ts';
import { employerMayRead } from './employer-domain.ts';
import { type FactChanges, weighFacts, withFacts } from './facts.ts';
import { holdFor } from './hold.ts';
import { intakeTable, type Move, type SenderState } from './intake-table.ts';
import type { HeldReason, Letter, Occasion } from './letter.ts';
import { composeIntakeLetter } from './letter-content.ts';
import { neutralFor, type Outcome, occasionFor } from './occasion.ts';
import type { DeskPolicy } from './policy.ts';

/** How an email came in: `history` is what was there before the desk was, or is too old to answer by itself. */
export type Channel = 'inbox' | 'history' | 'junk' | 'archive';

/** The email that is planned for. */
export interface Arrival {
  emailId: number;
  channel: Channel;
  /** The present, or for recorded cases the moment they are replayed at. */
  now: Date;
  /** Set for an email of long ago that a human released: its letter is sorry for the delay and leaves at its turn. */
  late?: { leavesAt: Date };
}

/** What the desk knows of whoever wrote. */
export interface Sender {
  state: SenderState;
  application: Application | null;
  /** A receipt has been sent for a question that no human has answered yet. */
  hasOpenQuestion: boolean;
  /** An intake letter that has not left yet: a new one takes its place. */
  waitingLetter: { id: number; occasion: Occasion } | null;
  lastLetterAt: Date | null;
  lettersToday: number;
  lettersInThread: number;
  /** Whether an employer may read what is sent to this address, as settled before; null: nothing is. */
  employerMayRead: boolean | null;
}

/** What an email is set aside for: it is kept and shown, and nothing else follows. */
export type SetAsideReason = NonNullable<Reading['refusal']> | 'history' | 'junk' | 'archive';

export interface PlannedLetter {
  letter: Letter;
  held: HeldReason | null;
  notBefore: Date;
  /** The waiting letter that this one takes the place of. */
  supersedes: number | null;
}

/** What an email leads to, as data: nothing here has happened yet. */
export type Plan =
  | { kind: 'set_aside'; reason: SetAsideReason }
  | {
      kind: 'file';
      move: Move;
      /** The application's state afterwards; null when there is and will be no application. */
      state: ApplicationState | null;
      facts: FactChanges;
      /** The email waits for a human: a question, a doubt, or facts to look at. */
      awaitsHuman: boolean;
      letter: PlannedLetter | null;
    };

/**
 * What follows from one email: the rule of the desk, by the table of `intake-table.ts`.
 * Pure: the same reading, sender, policy and arrival always lead to the same plan.
 */
export function planIntake(reading: Reading, sender: Sender, policy: DeskPolicy, arrival: Arrival): Plan {
  const reason = setAsideReason(reading, arrival.channel);
  if (reason !== null) return { kind: 'set_aside', reason };
  const move = intakeTable[reading.intent][sender.state];
  if (move === 'set_aside') return { kind: 'set_aside', reason: reading.refusal ?? 'other' };

  const known = keepsApplication(move, sender) ? (sender.application?.facts ?? {}) : {};
  const facts = weighFacts(known, reading, arrival.emailId, trustIn(reading, sender, move, policy));
  const after = withFacts(known, facts.accepted);
  const awaitsHuman = waitsForHuman(reading, move, facts, sender.state);
  const outcome = {
    move,
    facts,
    after,
    awaitsHuman,
    broughtSomething: facts.accepted.length > 0 || awaitsHuman,
  };
  return {
    kind: 'file',
    move,
    state: stateAfter(outcome, sender),
    facts,
    awaitsHuman,
    letter: planLetter(reading, sender, policy, { ...outcome, arrival }),
  };
}

function setAsideReason(reading: Reading, channel: Channel): SetAsideReason | null {
  if (reading.refusal !== null && reading.refusal !== 'bare_forward') {
    return reading.intent === 'other' ? null : reading.refusal;
  }
  return channel === 'inbox' ? null : channel;
}

/** A person who comes back after leaving starts afresh; everyone else goes on where they were. */
function keepsApplication(move: Move, sender: Sender): boolean {
  return !(move === 'open' && (sender.state === 'withdrawn' || sender.state === 'erased'));
}

function trustIn(reading: Reading, sender: Sender, move: Move, policy: DeskPolicy) {
  const isOpenToChange = move === 'open' || move === 'continue' || move === 'note' || move === 'subscribe';
  return {
    threshold: policy.confidenceThreshold,
    mayChange: reading.screening.authenticated,
    mayRecord:
      isOpenToChange || (move === 'ask' && sender.state !== 'confirmed' && sender.state !== 'declined'),
  };
}

/** What somebody asks about their data is done by itself; that a member wants to be erased a human should know. */
function waitsForHuman(reading: Reading, move: Move, facts: FactChanges, state: SenderState): boolean {
  if (reading.dataRequest !== null && state !== 'confirmed') return false;
  if (move === 'ask' || move === 'show') return true;
  if (reading.question !== null || reading.doubt !== null || reading.facts.agrees?.value === false)
    return true;
  return move === 'propose' && (facts.suggested.length > 0 || reading.intent !== 'answer');
}

function stateAfter(outcome: Outcome, sender: Sender): ApplicationState | null {
  const present = sender.application?.state ?? null;
  switch (outcome.move) {
    case 'open':
    case 'continue':
      return openState(outcome.after, outcome.awaitsHuman);
    case 'ask':
    case 'note':
      return present === 'awaiting_applicant' ? openState(outcome.after, outcome.awaitsHuman) : present;
    case 'subscribe':
      return 'updates_only';
    case 'withdraw':
      return 'withdrawn';
    case 'propose':
    case 'show':
    case 'stay':
    case 'set_aside':
      return present;
  }
}

function planLetter(
  reading: Reading,
  sender: Sender,
  policy: DeskPolicy,
  outcome: Outcome & { arrival: Arrival },
): PlannedLetter | null {
  const usual = occasionFor(reading, sender, outcome);
  if (usual === null || reading.screening.replyAddress === null) return null;
  const occasion = employerMayRead(reading, sender, policy) ? neutralFor(usual) : usual;
  const held = holdFor(reading, sender, policy, occasion);
  return {
    letter: composeIntakeLetter(occasion, reading, outcome.after, outcome.awaitsHuman),
    held,
    notBefore: outcome.arrival.late?.leavesAt ?? settled(outcome.arrival.now, policy),
    supersedes: sender.waitingLetter?.id ?? null,
  };
}

function settled(now: Date, { settleMinutes }: DeskPolicy): Date {
  return new Date(now.getTime() + settleMinutes * 60_000);
}
