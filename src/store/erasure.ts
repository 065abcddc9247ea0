import type { Outcome } from '../membership/retention.ts';
import type { Database } from './database.ts';
import { emailErasure } from './email-erasure.ts';

/** Whose rows: every application, email and letter of one person. */
const applicationsOf = 'SELECT id FROM application WHERE person_id = @person';
const addressesOf = 'SELECT address FROM person_address WHERE person_id = @person';
const emailsOf = `SELECT id FROM inbound_email WHERE person_id = @person OR application_id IN (${applicationsOf})
  OR from_address IN (${addressesOf})`;
const lettersOf = `SELECT id FROM letter WHERE person_id = @person OR application_id IN (${applicationsOf})`;

/**
 * What erasing a person does to each table, in order. Ids, moments and kinds stay, so that nothing is counted wrong and
 * no id is given twice; ledger rows keep amount and date. Values go.
 */
const personStatements: readonly string[] = [
  `DELETE FROM source WHERE email_id IN (${emailsOf})`,
  `DELETE FROM reading WHERE email_id IN (${emailsOf})`,
  `UPDATE email_identity SET email_id = NULL WHERE email_id IN (${emailsOf})`,
  `DELETE FROM consent WHERE person_id = @person OR email_id IN (${emailsOf})`,
  'DELETE FROM person_request WHERE person_id = @person',
  `UPDATE fact SET email_id = NULL, evidence = NULL WHERE email_id IN (${emailsOf})`,
  `DELETE FROM fact WHERE application_id IN (${applicationsOf})`,
  `UPDATE decision SET reason = NULL, touched = '${nothingTouched()}' WHERE application_id IN (${applicationsOf})`,
  `UPDATE letter_content SET language = 'und', subject = '', text = '', html = '', refs = '[]'
     WHERE letter_id IN (${lettersOf})`,
  `UPDATE attempt SET response = '' WHERE letter_id IN (${lettersOf})`,
  `UPDATE letter SET state = 'cancelled', held_reason = NULL, ended_at = @at
     WHERE id IN (${lettersOf}) AND state IN ('queued', 'held', 'deferred')`,
  `UPDATE letter SET recipient = '', message_id = 'erased-' || id, in_reply_to = NULL, sent_copy = NULL
     WHERE id IN (${lettersOf})`,
  `DELETE FROM calendar_step WHERE person_id = @person`,
  `DELETE FROM dues_excuse WHERE application_id IN (${applicationsOf})`,
  `UPDATE payment SET reference = NULL, payer_address = NULL, payer_name = NULL
     WHERE application_id IN (${applicationsOf}) OR payer_address IN (${addressesOf})`,
  `UPDATE journal SET before = NULL, after = NULL WHERE application_id IN (${applicationsOf})
     OR email_id IN (${emailsOf}) OR letter_id IN (${lettersOf})`,
  `UPDATE inbound_email SET erased_at = @at, message_id = NULL, from_address = NULL, intent = NULL, language = NULL,
     failure = NULL, awaits_human = 0, size_bytes = 0 WHERE id IN (${emailsOf})`,
  `UPDATE application SET organisation = NULL, contact_wish = 0, may_be_minor = 0, wants_to_start_group = 0,
     needs_human = 0, snoozed_until = NULL, last_letter_at = NULL, replied_by_hand_at = NULL,
     state = iif(state IN ('declined', 'lapsed', 'not_an_application'), state, 'withdrawn')
     WHERE person_id = @person`,
  'DELETE FROM person_address WHERE person_id = @person',
  `UPDATE person SET language = NULL, bounced_at = NULL, reduced_at = NULL, created_at = @month, address_key = @key,
     erased_at = @at, outcome = @outcome, outcome_month = @month WHERE id = @person`,
  `DELETE FROM agenda WHERE application_id IN (${applicationsOf})`,
];

/** What goes of somebody who only gets updates: everything but address, language, region and consent. */
const reductionStatements: readonly string[] = [
  `UPDATE fact SET evidence = NULL, value = json_object('city', NULL, 'region', json_extract(value, '$.region'),
     'country', json_extract(value, '$.country'), 'postalCode', NULL, 'latitude', NULL, 'longitude', NULL,
     'timeZone', json_extract(value, '$.timeZone'))
     WHERE application_id IN (${applicationsOf}) AND field = 'location' AND standing = 'current'`,
  `DELETE FROM fact WHERE application_id IN (${applicationsOf}) AND NOT (field = 'location' AND standing = 'current')`,
  `UPDATE letter_content SET subject = '', text = '', html = '' WHERE letter_id IN (
     SELECT id FROM letter WHERE person_id = @person AND state IN ('sent', 'rejected', 'cancelled'))`,
  `UPDATE decision SET reason = NULL WHERE application_id IN (${applicationsOf})`,
  `UPDATE journal SET before = NULL, after = NULL WHERE application_id IN (${applicationsOf})`,
  'UPDATE application SET organisation = NULL WHERE person_id = @person',
  'UPDATE person SET reduced_at = @at WHERE id = @person',
];

/** How an erased person is remembered. */
export interface ErasedPerson {
  person: number;
  /** Keyed hash of the address; null where there was none. */
  key: Buffer | null;
  outcome: Outcome;
  month: string;
  at: string;
}

export function erasureTable(database: Database) {
  const personSteps = personStatements.map((sql) => database.prepare(sql));
  const reductionSteps = reductionStatements.map((sql) => database.prepare(sql));
  const remember = database.prepare(
    `INSERT INTO person (created_at, address_key, erased_at, outcome, outcome_month)
     VALUES (@month, @key, @at, @outcome, @month)`,
  );
  const digest = database.prepare(
    "UPDATE letter_content SET text = '', html = '' WHERE letter_id = ? AND letter_id IN (SELECT id FROM letter WHERE ended_at IS NOT NULL)",
  );
  const digests = database.prepare(
    `UPDATE letter_content SET text = '', html = '' WHERE letter_id IN (
       SELECT id FROM letter WHERE occasion = 'digest' AND ended_at IS NOT NULL)`,
  );
  const emails = database.prepare<[{ person: number }], number>(`${emailsOf} ORDER BY id`).pluck();
  return {
    ...emailErasure(database),
    /** Every email of a person, those too that were set aside. */
    emailsOf: (person: number): number[] => emails.all({ person }),
    /** Erases a person from every table; runs in the caller's transaction. */
    erasePerson(row: ErasedPerson): void {
      for (const step of personSteps) step.run(row);
    },
    /** A further address of theirs, or one that a restored copy does not know, is remembered as erased. */
    rememberErased: (row: Omit<ErasedPerson, 'person'>): void => void remember.run(row),
    reducePerson(person: number, at: string): void {
      for (const step of reductionSteps) step.run({ person, at });
    },
    eraseDigest: (letterId: number): void => void digest.run(letterId),
    /** Every digest that has left: any may name an erased person. */
    eraseDigests: (): void => void digests.run(),
  };
}

/** A decision of which nothing can be undone any more. */
function nothingTouched(): string {
  return '{"needsHuman":false,"snoozedUntil":null,"awaitingEmails":[],"fact":null,"cancelledLetters":[]}';
}
