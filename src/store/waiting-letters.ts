import type { Database } from './database.ts';

/** Calling off letters that have not left, letting held or lost ones go, and mending waits of a wrong clock. */
export function waitingLetters(database: Database) {
  return { ...callingOff(database), ...lettingGo(database), ...mendingWaits(database) };
}

function callingOff(database: Database) {
  const cancel = database.prepare(
    "UPDATE letter SET state = 'cancelled', ended_at = ? WHERE id = ? AND state IN ('queued', 'held', 'deferred')",
  );
  const cancelUnsent = database.prepare(
    `UPDATE letter SET state = 'cancelled', ended_at = ?
     WHERE cause = ? AND application_id = ? AND state IN ('queued', 'held', 'deferred')`,
  );
  const waiting = database
    .prepare<[number], number>(
      `SELECT id FROM letter
       WHERE application_id = ? AND state IN ('queued', 'held', 'deferred') AND occasion <> 'reply' ORDER BY id`,
    )
    .pluck();
  const restore = database.prepare(
    `UPDATE letter SET state = iif(held_reason IS NULL, 'queued', 'held'), ended_at = NULL
     WHERE id = ? AND state = 'cancelled'`,
  );
  return {
    /** True when the letter had not left yet. */
    cancel: (id: number, at: string): boolean => cancel.run(at, id).changes === 1,
    /** Calls off what waits to leave to an applicant, but not the secretary's own replies. @returns their ids */
    cancelWaitingOf(applicationId: number, at: string): number[] {
      const ids = waiting.all(applicationId);
      for (const id of ids) cancel.run(at, id);
      return ids;
    },
    /** A letter that was called off waits again, held if it was. */
    restore: (id: number): void => void restore.run(id),
    cancelUnsentOf: (cause: string, applicationId: number, at: string): number =>
      cancelUnsent.run(at, cause, applicationId).changes,
  };
}

function lettingGo(database: Database) {
  const release = database.prepare(
    `UPDATE letter SET state = 'queued', held_reason = NULL, not_before = ?, ended_at = NULL
     WHERE id = ? AND state = 'held'`,
  );
  const again = database.prepare(
    `UPDATE letter SET state = 'queued', not_before = ?, ended_at = NULL, first_tried_at = NULL, bounced_at = NULL
     WHERE id = ? AND (state IN ('unknown', 'rejected', 'deferred') OR (state = 'sent' AND bounced_at IS NOT NULL))`,
  );
  const drop = database.prepare(
    `UPDATE letter SET state = 'cancelled', ended_at = ?
     WHERE id = ? AND state IN ('queued', 'held', 'deferred', 'unknown', 'rejected')`,
  );
  return {
    /** Lets a held letter go. */
    release: (id: number, at: string): boolean => release.run(at, id).changes === 1,
    /** Queues one again that did not arrive, or may not have. */
    sendAgain: (id: number, at: string): boolean => again.run(at, id).changes === 1,
    /** Calls one off that has not left, or lays an unknown or rejected one to rest. */
    drop: (id: number, at: string): boolean => drop.run(at, id).changes === 1,
  };
}

function mendingWaits(database: Database) {
  const isWaiting = "state IN ('queued', 'deferred')";
  const shift = database.prepare(
    `UPDATE letter
     SET not_before = strftime('%Y-%m-%dT%H:%M:%fZ', julianday(@at) + julianday(not_before) - julianday(queued_at)),
       queued_at = @at
     WHERE ${isWaiting} AND priority IN (1, 2, 3, 4) AND not_before > @at AND queued_at > @at`,
  );
  // Letters of the calendar, of priority 3, may wait for days for an evening.
  const again = database.prepare(
    `UPDATE letter SET not_before = @at
     WHERE ${isWaiting} AND priority IN (1, 2, 4) AND not_before > @latest AND state = 'deferred'`,
  );
  return {
    /**
     * Letters queued at a moment that is yet to come wait as long from now as they were to wait from then; those put
     * off to after `latest`, which no pause reaches, are tried now. @returns how many
     */
    mendWaits: (at: string, latest: string): number =>
      shift.run({ at }).changes + again.run({ at, latest }).changes,
  };
}
