import type { LetterState, Occasion } from '../membership/letter.ts';
import type { Database } from './database.ts';
import type { LetterRow, LetterToSend } from './letters.ts';

/** One try to hand a letter to the submission server. */
export interface AttemptRow {
  at: string;
  outcome: string;
  response: string;
}

export const letterColumns = `letter.id, person_id AS personId, application_id AS applicationId, occasion, cause, step, state,
  held_reason AS heldReason, recipient, message_id AS messageId, in_reply_to AS inReplyTo, queued_at AS queuedAt,
  not_before AS notBefore, first_tried_at AS firstTriedAt, ended_at AS endedAt, attempts, bounced_at AS bouncedAt`;

/** May leave by the moment bound. All priorities are named so that the index is searched in each, not read through. */
export const isDue = "state IN ('queued', 'deferred') AND priority IN (1, 2, 3, 4) AND not_before <= ?";

export function letterQueries(database: Database) {
  const withContent = `SELECT ${letterColumns}, language, subject, text, html, refs
    FROM letter JOIN letter_content ON letter_id = letter.id`;
  const find = database.prepare<[number], LetterToSend & { refs: string }>(
    `${withContent} WHERE letter.id = ?`,
  );
  const byMessageId = database.prepare<[string], LetterRow>(
    `SELECT ${letterColumns} FROM letter WHERE message_id = ?`,
  );
  const byCause = database.prepare<[string], LetterRow>(
    `SELECT ${letterColumns} FROM letter WHERE cause = ? ORDER BY id DESC LIMIT 1`,
  );
  const ofApplication = database.prepare<[number], LetterRow>(
    `SELECT ${letterColumns} FROM letter WHERE application_id = ? ORDER BY id`,
  );
  const waiting = database.prepare<[number], LetterRow>(
    `SELECT ${letterColumns} FROM letter WHERE person_id = ? AND state IN ('queued', 'held') AND cause LIKE 'e%'
     ORDER BY id DESC LIMIT 1`,
  );
  const ofPerson = database.prepare<[number], LetterRow>(
    `SELECT ${letterColumns} FROM letter WHERE person_id = ? ORDER BY id`,
  );
  const attempts = database.prepare<[number], AttemptRow>(
    'SELECT at, outcome, response FROM attempt WHERE letter_id = ? ORDER BY id',
  );
  const last = database.prepare<[], number | null>('SELECT max(id) FROM letter').pluck();
  // A human's own words may be neutral or not: they settle nothing about the address.
  const lastOfEachKind = database.prepare<[string], { neutral: number | null; usual: number | null }>(
    `SELECT max(iif(occasion = 'private_address', id, NULL)) AS neutral,
       max(iif(occasion NOT IN ('private_address', 'ask', 'reply') AND state NOT IN ('held', 'cancelled'), id, NULL))
         AS usual
     FROM letter WHERE recipient = ?`,
  );
  // From `reply-e12-` to before what would follow it in order: LIKE cannot search an index that minds the case.
  const unsentReply = database.prepare<[string, string], LetterRow>(
    `SELECT ${letterColumns} FROM letter INDEXED BY letter_cause
     WHERE cause >= ? AND cause < ? AND state IN ('queued', 'held', 'deferred') ORDER BY id DESC LIMIT 1`,
  );
  const list = database.prepare<[number], LetterRow>(
    `SELECT ${letterColumns} FROM letter ORDER BY id DESC LIMIT ?`,
  );
  const inState = database.prepare<[string, number], LetterRow>(
    `SELECT ${letterColumns} FROM letter WHERE state = ? ORDER BY id LIMIT ?`,
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
    ofPerson: (personId: number): LetterRow[] => ofPerson.all(personId),
    attempts: (id: number): AttemptRow[] => attempts.all(id),
    /** The highest number given so far; 0 when there are none. */
    lastId: (): number => last.get() ?? 0,
    /** Ids of the last neutral letter to an address, and of the last other one that was let go. */
    lastOfEachKindTo: (address: string): { neutral: number | null; usual: number | null } =>
      lastOfEachKind.get(address) ?? { neutral: null, usual: null },
    /** The secretary's reply to an email without application that has not left yet. */
    findUnsentReply: (emailId: number): LetterRow | undefined =>
      unsentReply.get(`reply-e${emailId}-`, `reply-e${emailId}.`),
    list: (limit: number): LetterRow[] => list.all(limit),
    inState: (state: LetterState, limit: number): LetterRow[] => inState.all(state, limit),
    sentCopiesDue: (limit: number): LetterToSend[] => copiesDue.all(limit).map(complete),
  };
}

export function letterCounts(database: Database) {
  const toAddress = database
    .prepare<{ address: string; since: string }, number>(
      `SELECT count(*) FROM letter WHERE recipient = @address AND state <> 'cancelled'
         AND (queued_at > @since OR ended_at > @since OR state IN ('queued', 'deferred', 'transmitting'))`,
    )
    .pluck();
  const inThread = database
    .prepare<[number], number>(
      `SELECT count(*) FROM letter WHERE application_id = ? AND state <> 'cancelled'
         AND occasion NOT IN ('reminder', 'still_here', 'dues_first', 'dues_renewal')`,
    )
    .pluck();
  const triedSince = database
    .prepare<[string], number>('SELECT count(*) FROM letter WHERE first_tried_at > ?')
    .pluck();
  const byState = database.prepare<[], { state: string; count: number }>(
    'SELECT state, count(*) AS count FROM letter GROUP BY state',
  );
  const bounced = database
    .prepare<[], number>("SELECT count(*) FROM letter WHERE bounced_at IS NOT NULL AND state = 'sent'")
    .pluck();
  const failing = database
    .prepare<[], string | null>(
      `SELECT min(first_tried_at) FROM letter
       WHERE state = 'deferred'
         AND first_tried_at > coalesce((SELECT max(ended_at) FROM letter WHERE state = 'sent'), '')`,
    )
    .pluck();
  const lastTurn = database
    .prepare<[string], string | null>(
      "SELECT max(not_before) FROM letter WHERE state IN ('queued', 'deferred') AND occasion = ?",
    )
    .pluck();
  const due = database.prepare<[string], number>(`SELECT 1 FROM letter WHERE ${isDue} LIMIT 1`).pluck();
  return {
    /** Letters written or sent since then, and those that still wait to leave, whenever they were written. */
    countTo: (address: string, since: string): number => toAddress.get({ address, since }) ?? 0,
    /** Letters that somebody brought about; those of the calendar are bounded by themselves. */
    countInThread: (applicationId: number): number => inThread.get(applicationId) ?? 0,
    countTriedSince: (sinceIso: string): number => triedSince.get(sinceIso) ?? 0,
    countByState: (): Record<string, number> =>
      Object.fromEntries(byState.all().map(({ state, count }) => [state, count])),
    countBounced: (): number => bounced.get() ?? 0,
    /** Since when every try has been refused for the moment; null when the last one that ended was taken. */
    failingSince: (): string | null => failing.get() ?? null,
    /** When the last waiting letter of an occasion may leave; null when none waits. */
    lastWaitingTurn: (occasion: Occasion): string | null => lastTurn.get(occasion) ?? null,
    hasDue: (nowIso: string): boolean => due.get(nowIso) === 1,
  };
}
