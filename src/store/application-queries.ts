import type { ApplicationState } from '../membership/application.ts';
import {
  type ApplicationColumns,
  type ApplicationRow,
  applicationColumns,
  applicationOf,
} from './application-rows.ts';
import type { Database } from './database.ts';
import { factTable, type StandingFacts } from './facts.ts';

/** What is asked of applications. */
export function applicationQueries(database: Database, factsOf: (applicationId: number) => StandingFacts) {
  const find = database.prepare<[number], ApplicationColumns>(
    `SELECT ${applicationColumns} FROM application WHERE id = ?`,
  );
  const latest = database.prepare<[number], ApplicationColumns>(
    `SELECT ${applicationColumns} FROM application WHERE person_id = ? ORDER BY id DESC LIMIT 1`,
  );
  const ofPerson = database.prepare<[number], ApplicationColumns>(
    `SELECT ${applicationColumns} FROM application WHERE person_id = ? ORDER BY id`,
  );
  const inState = database.prepare<[string, string, number], ApplicationColumns>(
    `SELECT ${applicationColumns} FROM application
     WHERE state = ? AND (snoozed_until IS NULL OR snoozed_until <= ?) ORDER BY opened_at, id LIMIT ?`,
  );
  const secretarys = database.prepare<{ now: string; limit: number }, ApplicationColumns>(
    inOrder(secretarysTurn, isAwake),
  );
  const secretarysCount = database
    .prepare<{ now: string }, number>(
      `SELECT ${secretarysTurn.map((one) => `(SELECT count(*) FROM application WHERE ${one} AND ${isAwake})`).join(' + ')}`,
    )
    .pluck();
  const open = database.prepare<{ limit: number }, ApplicationColumns>(
    inOrder([
      "state = 'awaiting_decision'",
      "state = 'awaiting_applicant'",
      "needs_human = 1 AND state NOT IN ('awaiting_decision', 'awaiting_applicant')",
    ]),
  );
  const counts = database.prepare<[], { state: string; count: number }>(
    'SELECT state, count(*) AS count FROM application GROUP BY state',
  );
  const last = database.prepare<[], number | null>('SELECT max(id) FROM application').pluck();
  const row = (found: ApplicationColumns): ApplicationRow => applicationOf(found, factsOf(found.id));
  const rowOrNone = (found: ApplicationColumns | undefined) => found && row(found);
  return {
    find: (id: number): ApplicationRow | undefined => rowOrNone(find.get(id)),
    findLatestOf: (personId: number): ApplicationRow | undefined => rowOrNone(latest.get(personId)),
    ofPerson: (personId: number): ApplicationRow[] => ofPerson.all(personId).map(row),
    /** Those in a state and not snoozed, oldest first. */
    inState: (state: ApplicationState, nowIso: string, limit: number): ApplicationRow[] =>
      inState.all(state, nowIso, limit).map(row),
    /** Those that wait for a decision or an answer of the secretary and are not snoozed, oldest first. */
    awaitingSecretary: (nowIso: string, limit: number): ApplicationRow[] =>
      secretarys.all({ now: nowIso, limit }).map(row),
    countAwaitingSecretary: (nowIso: string): number => secretarysCount.get({ now: nowIso }) ?? 0,
    /** Everyone upon whom nothing is decided yet, whosever turn it is, snoozed ones too. */
    open: (limit: number): ApplicationRow[] => open.all({ limit }).map(row),
    countByState: (): Record<string, number> =>
      Object.fromEntries(counts.all().map(({ state, count }) => [state, count])),
    /** The highest number given so far; 0 when there are none. */
    lastId: (): number => last.get() ?? 0,
  };
}

/** @returns what reads applications by their numbers, in that order */
export function readApplications(database: Database): (ids: readonly number[]) => ApplicationRow[] {
  const find = database.prepare<[number], ApplicationColumns>(
    `SELECT ${applicationColumns} FROM application WHERE id = ?`,
  );
  const factsOf = factTable(database).standing;
  return (ids) =>
    ids.flatMap((id) => {
      const found = find.get(id);
      return found ? [applicationOf(found, factsOf(id))] : [];
    });
}

/** A decision is due, or an answer of a human's; the two exclude one another. */
const secretarysTurn = [
  "state = 'awaiting_decision'",
  "needs_human = 1 AND state <> 'awaiting_decision'",
] as const;
const isAwake = '(snoozed_until IS NULL OR snoozed_until <= @now)';

/**
 * The oldest of applications that fulfil one of these conditions, which must exclude one another. Each has an index in
 * that order, and SQLite merges the searches as far as the limit; with OR it would read and sort them all.
 */
function inOrder(conditions: readonly string[], andAlso = 'true'): string {
  const searches = conditions.map(
    (one) => `SELECT ${applicationColumns} FROM application WHERE ${one} AND ${andAlso}`,
  );
  return `${searches.join(' UNION ALL ')} ORDER BY openedAt, id LIMIT @limit`;
}
