import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from '../../src/project-path.ts';
import { SqliteDatabase } from '../../src/store/sqlite.ts';
import { openStore } from '../../src/store/store.ts';
import { allFacts, reading } from './readings.ts';

/** Applications that the calendar is to look at in `filledNow`, however many there are. */
export const dueApplications = 100;
/** The present of a filled database: an evening on which reminders may leave. */
export const filledNow = new Date('2026-05-08T22:00:00Z');

/**
 * Years of records in a new database: as many applications as asked for, each with a person, an email, four facts, a
 * letter and its journal. Half await the secretary, one in ten of whom has asked something; the others are members,
 * declined and silent people in equal parts; a hundred of the silent were answered four days ago and are due for a
 * reminder. As many emails again are history. The rows are put into the schema before the last migrations, which bring
 * them up to date as they would an old desk's.
 */
export function fillDatabase(file: string, applications: number): void {
  const database = new SqliteDatabase(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = OFF');
  for (const name of readdirSync(projectPath(migrations)).sort().slice(0, firstSchema))
    database.exec(readFileSync(projectPath(join(migrations, name)), 'utf8'));
  database.pragma(`user_version = ${firstSchema}`);
  database.transaction(() => {
    database.exec(people(applications));
    database.prepare('INSERT INTO reading SELECT id, ? FROM application').run(readingJson());
    database.exec(correspondence);
  })();
  database.close();
  openStore(file).close();
  settleAgenda(file);
}

/** An upgrade has everyone looked at again, once: that was long ago. */
function settleAgenda(file: string): void {
  const database = new SqliteDatabase(file);
  database.transaction(() => database.exec(agenda))();
  database.close();
}

const migrations = 'src/store/migrations';
const firstSchema = 2;

const people = (count: number) => `
  CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
    SELECT i, CASE WHEN i % 2 = 0 THEN 'awaiting_decision' WHEN i % 3 = 0 THEN 'confirmed'
      WHEN i % 3 = 1 THEN 'declined' ELSE 'awaiting_applicant' END AS state,
      strftime('%Y-%m-%dT%H:%M:%fZ', '2020-01-01', (i % 2000) || ' days', (i % 1439) || ' minutes') AS at FROM n;
  INSERT INTO person (id, language, created_at) SELECT i, 'en', at FROM n;
  INSERT INTO person_address SELECT 'person' || i || '@example.org', i FROM n;
  INSERT INTO application (id, person_id, state, opened_at, state_since, needs_human, last_letter_at)
    SELECT i, i, state, at, at, i % 20 = 0, at FROM n;
  INSERT INTO inbound_email (id, state, channel, received_at, stored_at, filed_at, size_bytes, message_id, from_address,
      intent, language, person_id, application_id, awaits_human)
    SELECT i, 'filed', 'inbox', at, at, at, 300, '<old-' || i || '@example.org>', 'person' || i || '@example.org',
      'application', 'en', i, i, i % 20 = 0 FROM n;
  INSERT INTO source SELECT i, zeroblob(300) FROM n;
  INSERT INTO email_identity SELECT randomblob(32), i FROM n;
  INSERT INTO folder (id, path, role, uid_validity) VALUES (1, 'An older inbox', 'archive', 1);
  INSERT INTO mailbox_position SELECT 1, 1, i, 'stored', i, at FROM n;
  INSERT INTO fact (application_id, field, standing, value, confidence, email_id, set_by, set_at)
    SELECT i, field, 'current', value, 0.9, i, 'applicant', at FROM n, (
      SELECT 'location' AS field, '{"city":"Tulsa","region":"US-OK","country":"US","postalCode":null,"timeZone":"America/Chicago"}' AS value
      UNION ALL SELECT 'occupation', '"welder"' UNION ALL SELECT 'agreement', 'true');
  INSERT INTO fact (application_id, field, standing, value, confidence, email_id, set_by, set_at)
    SELECT i, 'name', 'current', json_quote('Given' || char(97 + i % 15, 97 + i / 15 % 20) || ' Family'
      || char(97 + i / 300 % 26, 97 + i / 7800 % 26)), 0.9, i, 'applicant', at FROM n;
  INSERT INTO inbound_email (state, reason, channel, received_at, stored_at, filed_at, size_bytes, intent)
    SELECT 'set_aside', 'history', 'history', at, at, at, 1000, iif(i % 2, 'application', 'automated') FROM n;`;

const correspondence = `
  INSERT INTO letter (id, person_id, application_id, occasion, cause, state, priority, recipient, message_id, queued_at,
      not_before, first_tried_at, ended_at, attempts)
    SELECT i, i, i, 'acknowledgement', 'e' || i, 'sent', 1, 'person' || i || '@example.org',
      '<' || hex(randomblob(8)) || '@wsa.example>', at, at, at, at, 1 FROM n;
  INSERT INTO letter_content SELECT i, 'en', 'Your message', 'Thank you.', '<p>Thank you.</p>', '[]' FROM n;
  INSERT INTO attempt (letter_id, at, outcome, response) SELECT i, at, 'sent', '250 ok' FROM n;
  INSERT INTO journal (at, actor, verb, application_id, email_id, letter_id)
    SELECT at, 'daemon', verb, i, i, i FROM n, (SELECT 'email_open' AS verb UNION ALL SELECT 'letter_sent');`;

/** Everyone was looked at since, but the hundred whose first reminder is due. */
const agenda = `
  CREATE TEMP TABLE due AS
    SELECT id FROM application WHERE state = 'awaiting_applicant' ORDER BY id LIMIT ${dueApplications};
  UPDATE application SET last_letter_at = '2026-05-04T15:00:00.000Z', state_since = '2026-05-04T15:00:00.000Z'
    WHERE id IN (SELECT id FROM due);
  UPDATE letter SET ended_at = '2026-05-04T15:00:00.000Z', first_tried_at = ended_at WHERE id IN (SELECT id FROM due);
  DELETE FROM agenda;
  INSERT INTO agenda (application_id, rule, look_at)
    SELECT id, 'applicant', '9999' FROM application WHERE state = 'awaiting_applicant';
  UPDATE agenda SET look_at = '' WHERE application_id IN (SELECT id FROM due);`;

function readingJson(): string {
  const body = 'My name is Ada Flores, I live in Tulsa and I work as a welder. I would like to join.';
  const text = { body, signature: '', subject: 'Joining', from: 'Ada Flores' };
  return JSON.stringify(reading({ facts: allFacts, text }));
}
