import type { Database } from './database.ts';

/** To be written to about a request of theirs; to get news; agreement with the principles. */
export type ConsentPurpose = 'contact' | 'updates' | 'principles';

export interface ConsentRow {
  id: number;
  personId: number;
  applicationId: number | null;
  purpose: ConsentPurpose;
  /** Hash of what was agreed to; null: given before wordings were kept. */
  wording: string | null;
  givenAt: string;
  /** The email that says it; null where a secretary recorded it. */
  emailId: number | null;
  how: string | null;
  withdrawnAt: string | null;
}

export type NewConsent = Omit<ConsentRow, 'id' | 'withdrawnAt'>;

/** What people agreed to last, and how many of them stand by it. */
export interface WordingRow {
  hash: string | null;
  /** JSON. */
  value: string | null;
  people: number;
  firstGivenAt: string;
}

const columns = `id, person_id AS personId, application_id AS applicationId, purpose, wording, given_at AS givenAt,
  email_id AS emailId, how, withdrawn_at AS withdrawnAt`;

export function consentTable(database: Database) {
  const insert = database.prepare(
    `INSERT INTO consent (person_id, application_id, purpose, wording, given_at, email_id, how)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const word = database.prepare(
    'INSERT INTO wording (hash, value, first_used_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const wording = database.prepare<[string], string>('SELECT value FROM wording WHERE hash = ?').pluck();
  const ofPerson = database.prepare<[number], ConsentRow>(
    `SELECT ${columns} FROM consent WHERE person_id = ? ORDER BY id`,
  );
  const standing = database.prepare<[number, string], ConsentRow>(
    `SELECT ${columns} FROM consent
     WHERE application_id = ? AND purpose = ? AND withdrawn_at IS NULL ORDER BY id DESC LIMIT 1`,
  );
  const withdraw = database.prepare(
    'UPDATE consent SET withdrawn_at = ? WHERE application_id = ? AND purpose = ? AND withdrawn_at IS NULL',
  );
  const forget = database.prepare('DELETE FROM consent WHERE id = ?');
  // Who agreed to a later wording too stands by that one.
  const isLast = `withdrawn_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM consent AS later WHERE later.application_id = consent.application_id
      AND later.purpose = consent.purpose AND later.withdrawn_at IS NULL AND later.id > consent.id)`;
  const wordings = database.prepare<[string], WordingRow>(
    `SELECT wording AS hash, value, count(DISTINCT person_id) AS people, min(given_at) AS firstGivenAt
     FROM consent LEFT JOIN wording ON hash = wording
     WHERE purpose = ? AND ${isLast} GROUP BY wording ORDER BY firstGivenAt`,
  );
  const holders = database.prepare<[string, string | null], ConsentRow>(
    `SELECT ${columns} FROM consent
     WHERE purpose = ? AND ${isLast} AND wording IS ? ORDER BY application_id`,
  );
  return {
    record: (consent: NewConsent): number =>
      Number(
        insert.run(
          consent.personId,
          consent.applicationId,
          consent.purpose,
          consent.wording,
          consent.givenAt,
          consent.emailId,
          consent.how,
        ).lastInsertRowid,
      ),
    ensureWording: (hash: string, value: string, at: string): void => void word.run(hash, value, at),
    findWording: (hash: string): string | null => wording.get(hash) ?? null,
    ofPerson: (personId: number): ConsentRow[] => ofPerson.all(personId),
    /** The last one for a purpose that was not taken back. */
    findStanding: (applicationId: number, purpose: ConsentPurpose): ConsentRow | undefined =>
      standing.get(applicationId, purpose),
    recordWithdrawn: (applicationId: number, purpose: ConsentPurpose, at: string): void =>
      void withdraw.run(at, applicationId, purpose),
    /** One that a decision recorded and its undoing takes back. */
    forget: (id: number): void => void forget.run(id),
    wordings: (purpose: ConsentPurpose): WordingRow[] => wordings.all(purpose),
    holders: (purpose: ConsentPurpose, hash: string | null): ConsentRow[] => holders.all(purpose, hash),
  };
}
