import { minute } from '../../clock.ts';
import { AppError } from '../../errors.ts';
import { openState } from '../../membership/application.ts';
import { type DecisionEffect, type DecisionKind, decide } from '../../membership/decision.ts';
import { withFacts } from '../../membership/facts.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
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
}

/** What was done. */
export interface DecisionRecord {
  decisionId: number;
  application: ApplicationRow;
  letterId: number | null;
  undoUntil: Date;
}

/**
 * Records a human's decision, changes the application, and queues its letter to wait out the undo time.
 * @throws AppError `not_found`, or `conflict` naming the decisions that are possible now
 */
export function recordDecision(desk: Desk, decision: Decision): DecisionRecord {
  return desk.store.transaction(() => {
    const now = desk.clock();
    const application = withAgreement(desk, getApplication(desk, decision.applicationId), decision, now);
    const effect = effectOf(decision, application);
    const undoUntil = new Date(now.getTime() + desk.policy.undoMinutes * minute);
    const decisionId = desk.store.decisions.record({
      applicationId: application.id,
      kind: decision.kind,
      decidedBy: decision.by,
      decidedAt: now.toISOString(),
      reason: decision.reason ?? null,
      stateBefore: application.state,
      stateAfter: effect.state,
      undoUntil: undoUntil.toISOString(),
    });
    carryOut(desk, decision, effect, now);
    const letterId =
      effect.letter === null || decision.isSilent
        ? null
        : queueDecisionLetter(desk, {
            application,
            occasion: effect.letter,
            words: decision.words ?? null,
            decisionId,
            notBefore: undoUntil,
          });
    return { decisionId, application: getApplication(desk, application.id), letterId, undoUntil };
  });
}

/** @throws AppError `not_found` */
export function getApplication(desk: Desk, id: number): ApplicationRow {
  const application = desk.store.applications.find(id);
  if (!application)
    throw new AppError(
      'not_found',
      `there is no application a${id}`,
      '`secretariat queue --all` lists those that there are.',
    );
  return application;
}

/** An agreement given by other ways than email becomes a fact of its own, set by the secretary. */
function withAgreement(
  desk: Desk,
  application: ApplicationRow,
  decision: Decision,
  now: Date,
): ApplicationRow {
  if (!decision.agreement) return application;
  const fact = { value: true, confidence: 1, emailId: null, evidence: null, setBy: 'secretary' as const };
  const change = { field: 'agreement' as const, fact };
  desk.store.applications.recordFact(application.id, change, 'current', now.toISOString());
  desk.store.journal.record(now.toISOString(), {
    actor: `secretary:${decision.by}`,
    verb: 'agreement_recorded',
    applicationId: application.id,
    after: decision.agreement,
  });
  return { ...application, facts: withFacts(application.facts, [change]) };
}

function effectOf(decision: Decision, application: ApplicationRow): DecisionEffect {
  const result = decide(decision.kind, application, openState(application.facts, application.needsHuman));
  if ('state' in result) return result;
  if (result.kind === 'no_agreement') {
    throw new AppError(
      'conflict',
      `a${application.id} has no recorded agreement with the principles`,
      `Ask for it with \`ask a${application.id} "…"\`, or say how it was given: \`confirm a${application.id} --agreement "by phone on 1 May"\`.`,
    );
  }
  throw new AppError(
    'conflict',
    `a${application.id} is ${application.state}: ${decision.kind} is not possible`,
    `Possible now: ${result.possible.join(', ')}.`,
  );
}

function carryOut(desk: Desk, decision: Decision, effect: DecisionEffect, now: Date): void {
  const { applications, emails, journal } = desk.store;
  const at = now.toISOString();
  const { applicationId: id } = decision;
  const before = getApplication(desk, id).state;
  applications.recordState(id, effect.state, at);
  if (decision.kind === 'snooze') applications.recordSnooze(id, decision.until?.toISOString() ?? null);
  if (decision.kind !== 'note' && decision.kind !== 'snooze') {
    applications.recordHumanAnswered(id);
    emails.recordAnswered(id);
  }
  journal.record(at, {
    actor: `secretary:${decision.by}`,
    verb: decision.kind,
    applicationId: id,
    before,
    after: decision.kind === 'note' ? (decision.reason ?? '') : effect.state,
  });
}
