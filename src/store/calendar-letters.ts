import type { HeldReason } from '../membership/letter.ts';
import type { Database } from './database.ts';
import { letterColumns } from './letter-queries.ts';
import type { LetterRow } from './letters.ts';

/** What the calendar asks and does about letters. */
export function calendarLetters(database: Database) {
  const lastSent = database
    .prepare<[number, number | null], string | null>(
      `SELECT max(coalesce(ended_at, first_tried_at)) FROM letter
       WHERE person_id = ? AND id IS NOT ? AND state IN ('sent', 'unknown', 'transmitting')`,
    )
    .pluck();
  const held = database.prepare<[HeldReason], LetterRow>(
    `SELECT ${letterColumns} FROM letter WHERE state = 'held' AND held_reason = ? ORDER BY id`,
  );
  const heldCount = database.prepare<[], number>("SELECT count(*) FROM letter WHERE state = 'held'").pluck();
  const unknownCount = database
    .prepare<[], number>("SELECT count(*) FROM letter WHERE state = 'unknown'")
    .pluck();
  const putOff = database.prepare(
    "UPDATE letter SET not_before = ? WHERE id = ? AND state IN ('queued', 'deferred')",
  );
  const hold = database.prepare(
    "UPDATE letter SET state = 'held', held_reason = ? WHERE id = ? AND state IN ('queued', 'deferred')",
  );
  const bounced = database
    .prepare<[string], number>('SELECT count(*) FROM letter WHERE bounced_at > ?')
    .pluck();
  return {
    /** When a letter last left to a person, or may have, one of them not counted; null: none has. */
    lastSentTo: (personId: number, exceptLetter: number | null): string | null =>
      lastSent.get(personId, exceptLetter) ?? null,
    heldFor: (reason: HeldReason): LetterRow[] => held.all(reason),
    countHeld: (): number => heldCount.get() ?? 0,
    countUnknown: (): number => unknownCount.get() ?? 0,
    putOff: (id: number, until: Date): void => void putOff.run(until.toISOString(), id),
    /** A letter that waits to leave is held after all. */
    hold: (id: number, reason: HeldReason): void => void hold.run(reason, id),
    countBouncedSince: (sinceIso: string): number => bounced.get(sinceIso) ?? 0,
  };
}
