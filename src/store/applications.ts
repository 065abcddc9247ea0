import { type Application, type ApplicationState, mayBecome } from '../membership/application.ts';
import type { Organisation } from '../reading/reading.ts';
import { correctionQuery } from './corrections.ts';
import type { Database } from './database.ts';
import { factTable, type StandingFacts, type StoredFact } from './facts.ts';

export interface ApplicationRow extends Application {
  openedAt: string;
  stateSince: string;
  snoozedUntil: string | null;
  wantsToStartGroup: boolean;
  organisation: Organisation | null;
  lastLetterAt: string | null;
  /** When a human last answered them from the mailbox itself. */
  repliedByHandAt: string | null;
  suggestions: readonly StoredFact[];
}

interface Columns {
  id: number;
  personId: number;
  state: ApplicationState;
  openedAt: string;
  stateSince: string;
  snoozedUntil: string | null;
  needsHuman: number;
  contactWish: number;
  mayBeMinor: number;
  wantsToStartGroup: number;
  organisation: string | null;
  lastLetterAt: string | null;
  repliedByHandAt: string | null;
  version: number;
}

/** What an email says of an application beside its facts. */
export interface ApplicationMarks {
  needsHuman: boolean;
  contactWish: boolean;
  mayBeMinor: boolean;
  wantsToStartGroup: boolean;
  organisation: Organisation | null;
}

const columns = `id, person_id AS personId, state, opened_at AS openedAt, state_since AS stateSince,
  snoozed_until AS snoozedUntil, needs_human AS needsHuman, contact_wish AS contactWish, may_be_minor AS mayBeMinor,
  wants_to_start_group AS wantsToStartGroup, organisation, last_letter_at AS lastLetterAt,
  replied_by_hand_at AS repliedByHandAt, version`;

export function applicationTable(database: Database) {
  const facts = factTable(database);
  return {
    ...changes(database),
    ...facts,
    ...queries(database, facts.standing),
    ...correctionQuery(database),
  };
}

function changes(database: Database) {
  const insert = database.prepare(
    'INSERT INTO application (person_id, state, opened_at, state_since) VALUES (?, ?, ?, ?)',
  );
  const state = database.prepare(
    'UPDATE application SET state = ?, state_since = ?, snoozed_until = NULL WHERE id = ? AND state <> ?',
  );
  const marks = database.prepare(
    `UPDATE application SET needs_human = needs_human OR ?, contact_wish = contact_wish OR ?,
       may_be_minor = may_be_minor OR ?, wants_to_start_group = wants_to_start_group OR ?,
       organisation = coalesce(?, organisation), snoozed_until = iif(?, NULL, snoozed_until) WHERE id = ?`,
  );
  const needsHuman = database.prepare('UPDATE application SET needs_human = ? WHERE id = ?');
  const snooze = database.prepare('UPDATE application SET snoozed_until = ? WHERE id = ?');
  const present = database
    .prepare<[number], ApplicationState>('SELECT state FROM application WHERE id = ?')
    .pluck();
  const letterSent = database.prepare(
    'UPDATE application SET last_letter_at = max(coalesce(last_letter_at, @at), @at) WHERE id = @id',
  );
  const byHand = database.prepare('UPDATE application SET replied_by_hand_at = ? WHERE id = ?');
  return {
    record: (personId: number, first: ApplicationState, at: string): number =>
      Number(insert.run(personId, first, at, at).lastInsertRowid),
    /** @throws Error for a transition that there is not */
    recordState(id: number, next: ApplicationState, at: string): void {
      const before = present.get(id);
      if (before !== undefined && !mayBecome(before, next)) {
        throw new Error(`an application that is ${before} cannot become ${next}`);
      }
      state.run(next, at, id, next);
    },
    /** The state before a decision that was undone, whatever the transitions say. */
    recordStateRestored: (id: number, before: ApplicationState, at: string): void =>
      void state.run(before, at, id, before),
    recordMarks: (id: number, of: ApplicationMarks): void =>
      void marks.run(
        of.needsHuman ? 1 : 0,
        of.contactWish ? 1 : 0,
        of.mayBeMinor ? 1 : 0,
        of.wantsToStartGroup ? 1 : 0,
        of.organisation === null ? null : JSON.stringify(of.organisation),
        of.needsHuman ? 1 : 0,
        id,
      ),
    recordHumanAnswered: (id: number): void => void needsHuman.run(0, id),
    recordNeedsHuman: (id: number): void => void needsHuman.run(1, id),
    recordSnooze: (id: number, until: string | null): void => void snooze.run(until, id),
    recordLetterSent: (id: number, at: string): void => void letterSent.run({ at, id }),
    recordRepliedByHand: (id: number, at: string): void => void byHand.run(at, id),
  };
}

/** @returns what reads applications by their numbers, in that order */
export function readApplications(database: Database): (ids: readonly number[]) => ApplicationRow[] {
  const find = database.prepare<[number], Columns>(`SELECT ${columns} FROM application WHERE id = ?`);
  const factsOf = factTable(database).standing;
  return (ids) =>
    ids.flatMap((id) => {
      const found = find.get(id);
      return found ? [applicationOf(found, factsOf(id))] : [];
    });
}

function queries(database: Database, factsOf: (applicationId: number) => StandingFacts) {
  const find = database.prepare<[number], Columns>(`SELECT ${columns} FROM application WHERE id = ?`);
  const latest = database.prepare<[number], Columns>(
    `SELECT ${columns} FROM application WHERE person_id = ? ORDER BY id DESC LIMIT 1`,
  );
  const ofPerson = database.prepare<[number], Columns>(
    `SELECT ${columns} FROM application WHERE person_id = ? ORDER BY id`,
  );
  const inState = database.prepare<[string, string, number], Columns>(
    `SELECT ${columns} FROM application
     WHERE state = ? AND (snoozed_until IS NULL OR snoozed_until <= ?) ORDER BY opened_at, id LIMIT ?`,
  );
  const secretarys = database.prepare<{ now: string; limit: number }, Columns>(
    inOrder(secretarysTurn, isAwake),
  );
  const secretarysCount = database
    .prepare<{ now: string }, number>(
      `SELECT ${secretarysTurn.map((one) => `(SELECT count(*) FROM application WHERE ${one} AND ${isAwake})`).join(' + ')}`,
    )
    .pluck();
  const open = database.prepare<{ limit: number }, Columns>(
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
  const row = (found: Columns): ApplicationRow => applicationOf(found, factsOf(found.id));
  const rowOrNone = (found: Columns | undefined) => found && row(found);
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
  const searches = conditions.map((one) => `SELECT ${columns} FROM application WHERE ${one} AND ${andAlso}`);
  return `${searches.join(' UNION ALL ')} ORDER BY openedAt, id LIMIT @limit`;
}

function applicationOf(row: Columns, facts: StandingFacts): ApplicationRow {
  return {
    ...row,
    needsHuman: row.needsHuman === 1,
    contactWish: row.contactWish === 1,
    mayBeMinor: row.mayBeMinor === 1,
    wantsToStartGroup: row.wantsToStartGroup === 1,
    organisation: row.organisation === null ? null : (JSON.parse(row.organisation) as Organisation),
    facts: facts.current,
    suggestions: facts.suggested,
  };
}
