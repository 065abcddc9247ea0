import { minute } from '../../clock.ts';
import { AppError } from '../../errors.ts';
import { composeLetter, letterLanguage } from '../../membership/letter-content.ts';
import type { EmailRow } from '../../store/emails.ts';
import type { Desk } from '../desk.ts';
import { queueLetter } from '../outbox/queue-letter.ts';
import { getEmail } from './get-email.ts';
import { recordDecision } from './record-decision.ts';

/** What was queued, and until when it can be called off. */
export interface Reply {
  letterId: number | null;
  undoUntil: Date;
}

/**
 * Answers an email in the secretary's words, in its thread. One that belongs to an application is answered there; any
 * other, such as a stranger's question, by itself.
 * @throws AppError `not_found`, or `conflict` for an email that the desk writes to nobody about
 */
export function replyToEmail(desk: Desk, emailId: number, words: string, by: string): Reply {
  const { applicationId } = getEmail(desk, emailId);
  if (applicationId !== null)
    return recordDecision(desk, { kind: 'reply', applicationId, words, by, emailId });
  const reply = desk.store.transaction(() => replyToStranger(desk, getEmail(desk, emailId), words, by));
  desk.outboxBell.ring();
  return reply;
}

/** Takes the last reply to such an email back. @returns whether there was one that had not left */
export function undoReply(desk: Desk, emailId: number, by: string): boolean {
  return desk.store.transaction(() => {
    const at = desk.clock().toISOString();
    const { id } = getEmail(desk, emailId);
    const letter = desk.store.letters.findUnsentReply(id);
    if (!letter || !desk.store.letters.cancel(letter.id, at)) return false;
    desk.store.emails.recordEmailAwaits(id);
    desk.store.journal.record(at, {
      actor: `secretary:${by}`,
      verb: 'undo',
      emailId: id,
      letterId: letter.id,
    });
    return true;
  });
}

function replyToStranger(desk: Desk, email: EmailRow, words: string, by: string): Reply {
  const now = desk.clock();
  const undoUntil = new Date(now.getTime() + desk.policy.undoMinutes * minute);
  const { personId, recipient } = correspondentOf(desk, email);
  const letterId = queueLetter(desk, {
    letter: composeLetter('reply', letterLanguage(email.language ?? 'und'), {}, { words }),
    held: null,
    notBefore: undoUntil,
    supersedes: null,
    personId,
    applicationId: null,
    cause: `reply-e${email.id}-${now.toISOString()}`,
    recipient,
    inReplyTo: { messageId: email.messageId, references: [] },
  });
  desk.store.emails.recordEmailAnswered(email.id);
  desk.store.journal.record(now.toISOString(), {
    actor: `secretary:${by}`,
    verb: 'reply',
    emailId: email.id,
    letterId,
  });
  return { letterId, undoUntil };
}

function correspondentOf(desk: Desk, email: EmailRow): { personId: number; recipient: string } {
  const recipient = desk.store.emails.findReading(email.id)?.screening.replyAddress ?? null;
  if (email.personId !== null && recipient !== null) return { personId: email.personId, recipient };
  throw new AppError(
    'conflict',
    `e${email.id} is ${email.state.replace('_', ' ')}: the desk writes to nobody about it`,
    `Answer it by hand from the mailbox, or take it in first with \`retry e${email.id}\`.`,
  );
}
