import type { Location } from '../membership/application.ts';
import type { Database } from './database.ts';

export interface AssignmentRow {
  applicationId: number;
  groupKey: string;
  federationKey: string | null;
  why: string;
  setBy: string;
  setAt: string;
}

export interface NewAssignment extends Omit<AssignmentRow, 'setAt'> {
  /** The confirmation that brought it about. */
  decisionId: number | null;
}

/** Whether a person agreed to be passed on, and how they said so. */
export interface PassingOnRow {
  agreed: boolean;
  how: string;
  setAt: string;
}

export function groupTable(database: Database) {
  return {
    ...assignments(database),
    ...refusals(database),
    ...workplaces(database),
    ...passingOn(database),
  };
}

const columns = `application_id AS applicationId, group_key AS groupKey, federation_key AS federationKey, why,
  set_by AS setBy, set_at AS setAt`;
const isOfMember = "state = 'confirmed' AND merged_into IS NULL";

function assignments(database: Database) {
  const end = database.prepare(
    'UPDATE group_assignment SET ended_at = ? WHERE application_id = ? AND ended_at IS NULL',
  );
  const insert = database.prepare(
    `INSERT INTO group_assignment (application_id, group_key, federation_key, why, set_by, set_at, decision_id)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const endOfDecision = database.prepare(
    'UPDATE group_assignment SET ended_at = ? WHERE decision_id = ? AND ended_at IS NULL',
  );
  const present = database.prepare<[number], AssignmentRow>(
    `SELECT ${columns} FROM group_assignment WHERE application_id = ? AND ended_at IS NULL`,
  );
  const allPresent = database.prepare<[], AssignmentRow>(
    `SELECT ${columns} FROM group_assignment JOIN application ON application.id = application_id
     WHERE ended_at IS NULL AND ${isOfMember} ORDER BY application_id`,
  );
  return {
    /** Takes the place of the assignment before it. */
    assign(row: NewAssignment, at: string): void {
      end.run(at, row.applicationId);
      const { applicationId, groupKey, federationKey, why, setBy, decisionId } = row;
      insert.run(applicationId, groupKey, federationKey, why, setBy, at, decisionId);
    },
    endAssignment: (applicationId: number, at: string): void => void end.run(at, applicationId),
    /** The assignment that an undone confirmation brought about. */
    endAssignmentOf: (decisionId: number, at: string): void => void endOfDecision.run(at, decisionId),
    findAssignment: (applicationId: number): AssignmentRow | undefined => present.get(applicationId),
    /** Of those who are members. */
    assignments: (): AssignmentRow[] => allPresent.all(),
  };
}

function refusals(database: Database) {
  const insert = database.prepare(
    `INSERT INTO group_move_refused (application_id, group_key, refused_by, refused_at) VALUES (?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const all = database.prepare<[], { applicationId: number; groupKey: string }>(
    'SELECT application_id AS applicationId, group_key AS groupKey FROM group_move_refused',
  );
  return {
    /** `groupKey` is empty where the move would be out of every group. */
    recordMoveRefused: (applicationId: number, groupKey: string, by: string, at: string): void =>
      void insert.run(applicationId, groupKey, by, at),
    refusedMoves: () => all.all(),
  };
}

function workplaces(database: Database) {
  const put = database.prepare(
    `INSERT INTO workplace (application_id, value, set_by, set_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (application_id) DO UPDATE SET value = excluded.value, set_by = excluded.set_by, set_at = excluded.set_at`,
  );
  const remove = database.prepare('DELETE FROM workplace WHERE application_id = ?');
  const find = database
    .prepare<[number], string>('SELECT value FROM workplace WHERE application_id = ?')
    .pluck();
  return {
    recordWorkplace: (applicationId: number, value: Location, by: string, at: string): void =>
      void put.run(applicationId, JSON.stringify(value), by, at),
    clearWorkplace: (applicationId: number): void => void remove.run(applicationId),
    findWorkplace(applicationId: number): Location | null {
      const value = find.get(applicationId);
      return value === undefined ? null : (JSON.parse(value) as Location);
    },
  };
}

function passingOn(database: Database) {
  const put = database.prepare(
    `INSERT INTO passing_on (application_id, agreed, how, set_by, set_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (application_id) DO UPDATE SET agreed = excluded.agreed, how = excluded.how,
       set_by = excluded.set_by, set_at = excluded.set_at`,
  );
  const find = database.prepare<[number], { agreed: number; how: string; setAt: string }>(
    'SELECT agreed, how, set_at AS setAt FROM passing_on WHERE application_id = ?',
  );
  return {
    recordPassingOn: (
      applicationId: number,
      said: { agreed: boolean; how: string },
      by: string,
      at: string,
    ) => void put.run(applicationId, said.agreed ? 1 : 0, said.how, by, at),
    findPassingOn(applicationId: number): PassingOnRow | null {
      const found = find.get(applicationId);
      return found === undefined ? null : { ...found, agreed: found.agreed === 1 };
    },
  };
}
