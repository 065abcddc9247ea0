import type { HeldReason, LetterState, Occasion, RenderedLetter } from '../membership/letter.ts';
import type { Database } from './database.ts';

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

export interface NewLetter extends RenderedLetter {
  personId: number;
  applicationId: number | null;
  occasion: Occasion;
  cause: string;
  step: number;
  state: 'queued' | 'held';
  heldReason: HeldReason | null;
  priority: number;
  recipient: string;
  messageId: string;
  inReplyTo: string | null;
  references: readonly string[];
  language: string;
  notBefore: Date;
}

const columns = `letter.id, person_id AS personId, application_id AS applicationId, occasion, cause, step, state,
  held_reason AS heldReason, recipient, message_id AS messageId, in_reply_to AS inReplyTo, queued_at AS queuedAt,
  not_before AS notBefore, first_tried_at AS firstTriedAt, ended_at AS endedAt, attempts, bounced_at AS bouncedAt`;

export function letterTable(database: Database) {
  return { ...writing(database), ...sending(database), ...queries(database), ...counts(database) };
}

function writing(database: Database) {
  const insert = database.prepare(
    `INSERT INTO letter (person_id, application_id, occasion, cause, step, state, held_reason, priority, recipient,
       message_id, in_reply_to, queued_at, not_before)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (person_id, occasion, cause, step) DO NOTHING`,
  );
  const content = database.prepare(
    'INSERT INTO letter_content (letter_id, language, subject, text, html, refs) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const cancel = database.prepare(
    "UPDATE letter SET state = 'cancelled', ended_at = ? WHERE id = ? AND state IN ('queued', 'held', 'deferred')",
  );
  const cancelUnsent = database.prepare(
    `UPDATE letter SET state = 'cancelled', ended_at = ?
     WHERE cause = ? AND application_id = ? AND state IN ('queued', 'held', 'deferred')`,
  );
  const release = database.prepare(
    `UPDATE letter SET state = 'queued', held_reason = NULL, not_before = ?, ended_at = NULL
     WHERE id = ? AND state IN ('held', 'unknown', 'rejected', 'deferred')`,
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
    /** True when the letter had not left yet. */
    cancel: (id: number, at: string): boolean => cancel.run(at, id).changes === 1,
    cancelUnsentOf: (cause: string, applicationId: number, at: string): number =>
      cancelUnsent.run(at, cause, applicationId).changes,
    /** Lets a held letter go, or sends an unknown, rejected or deferred one again. */
    release: (id: number, at: string): boolean => release.run(at, id).changes === 1,
  };
}

function sending(database: Database) {
  const claimable = database.prepare<[string, number], LetterToSend & { refs: string }>(
    `SELECT ${columns}, language, subject, text, html, refs FROM letter JOIN letter_content ON letter_id = letter.id
     WHERE state IN ('queued', 'deferred') AND not_before <= ? ORDER BY priority, not_before, letter.id LIMIT ?`,
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
  const proved = database.prepare("UPDATE letter SET state = 'sent' WHERE id = ? AND state = 'unknown'");
  const bounced = database.prepare('UPDATE letter SET bounced_at = ? WHERE id = ?');
  const copied = database.prepare("UPDATE letter SET sent_copy = 'kept' WHERE id = ?");
  return {
    /** Takes up to `limit` letters that may leave now and marks them as on the wire. */
    claim(limit: number, at: string): LetterToSend[] {
      const letters = claimable.all(at, limit);
      for (const letter of letters) transmitting.run(at, letter.id);
      return letters.map(({ refs, ...letter }) => ({ ...letter, references: JSON.parse(refs) as string[] }));
    },
    recordEnd(id: number, state: 'sent' | 'rejected' | 'unknown', at: string, keepsCopy: boolean): void {
      end.run(state, at, state === 'sent' && keepsCopy ? 'due' : null, id);
    },
    recordDeferred: (id: number, until: Date): void => void defer.run(until.toISOString(), id),
    recordAttempt: (id: number, at: string, outcome: string, response: string): void =>
      void attempt.run(id, at, outcome, response),
    /** Letters found on the wire at start: nobody knows whether they arrived. */
    recordOrphansUnknown: (at: string): number[] => (orphans.all(at) as { id: number }[]).map(({ id }) => id),
    recordProvedSent: (id: number): boolean => proved.run(id).changes === 1,
    recordBounce: (id: number, at: string): void => void bounced.run(at, id),
    recordSentCopy: (id: number): void => void copied.run(id),
  };
}

function queries(database: Database) {
  const withContent = `SELECT ${columns}, language, subject, text, html, refs
    FROM letter JOIN letter_content ON letter_id = letter.id`;
  const find = database.prepare<[number], LetterToSend & { refs: string }>(
    `${withContent} WHERE letter.id = ?`,
  );
  const byMessageId = database.prepare<[string], LetterRow>(
    `SELECT ${columns} FROM letter WHERE message_id = ?`,
  );
  const byCause = database.prepare<[string], LetterRow>(
    `SELECT ${columns} FROM letter WHERE cause = ? ORDER BY id DESC LIMIT 1`,
  );
  const ofApplication = database.prepare<[number], LetterRow>(
    `SELECT ${columns} FROM letter WHERE application_id = ? ORDER BY id`,
  );
  const waiting = database.prepare<[number], LetterRow>(
    `SELECT ${columns} FROM letter WHERE person_id = ? AND state IN ('queued', 'held') AND cause LIKE 'e%'
     ORDER BY id DESC LIMIT 1`,
  );
  const list = database.prepare<[number], LetterRow>(
    `SELECT ${columns} FROM letter ORDER BY id DESC LIMIT ?`,
  );
  const inState = database.prepare<[string, number], LetterRow>(
    `SELECT ${columns} FROM letter WHERE state = ? ORDER BY id LIMIT ?`,
  );
  const copiesDue = database.prepare<[number], LetterToSend & { refs: string }>(
    `${withContent} WHERE sent_copy = 'due' ORDER BY letter.id LIMIT ?`,
  );
  const complete = ({ refs, ...letter }: LetterToSend & { refs: string }): LetterToSend => ({
    ...letter,
    references: JSON.parse(refs) as string[],
  });
  return {
    find: (id: number): LetterToSend | undefined => {
      const found = find.get(id);
      return found && complete(found);
    },
    findByMessageId: (messageId: string): LetterRow | undefined => byMessageId.get(messageId),
    findByCause: (cause: string): LetterRow | undefined => byCause.get(cause),
    ofApplication: (applicationId: number): LetterRow[] => ofApplication.all(applicationId),
    /** The newest answer to an email of this person that has not left yet. */
    findWaitingOf: (personId: number): LetterRow | undefined => waiting.get(personId),
    list: (limit: number): LetterRow[] => list.all(limit),
    inState: (state: LetterState, limit: number): LetterRow[] => inState.all(state, limit),
    sentCopiesDue: (limit: number): LetterToSend[] => copiesDue.all(limit).map(complete),
  };
}

function counts(database: Database) {
  const toAddress = database
    .prepare<[string, string], number>(
      "SELECT count(*) FROM letter WHERE recipient = ? AND queued_at > ? AND state <> 'cancelled'",
    )
    .pluck();
  const inThread = database
    .prepare<[number], number>(
      "SELECT count(*) FROM letter WHERE application_id = ? AND state <> 'cancelled'",
    )
    .pluck();
  const triedSince = database
    .prepare<[string], number>('SELECT count(*) FROM letter WHERE first_tried_at > ?')
    .pluck();
  const byState = database.prepare<[], { state: string; count: number }>(
    'SELECT state, count(*) AS count FROM letter GROUP BY state',
  );
  const due = database
    .prepare<[string], number>(
      "SELECT 1 FROM letter WHERE state IN ('queued', 'deferred') AND not_before <= ? LIMIT 1",
    )
    .pluck();
  return {
    countTo: (address: string, sinceIso: string): number => toAddress.get(address, sinceIso) ?? 0,
    countInThread: (applicationId: number): number => inThread.get(applicationId) ?? 0,
    countTriedSince: (sinceIso: string): number => triedSince.get(sinceIso) ?? 0,
    countByState: (): Record<string, number> =>
      Object.fromEntries(byState.all().map(({ state, count }) => [state, count])),
    hasDue: (nowIso: string): boolean => due.get(nowIso) === 1,
  };
}
