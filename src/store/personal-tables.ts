/** Where people stand in the database: whose rows they are, and what erasing a person does to them. */
export interface PersonalTable {
  table: string;
  /** What its rows are to the person, when they ask what is kept. */
  title: string;
  /** Which rows are those of the person `@person`. */
  whose: string;
  /** The rows go, or these columns are set, so that nothing is counted wrong and no id is given twice. */
  erased: 'deleted' | Readonly<Record<string, string>>;
}

/** A person and whoever a human has said is the same. */
export const samePerson = `WITH RECURSIVE same (id) AS (
  SELECT @person UNION SELECT person.id FROM person JOIN same ON merged_into = same.id) SELECT id FROM same`;
export const applicationsOfPerson = `SELECT id FROM application WHERE person_id IN (${samePerson})`;
const applications = applicationsOfPerson;
const addresses = `SELECT address FROM person_address WHERE person_id IN (${samePerson})`;
/** Theirs by person or application; and what was set aside of their addresses. */
export const emailsOfPerson = `SELECT id FROM inbound_email WHERE person_id IN (${samePerson})
  OR application_id IN (${applications}) OR from_address IN (${addresses})`;
export const lettersOfPerson = `SELECT id FROM letter WHERE person_id IN (${samePerson}) OR application_id IN (${applications})`;

const ofPerson = `person_id IN (${samePerson})`;
const ofEmails = `email_id IN (${emailsOfPerson})`;
const ofLetters = `letter_id IN (${lettersOfPerson})`;
const ofApplications = `application_id IN (${applications})`;
const nothingTouched = `'{"needsHuman":false,"snoozedUntil":null,"awaitingEmails":[],"fact":null,"cancelledLetters":[]}'`;

/** In the order in which they are erased: what tells whose the rows are goes last. */
export const personalTables: readonly PersonalTable[] = [
  { table: 'source', title: 'Emails as they came', whose: ofEmails, erased: 'deleted' },
  { table: 'reading', title: 'What was understood of them', whose: ofEmails, erased: 'deleted' },
  { table: 'email_identity', title: 'Keyed hashes of them', whose: ofEmails, erased: { email_id: 'NULL' } },
  {
    table: 'consent',
    title: 'What you agreed to',
    whose: `${ofPerson} OR ${ofEmails}`,
    erased: 'deleted',
  },
  { table: 'person_request', title: 'What you asked for', whose: ofPerson, erased: 'deleted' },
  {
    table: 'fact',
    title: 'What your emails say of others',
    whose: `${ofEmails} AND NOT ${ofApplications}`,
    erased: { email_id: 'NULL', evidence: 'NULL' },
  },
  { table: 'fact', title: 'What is known of you', whose: ofApplications, erased: 'deleted' },
  {
    table: 'decision',
    title: 'Decisions',
    whose: ofApplications,
    erased: { reason: 'NULL', touched: nothingTouched },
  },
  {
    table: 'letter_content',
    title: 'What our letters say',
    whose: ofLetters,
    erased: { language: "'und'", subject: "''", text: "''", html: "''", refs: "'[]'" },
  },
  {
    table: 'merge',
    title: 'Applications that were made one',
    whose: `kept_id IN (${applications}) OR merged_id IN (${applications})`,
    erased: 'deleted',
  },
  {
    table: 'different_people',
    title: 'Whose application is not yours',
    whose: `lower_id IN (${applications}) OR higher_id IN (${applications})`,
    erased: 'deleted',
  },
  {
    table: 'application_text',
    title: 'What is searched for',
    whose: `rowid IN (${applications})`,
    erased: 'deleted',
  },
  { table: 'attempt', title: 'Tries to send them', whose: ofLetters, erased: { response: "''" } },
  { table: 'calendar_step', title: 'The calendar', whose: ofPerson, erased: 'deleted' },
  { table: 'workplace', title: 'Where you work', whose: ofApplications, erased: 'deleted' },
  {
    table: 'passing_on',
    title: 'Whether you agreed to be passed on',
    whose: ofApplications,
    erased: 'deleted',
  },
  { table: 'group_assignment', title: 'Your Local Group', whose: ofApplications, erased: 'deleted' },
  { table: 'group_move_refused', title: 'Groups not to move to', whose: ofApplications, erased: 'deleted' },
  { table: 'introduction_person', title: 'Introductions', whose: ofApplications, erased: 'deleted' },
  { table: 'dues_excuse', title: 'Why no dues are asked for', whose: ofApplications, erased: 'deleted' },
  {
    table: 'payment',
    title: 'Payments',
    whose: `${ofApplications} OR payer_address IN (${addresses})`,
    erased: { reference: 'NULL', payer_address: 'NULL', payer_name: 'NULL' },
  },
  {
    table: 'journal',
    title: 'The journal',
    whose: `${ofApplications} OR ${ofEmails} OR ${ofLetters}`,
    erased: { before: 'NULL', after: 'NULL' },
  },
  {
    table: 'letter',
    title: 'Letters to you',
    whose: `${ofPerson} OR ${ofApplications}`,
    erased: {
      recipient: "''",
      message_id: "'erased-' || id",
      in_reply_to: 'NULL',
      held_reason: 'NULL',
      sent_copy: 'NULL',
      ended_at: 'coalesce(ended_at, @at)',
      state: "iif(state IN ('queued', 'held', 'deferred'), 'cancelled', state)",
    },
  },
  {
    table: 'inbound_email',
    title: 'Emails from you',
    whose: `id IN (${emailsOfPerson})`,
    erased: {
      erased_at: '@at',
      message_id: 'NULL',
      from_address: 'NULL',
      intent: 'NULL',
      language: 'NULL',
      failure: 'NULL',
      awaits_human: '0',
      size_bytes: '0',
    },
  },
  {
    table: 'application',
    title: 'Your application',
    whose: ofPerson,
    erased: {
      organisation: 'NULL',
      contact_wish: '0',
      may_be_minor: '0',
      wants_to_start_group: '0',
      needs_human: '0',
      snoozed_until: 'NULL',
      last_letter_at: 'NULL',
      replied_by_hand_at: 'NULL',
      state: "iif(state IN ('declined', 'lapsed', 'not_an_application'), state, 'withdrawn')",
    },
  },
  { table: 'person_address', title: 'Your addresses', whose: ofPerson, erased: 'deleted' },
  {
    table: 'person',
    title: 'You',
    whose: `id IN (${samePerson})`,
    erased: {
      language: 'NULL',
      bounced_at: 'NULL',
      reduced_at: 'NULL',
      created_at: '@month',
      address_key: '@key',
      erased_at: '@at',
      outcome: '@outcome',
      outcome_month: '@month',
    },
  },
  {
    table: 'agenda',
    title: 'When you are looked at again',
    whose: `rule IN ('applicant', 'member') AND ${ofApplications}`,
    erased: 'deleted',
  },
];

/** Tables in which nobody stands, and why. */
export const impersonalTables: Readonly<Record<string, string>> = {
  desk: 'facts about the installation',
  folder: 'folders of the mailbox',
  mailbox_position: 'numbers of emails in the mailbox',
  wording: 'what people are asked to agree with',
  mailbox_remnant: 'keyed hashes',
  payment_import: 'names and hashes of files',
  task_run: 'how timed tasks ended, in counts',
  account: 'who may enter the desk: secretaries and readers',
  session: 'keyed hashes of who is signed in',
  sign_in_failure: 'names and addresses that a sign-in failed from, for a day',
  command_email: 'what came of commands that secretaries sent by email',
  introduction: 'when one was proposed; who is in it stands in introduction_person',
  radar_notice: 'areas, and how many live there without a group',
  application_text_due: 'what is to be indexed, within one transaction',
  application_text_config: 'of the index application_text',
  application_text_content: 'of the index application_text',
  application_text_data: 'of the index application_text',
  application_text_docsize: 'of the index application_text',
  application_text_idx: 'of the index application_text',
};

/** The statement that erases a person's rows of a table. */
export function erasingStatement({ table, whose, erased }: PersonalTable): string {
  if (erased === 'deleted') return `DELETE FROM ${table} WHERE ${whose}`;
  const values = Object.entries(erased).map(([column, value]) => `${column} = ${value}`);
  return `UPDATE ${table} SET ${values.join(', ')} WHERE ${whose}`;
}
