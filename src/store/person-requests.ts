import type { Database } from './database.ts';

/** What somebody asked for by email, and how far it has come. */
export interface PersonRequestRow {
  id: number;
  personId: number;
  kind: 'export' | 'erase';
  emailId: number;
  /** Keyed hash of the code that must come back. */
  codeKey: Buffer;
  askedAt: string;
  confirmedAt: string | null;
  doneAt: string | null;
}

const columns = `id, person_id AS personId, kind, email_id AS emailId, code_key AS codeKey, asked_at AS askedAt,
  confirmed_at AS confirmedAt, done_at AS doneAt`;

export function personRequestTable(database: Database) {
  const insert = database.prepare(
    'INSERT INTO person_request (person_id, kind, email_id, code_key, asked_at) VALUES (?, ?, ?, ?, ?)',
  );
  const open = database.prepare<[number, string], PersonRequestRow>(
    `SELECT ${columns} FROM person_request
     WHERE person_id = ? AND confirmed_at IS NULL AND asked_at > ? ORDER BY id DESC`,
  );
  const confirmed = database.prepare<[], PersonRequestRow>(
    `SELECT ${columns} FROM person_request WHERE confirmed_at IS NOT NULL AND done_at IS NULL ORDER BY id`,
  );
  const ofPerson = database.prepare<[number], PersonRequestRow>(
    `SELECT ${columns} FROM person_request WHERE person_id = ? ORDER BY id`,
  );
  const confirm = database.prepare('UPDATE person_request SET confirmed_at = ? WHERE id = ?');
  const done = database.prepare('UPDATE person_request SET done_at = ? WHERE id = ?');
  return {
    record: (
      request: Pick<PersonRequestRow, 'personId' | 'kind' | 'emailId' | 'codeKey' | 'askedAt'>,
    ): void =>
      void insert.run(request.personId, request.kind, request.emailId, request.codeKey, request.askedAt),
    /** Those of a person asked since a moment whose code has not come back, newest first. */
    openOf: (personId: number, sinceIso: string): PersonRequestRow[] => open.all(personId, sinceIso),
    /** Those to be carried out. */
    confirmed: (): PersonRequestRow[] => confirmed.all(),
    ofPerson: (personId: number): PersonRequestRow[] => ofPerson.all(personId),
    recordConfirmed: (id: number, at: string): void => void confirm.run(at, id),
    recordDone: (id: number, at: string): void => void done.run(at, id),
  };
}
