import { type ApplicationState, mayBecome } from '../membership/application.ts';
import type { Organisation } from '../reading/reading.ts';
import { applicationQueries } from './application-queries.ts';
import { correctionQuery } from './corrections.ts';
import type { Database } from './database.ts';
import { factTable } from './facts.ts';

export type { ApplicationRow } from './application-rows.ts';

/** What an email says of an application beside its facts. */
export interface ApplicationMarks {
  needsHuman: boolean;
  contactWish: boolean;
  mayBeMinor: boolean;
  wantsToStartGroup: boolean;
  organisation: Organisation | null;
}

export function applicationTable(database: Database) {
  const facts = factTable(database);
  return {
    ...changes(database),
    ...facts,
    ...applicationQueries(database, facts.standing),
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
