import type { HeldReason, LetterState, Occasion, RenderedLetter } from '../membership/letter.ts';
import { calendarLetters } from './calendar-letters.ts';
import type { Database } from './database.ts';
import { isDue, letterColumns, letterCounts, letterQueries } from './letter-queries.ts';
import { waitingLetters } from './waiting-letters.ts';

export interface LetterRow {
  id: number;
  personId: number;
  applicationId: number | null;
  occasion: Occasion;
  cause: string;
  step: number;
  state: LetterState;
  heldReason: HeldReason | null;
  recipient: string;
  messageId: string;
  inReplyTo: string | null;
  queuedAt: string;
  notBefore: string;
  firstTriedAt: string | null;
  endedAt: string | null;
  attempts: number;
  bouncedAt: string | null;
}

/** A letter row with what leaves. */
export interface LetterToSend extends LetterRow, RenderedLetter {
  language: string;
  references: readonly string[];
}

/** Lower leaves first. */
export type Priority = 1 | 2 | 3 | 4;

export interface NewLetter extends RenderedLetter {
  personId: number;
  applicationId: number | null;
  occasion: Occasion;
  cause: string;
  step: number;
  state: 'queued' | 'held';
  heldReason: HeldReason | null;
  priority: Priority;
  recipient: string;
  messageId: string;
  inReplyTo: string | null;
  references: readonly string[];
  language: string;
  notBefore: Date;
}

export function letterTable(database: Database) {
  return {
    ...queueing(database),
    ...waitingLetters(database),
    ...sending(database),
    ...letterQueries(database),
    ...letterCounts(database),
    ...calendarLetters(database),
  };
}

function queueing(database: Database) {
  const insert = database.prepare(
    `INSERT INTO letter (person_id, application_id, occasion, cause, step, state, held_reason, priority, recipient,
       message_id, in_reply_to, queued_at, not_before)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (person_id, occasion, cause, step) DO NOTHING`,
  );
  const content = database.prepare(
    'INSERT INTO letter_content (letter_id, language, subject, text, html, refs) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return {
    /** Queues a letter and its content. Null when this person already has the letter of this occasion, cause and step. */
    queue(letter: NewLetter, at: string): number | null {
      const { changes, lastInsertRowid } = insert.run(
        letter.personId,
        letter.applicationId,
        letter.occasion,
        letter.cause,
        letter.step,
        letter.state,
        letter.heldReason,
        letter.priority,
        letter.recipient,
        letter.messageId,
        letter.inReplyTo,
        at,
        letter.notBefore.toISOString(),
      );
      if (changes === 0) return null;
      const id = Number(lastInsertRowid);
      content.run(
        id,
        letter.language,
        letter.subject,
        letter.text,
        letter.html,
        JSON.stringify(letter.references),
      );
      return id;
    },
  };
}

function sending(database: Database) {
  const claimable = database.prepare<[string, number], LetterRow>(
    `SELECT ${letterColumns} FROM letter WHERE ${isDue} ORDER BY priority, not_before, id LIMIT ?`,
  );
  const transmitting = database.prepare(
    `UPDATE letter SET state = 'transmitting', first_tried_at = coalesce(first_tried_at, ?), attempts = attempts + 1
     WHERE id = ?`,
  );
  const end = database.prepare(
    "UPDATE letter SET state = ?, ended_at = ?, sent_copy = ? WHERE id = ? AND state = 'transmitting'",
  );
  const defer = database.prepare(
    "UPDATE letter SET state = 'deferred', not_before = ? WHERE id = ? AND state = 'transmitting'",
  );
  const attempt = database.prepare(
    'INSERT INTO attempt (letter_id, at, outcome, response) VALUES (?, ?, ?, ?)',
  );
  const orphans = database.prepare(
    "UPDATE letter SET state = 'unknown', ended_at = ? WHERE state = 'transmitting' RETURNING id",
  );
  const waiting = database.prepare(
    `UPDATE letter SET state = 'unknown', ended_at = @at
     WHERE state = 'transmitting' OR (state IN ('queued', 'deferred') AND not_before <= @at) RETURNING id`,
  );
  const heldSent = database.prepare(
    "UPDATE letter SET state = 'sent', held_reason = NULL, ended_at = ? WHERE id = ? AND state = 'held'",
  );
  const proved = database.prepare("UPDATE letter SET state = 'sent' WHERE id = ? AND state = 'unknown'");
  const bounced = database.prepare('UPDATE letter SET bounced_at = ? WHERE id = ?');
  const copied = database.prepare("UPDATE letter SET sent_copy = 'kept' WHERE id = ?");
  const due = (limit: number, at: string): LetterRow[] => claimable.all(at, limit);
  return {
    /** Up to `limit` letters that may leave now, in the order in which they should, without what they say. */
    due,
    /** Takes up to `limit` letters that may leave now and marks them as on the wire. */
    claim(limit: number, at: string): LetterRow[] {
      const letters = due(limit, at);
      for (const letter of letters) transmitting.run(at, letter.id);
      return letters;
    },
    recordEnd(id: number, state: 'sent' | 'rejected' | 'unknown', at: string, keepsCopy: boolean): void {
      end.run(state, at, state === 'sent' && keepsCopy ? 'due' : null, id);
    },
    recordDeferred: (id: number, until: Date): void => void defer.run(until.toISOString(), id),
    recordAttempt: (id: number, at: string, outcome: string, response: string): void =>
      void attempt.run(id, at, outcome, response),
    /** Letters found on the wire at start: nobody knows whether they arrived. */
    recordOrphansUnknown: (at: string): number[] => (orphans.all(at) as { id: number }[]).map(({ id }) => id),
    /** After a backup was restored: whatever might have left since it was saved. */
    recordWaitingUnknown: (at: string): number[] =>
      (waiting.all({ at }) as { id: number }[]).map(({ id }) => id),
    /** A held letter turns out to have left before. */
    recordHeldSent: (id: number, at: string): void => void heldSent.run(at, id),
    recordProvedSent: (id: number): boolean => proved.run(id).changes === 1,
    recordBounce: (id: number, at: string): void => void bounced.run(at, id),
    recordSentCopy: (id: number): void => void copied.run(id),
  };
}
