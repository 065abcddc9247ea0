import type { ApplicationState } from '../membership/application.ts';
import type { Database } from './database.ts';
import { samePerson } from './personal-tables.ts';

/** An email whose source or reading is kept and that has been dealt with. */
export interface KeptEmailRow {
  id: number;
  state: 'filed' | 'set_aside';
  personId: number | null;
  filedAt: string;
  awaitsHuman: number;
  applicationState: ApplicationState | null;
  applicationStateSince: string | null;
}

export interface KeptApplicationRow {
  id: number;
  state: ApplicationState;
  stateSince: string;
  needsHuman: number;
  wasMember: number;
}

/** What retention must look at; the rule itself is in `membership/retention.ts`. */
export function retentionQueries(database: Database) {
  const emails = database.prepare<[number, string, number], KeptEmailRow>(
    `SELECT inbound_email.id, inbound_email.state, inbound_email.person_id AS personId,
       filed_at AS filedAt, awaits_human AS awaitsHuman,
       application.state AS applicationState, state_since AS applicationStateSince
     FROM inbound_email LEFT JOIN application ON application.id = application_id
     WHERE inbound_email.id > ? AND erased_at IS NULL AND inbound_email.state IN ('filed', 'set_aside')
       AND filed_at <= ? ORDER BY inbound_email.id LIMIT ?`,
  );
  const people = database
    .prepare<[number, string, number], number>(
      `SELECT id FROM person WHERE id > ? AND erased_at IS NULL AND merged_into IS NULL AND created_at <= ?
         AND NOT EXISTS (SELECT 1 FROM application WHERE person_id = person.id
           AND state IN ('awaiting_applicant', 'awaiting_decision'))
       ORDER BY id LIMIT ?`,
    )
    .pluck();
  const applications = database.prepare<[{ person: number }], KeptApplicationRow>(
    `SELECT id, state, state_since AS stateSince, needs_human AS needsHuman,
       EXISTS (SELECT 1 FROM decision WHERE application_id = application.id AND kind = 'confirm'
         AND undone_at IS NULL) AS wasMember
     FROM application WHERE person_id IN (${samePerson}) AND merged_into IS NULL ORDER BY id`,
  );
  const lastContact = database
    .prepare<[{ person: number }], string>(
      `SELECT max(
         (SELECT created_at FROM person WHERE id = @person),
         (SELECT coalesce(max(filed_at), '') FROM inbound_email WHERE person_id IN (${samePerson})),
         (SELECT coalesce(max(queued_at), '') FROM letter WHERE person_id IN (${samePerson})))`,
    )
    .pluck();
  const digests = database
    .prepare<[string], number>(
      `SELECT letter.id FROM letter JOIN letter_content ON letter_id = letter.id
       WHERE occasion = 'digest' AND queued_at <= ? AND text <> '' ORDER BY letter.id`,
    )
    .pluck();
  return {
    /** Emails that were dealt with by a moment and are not erased, from an id on. */
    keptEmails: (afterId: number, filedByIso: string, limit: number) =>
      emails.all(afterId, filedByIso, limit),
    /** People of long enough ago with nothing open, from an id on. */
    keptPeople: (afterId: number, knownByIso: string, limit: number) =>
      people.all(afterId, knownByIso, limit),
    keptApplications: (personId: number): KeptApplicationRow[] => applications.all({ person: personId }),
    lastContact: (personId: number): string => lastContact.get({ person: personId }) ?? '',
    digestsBefore: (iso: string): number[] => digests.all(iso),
  };
}
