import type { Outcome } from '../membership/retention.ts';
import type { Database } from './database.ts';
import { emailErasure } from './email-erasure.ts';
import { mentionQueries } from './mention-queries.ts';
import {
  applicationsOfPerson,
  emailsOfPerson,
  erasingStatement,
  lettersOfPerson,
  personalTables,
  samePerson,
} from './personal-tables.ts';

/** How an erased person is remembered. */
export interface ErasedPerson {
  person: number;
  /** Keyed hash of the address; null where there was none. */
  key: Buffer | null;
  outcome: Outcome;
  month: string;
  at: string;
}

/** Everything held of a person, by what its tables are to them. */
export type HeldRecords = readonly { title: string; table: string; rows: Record<string, unknown>[] }[];

const theirApplications = applicationsOfPerson;

/** What goes of somebody who only gets updates: everything but address, language, region and consent. */
const reduction: readonly string[] = [
  `UPDATE fact SET evidence = NULL, value = json_object('city', NULL, 'region', json_extract(value, '$.region'),
     'country', json_extract(value, '$.country'), 'postalCode', NULL, 'latitude', NULL, 'longitude', NULL,
     'timeZone', json_extract(value, '$.timeZone'))
     WHERE application_id IN (${theirApplications}) AND field = 'location' AND standing = 'current'`,
  `DELETE FROM fact WHERE application_id IN (${theirApplications})
     AND NOT (field = 'location' AND standing = 'current')`,
  `UPDATE letter_content SET subject = '', text = '', html = '' WHERE letter_id IN (
     SELECT id FROM letter WHERE person_id IN (${samePerson}) AND state IN ('sent', 'rejected', 'cancelled'))`,
  `DELETE FROM workplace WHERE application_id IN (${theirApplications})`,
  `UPDATE decision SET reason = NULL WHERE application_id IN (${theirApplications})`,
  `UPDATE journal SET before = NULL, after = NULL WHERE application_id IN (${theirApplications})`,
  `UPDATE application SET organisation = NULL WHERE person_id IN (${samePerson})`,
  `UPDATE person SET reduced_at = @at WHERE id IN (${samePerson})`,
];

export function erasureTable(database: Database) {
  return {
    ...emailErasure(database),
    ...people(database),
    ...digests(database),
    ...mentionQueries(database),
  };
}

function people(database: Database) {
  const erasing = personalTables.map((table) => database.prepare(erasingStatement(table)));
  const reducing = reduction.map((sql) => database.prepare(sql));
  const held = personalTables.map(({ title, table, whose }) => ({
    title,
    table,
    select: database.prepare<[{ person: number }], Record<string, unknown>>(
      `SELECT * FROM ${table} WHERE ${whose}`,
    ),
  }));
  const remember = database.prepare(
    `INSERT INTO person (created_at, address_key, erased_at, outcome, outcome_month)
     VALUES (@month, @key, @at, @outcome, @month)`,
  );
  const emails = database.prepare<[{ person: number }], number>(`${emailsOfPerson} ORDER BY id`).pluck();
  const letters = database.prepare<[{ person: number }], number>(`${lettersOfPerson} ORDER BY id`).pluck();
  const applications = database
    .prepare<[{ person: number }], number>(`${applicationsOfPerson} ORDER BY id`)
    .pluck();
  const kept = database
    .prepare<[number], number | null>('SELECT merged_into FROM person WHERE id = ?')
    .pluck();
  return {
    lettersOf: (person: number): number[] => letters.all({ person }),
    applicationsOf: (person: number): number[] => applications.all({ person }),
    /** The person whom this one was made one with; null where they stand by themselves. */
    findKept: (person: number): number | null => kept.get(person) ?? null,
    /** Every email of a person, those too that were set aside. */
    emailsOf: (person: number): number[] => emails.all({ person }),
    /** Everything held of a person, whole rows. */
    recordsOf: (person: number): HeldRecords =>
      held.map(({ title, table, select }) => ({ title, table, rows: select.all({ person }) })),
    /** Erases a person from every table; runs in the caller's transaction. */
    erasePerson(row: ErasedPerson): void {
      for (const statement of erasing) statement.run(row);
    },
    /** A further address of theirs, or one that a restored copy does not know, is remembered as erased. */
    rememberErased: (row: Omit<ErasedPerson, 'person'>): void => void remember.run(row),
    reducePerson(person: number, at: string): void {
      for (const statement of reducing) statement.run({ person, at });
    },
  };
}

function digests(database: Database) {
  const hasLeft = "SELECT id FROM letter WHERE occasion = 'digest' AND ended_at IS NOT NULL";
  const one = database.prepare(
    `UPDATE letter_content SET text = '', html = '' WHERE letter_id = ? AND letter_id IN (${hasLeft})`,
  );
  const all = database.prepare(
    `UPDATE letter_content SET text = '', html = '' WHERE letter_id IN (${hasLeft})`,
  );
  return {
    eraseDigest: (letterId: number): void => void one.run(letterId),
    /** Every digest that has left: any may name an erased person. */
    eraseDigests: (): void => void all.run(),
  };
}
