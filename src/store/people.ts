import type { Outcome } from '../membership/retention.ts';
import type { Database } from './database.ts';

export interface PersonRow {
  id: number;
  language: string | null;
  bouncedAt: string | null;
  erasedAt: string | null;
  /** When somebody who only gets updates was reduced to address, language and region. */
  reducedAt: string | null;
  /** How it ended with an erased person, and in which month. */
  outcome: Outcome | null;
  outcomeMonth: string | null;
}

const columns = `person.id, language, bounced_at AS bouncedAt, erased_at AS erasedAt, reduced_at AS reducedAt, outcome,
  outcome_month AS outcomeMonth`;

/** Of somebody who has just written for the first time. */
const untouched = { bouncedAt: null, erasedAt: null, reducedAt: null, outcome: null, outcomeMonth: null };

export function personTable(database: Database) {
  const byAddress = database.prepare<[string], PersonRow>(
    `SELECT ${columns} FROM person_address JOIN person ON person.id = person_id WHERE address = ?`,
  );
  const byKey = database.prepare<[Buffer], PersonRow>(
    `SELECT ${columns} FROM person WHERE address_key = ? AND erased_at IS NOT NULL ORDER BY id DESC LIMIT 1`,
  );
  const byId = database.prepare<[number], PersonRow>(`SELECT ${columns} FROM person WHERE id = ?`);
  const insert = database.prepare('INSERT INTO person (language, created_at) VALUES (?, ?)');
  const insertAddress = database.prepare('INSERT INTO person_address (address, person_id) VALUES (?, ?)');
  const language = database.prepare('UPDATE person SET language = ? WHERE id = ?');
  const bounced = database.prepare('UPDATE person SET bounced_at = ? WHERE id = ?');
  const addressesOf = database
    .prepare<[number], string>('SELECT address FROM person_address WHERE person_id = ?')
    .pluck();
  const everyAddress = database.prepare<[], { address: string; personId: number }>(
    'SELECT address, person_id AS personId FROM person_address ORDER BY person_id',
  );
  return {
    find: (id: number): PersonRow | undefined => byId.get(id),
    findByAddress: (address: string): PersonRow | undefined => byAddress.get(address),
    findErased: (addressKey: Buffer): PersonRow | undefined => byKey.get(addressKey),
    record(address: string, personLanguage: string, at: string): PersonRow {
      const id = Number(insert.run(personLanguage, at).lastInsertRowid);
      insertAddress.run(address, id);
      return { id, language: personLanguage, ...untouched };
    },
    recordLanguage: (id: number, value: string): void => void language.run(value, id),
    /** null: it is believed to take mail again. */
    recordBounce: (id: number, at: string | null): void => void bounced.run(at, id),
    /** Every person and address, for a look through all of them. */
    allAddresses: (): { address: string; personId: number }[] => everyAddress.all(),
    addresses: (id: number): string[] => addressesOf.all(id),
  };
}
