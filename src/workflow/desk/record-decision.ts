import { minute } from '../../clock.ts';
import { AppError } from '../../errors.ts';
import { openState } from '../../membership/application.ts';
import { type DecisionEffect, type DecisionKind, decide } from '../../membership/decision.ts';
import type { Group } from '../../membership/groups/group-book.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Touched } from '../../store/decisions.ts';
import type { Desk } from '../desk.ts';
import { placeNewMember } from '../groups/place-member.ts';
import { recordConsentByHand } from '../people/record-consent.ts';
import { getApplication } from './get-application.ts';
import { possibleNow } from './possible-now.ts';
import { queueDecisionLetter } from './queue-decision-letter.ts';

/** A decision as the secretary gives it. */
export interface Decision {
  kind: DecisionKind;
  applicationId: number;
  /** Who decides. */
  by: string;
  /** Kept inside; never sent. */
  reason?: string | null;
  /** The secretary's own words in the letter. */
  words?: string | null;
  /** No letter is sent. */
  isSilent?: boolean;
  /** How an agreement was given that no email shows; recorded before confirming. */
  agreement?: string | null;
  /** For `snooze`. */
  until?: Date | null;
  /** The email that a `reply` answers; by itself the last one. */
  emailId?: number | null;
}

/** What was done. */
export interface DecisionRecord {
  decisionId: number;
  application: ApplicationRow;
  letterId: number | null;
  undoUntil: Date;
}

/** Verbs that leave an open question open. */
const answersNothing: ReadonlySet<DecisionKind> = new Set(['note', 'snooze', 'reopen']);

/**
 * Records a human's decision, changes the application, and queues its letter to wait out the undo time.
 * @throws AppError `not_found`, or `conflict` naming the decisions that are possible now
 */
export function recordDecision(desk: Desk, decision: Decision): DecisionRecord {
  const record = desk.store.transaction(() => {
    const now = desk.clock();
    const before = getApplication(desk, decision.applicationId);
    const agreement = recordAgreement(desk, before, decision, now);
    const application = getApplication(desk, before.id);
    const effect = effectOf(desk, decision, application);
    const touched = { ...carryOut(desk, decision, effect, now), ...agreement };
    const undoUntil = new Date(now.getTime() + desk.policy.undoMinutes * minute);
    const decisionId = desk.store.decisions.record({
      applicationId: before.id,
      kind: decision.kind,
      decidedBy: decision.by,
      decidedAt: now.toISOString(),
      reason: decision.reason ?? null,
      stateBefore: before.state,
      stateAfter: effect.state,
      undoUntil: undoUntil.toISOString(),
      touched,
    });
    const about = { application, decisionId, notBefore: undoUntil };
    const group = decision.kind === 'confirm' ? placeConfirmed(desk, decision, about) : null;
    const letterId = queueLetterOf(desk, decision, effect, { ...about, group });
    return { decisionId, application: getApplication(desk, before.id), letterId, undoUntil };
  });
  desk.outboxBell.ring();
  return record;
}

/** An agreement given by other ways than email becomes a fact and a consent of its own, set by the secretary. */
function recordAgreement(
  desk: Desk,
  { id, personId }: ApplicationRow,
  { agreement, by }: Decision,
  now: Date,
): Pick<Touched, 'fact' | 'consent'> {
  if (!agreement) return { fact: null };
  const at = now.toISOString();
  const fact = { value: true, confidence: 1, emailId: null, evidence: null, setBy: 'secretary' as const };
  desk.store.journal.record(at, {
    actor: `secretary:${by}`,
    verb: 'agreement_recorded',
    applicationId: id,
    after: agreement,
  });
  return {
    fact: desk.store.applications.recordFact(id, { field: 'agreement', fact }, 'current', at),
    consent: recordConsentByHand(desk, { personId, applicationId: id, how: agreement }),
  };
}

function effectOf(desk: Desk, { kind }: Decision, application: ApplicationRow): DecisionEffect {
  const result = decide(kind, application, openState(application.facts, application.needsHuman));
  const { id, state } = application;
  const isAgreed = kind !== 'confirm' || desk.store.consents.findStanding(id, 'principles') !== undefined;
  if ('state' in result && isAgreed) return result;
  if ('state' in result || result.kind === 'no_agreement') {
    throw new AppError(
      'conflict',
      `a${id} has no recorded agreement with the principles`,
      `Ask for it with \`ask a${id} "…"\`, or say how it was given: \`confirm a${id} --agreement "by phone on 1 May"\`.`,
    );
  }
  throw new AppError(
    'conflict',
    `a${id} is ${state}: ${kind.replaceAll('_', '-')} is not possible`,
    `Possible now: ${possibleNow(desk, application).join(', ')}.`,
  );
}

/** @returns what of it undo restores */
function carryOut(
  desk: Desk,
  decision: Decision,
  effect: DecisionEffect,
  now: Date,
): Omit<Touched, 'fact' | 'consent'> {
  const { applications, emails, letters, journal } = desk.store;
  const { applicationId: id, kind, reason } = decision;
  const at = now.toISOString();
  const { state, needsHuman, snoozedUntil } = getApplication(desk, id);
  const awaitingEmails = emails.awaitingHumanOf(id).map((email) => email.id);
  const isOver = effect.state !== state && !effect.state.startsWith('awaiting_');
  const cancelledLetters = isOver ? letters.cancelWaitingOf(id, at) : [];
  applications.recordState(id, effect.state, at);
  if (kind === 'snooze') applications.recordSnooze(id, decision.until?.toISOString() ?? null);
  if (!answersNothing.has(kind)) {
    applications.recordHumanAnswered(id);
    emails.recordAnswered(id);
  }
  journal.record(at, {
    actor: `secretary:${decision.by}`,
    verb: kind,
    applicationId: id,
    before: state,
    after: kind === 'note' ? (reason ?? '') : effect.state,
  });
  return { needsHuman, snoozedUntil, awaitingEmails, cancelledLetters };
}

/** What follows from a decision on an application, and waits for its undo time. */
interface Follows {
  application: ApplicationRow;
  decisionId: number;
  notBefore: Date;
}

/** The group that gets a new member is told with the same delay as they, and called off with the same undo. */
function placeConfirmed(desk: Desk, { by }: Decision, { application, decisionId, notBefore }: Follows) {
  return placeNewMember(desk, application, { cause: `d${decisionId}`, decisionId, by, notBefore });
}

function queueLetterOf(
  desk: Desk,
  { isSilent, words, emailId }: Decision,
  { letter: occasion }: DecisionEffect,
  about: Follows & { group: Group | null },
): number | null {
  if (occasion === null || isSilent) return null;
  return queueDecisionLetter(desk, { ...about, occasion, words: words ?? null, emailId: emailId ?? null });
}
