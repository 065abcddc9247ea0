import type {
  Application,
  ApplicationState,
  FactField,
  KnownFacts,
  RecordedFact,
} from '../membership/application.ts';
import type { Organisation } from '../reading/reading.ts';
import type { Database } from './database.ts';

export interface ApplicationRow extends Application {
  openedAt: string;
  stateSince: string;
  snoozedUntil: string | null;
  wantsToStartGroup: boolean;
  organisation: Organisation | null;
  lastLetterAt: string | null;
  suggestions: readonly StoredFact[];
}

export interface StoredFact {
  id: number;
  field: FactField;
  fact: RecordedFact;
}

interface Columns {
  id: number;
  personId: number;
  state: ApplicationState;
  openedAt: string;
  stateSince: string;
  snoozedUntil: string | null;
  needsHuman: number;
  contactWish: number;
  mayBeMinor: number;
  wantsToStartGroup: number;
  organisation: string | null;
  lastLetterAt: string | null;
  version: number;
}

interface FactColumns {
  id: number;
  field: FactField;
  standing: string;
  value: string;
  confidence: number;
  emailId: number | null;
  evidence: string | null;
  setBy: 'applicant' | 'secretary';
}

/** What an email says of an application beside its facts. */
export interface ApplicationMarks {
  needsHuman: boolean;
  contactWish: boolean;
  mayBeMinor: boolean;
  wantsToStartGroup: boolean;
  organisation: Organisation | null;
}

const columns = `id, person_id AS personId, state, opened_at AS openedAt, state_since AS stateSince,
  snoozed_until AS snoozedUntil, needs_human AS needsHuman, contact_wish AS contactWish, may_be_minor AS mayBeMinor,
  wants_to_start_group AS wantsToStartGroup, organisation, last_letter_at AS lastLetterAt, version`;

export function applicationTable(database: Database) {
  return { ...changes(database), ...facts(database), ...queries(database) };
}

function changes(database: Database) {
  const insert = database.prepare(
    'INSERT INTO application (person_id, state, opened_at, state_since) VALUES (?, ?, ?, ?)',
  );
  const state = database.prepare(
    `UPDATE application SET state = ?, state_since = ?, snoozed_until = NULL, version = version + 1
     WHERE id = ? AND state <> ?`,
  );
  const marks = database.prepare(
    `UPDATE application SET needs_human = needs_human OR ?, contact_wish = contact_wish OR ?,
       may_be_minor = may_be_minor OR ?, wants_to_start_group = wants_to_start_group OR ?,
       organisation = coalesce(?, organisation), version = version + 1 WHERE id = ?`,
  );
  const answered = database.prepare(
    'UPDATE application SET needs_human = 0, version = version + 1 WHERE id = ?',
  );
  const snooze = database.prepare(
    'UPDATE application SET snoozed_until = ?, version = version + 1 WHERE id = ?',
  );
  const letterSent = database.prepare(
    'UPDATE application SET last_letter_at = max(coalesce(last_letter_at, ?1), ?1) WHERE id = ?2',
  );
  return {
    record: (personId: number, first: ApplicationState, at: string): number =>
      Number(insert.run(personId, first, at, at).lastInsertRowid),
    recordState: (id: number, next: ApplicationState, at: string): void => void state.run(next, at, id, next),
    recordMarks: (id: number, of: ApplicationMarks): void =>
      void marks.run(
        of.needsHuman ? 1 : 0,
        of.contactWish ? 1 : 0,
        of.mayBeMinor ? 1 : 0,
        of.wantsToStartGroup ? 1 : 0,
        of.organisation === null ? null : JSON.stringify(of.organisation),
        id,
      ),
    recordHumanAnswered: (id: number): void => void answered.run(id),
    recordSnooze: (id: number, until: string | null): void => void snooze.run(until, id),
    recordLetterSent: (id: number, at: string): void => void letterSent.run(at, id),
  };
}

function facts(database: Database) {
  const supersede = database.prepare(
    "UPDATE fact SET standing = 'superseded' WHERE application_id = ? AND field = ? AND standing = 'current'",
  );
  const insert = database.prepare(
    `INSERT INTO fact (application_id, field, standing, value, confidence, email_id, evidence, set_by, set_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const dismiss = database.prepare(
    "UPDATE fact SET standing = 'dismissed' WHERE application_id = ? AND field = ? AND standing = 'suggested'",
  );
  return {
    recordFact(
      applicationId: number,
      change: { field: FactField; fact: RecordedFact },
      standing: 'current' | 'suggested',
      at: string,
    ): void {
      const { field, fact } = change;
      if (standing === 'current') supersede.run(applicationId, field);
      insert.run(
        applicationId,
        field,
        standing,
        JSON.stringify(fact.value),
        fact.confidence,
        fact.emailId,
        fact.evidence === null ? null : JSON.stringify(fact.evidence),
        fact.setBy,
        at,
      );
    },
    dismissSuggestions: (applicationId: number, field: FactField): void =>
      void dismiss.run(applicationId, field),
  };
}

function queries(database: Database) {
  const find = database.prepare<[number], Columns>(`SELECT ${columns} FROM application WHERE id = ?`);
  const latest = database.prepare<[number], Columns>(
    `SELECT ${columns} FROM application WHERE person_id = ? ORDER BY id DESC LIMIT 1`,
  );
  const inState = database.prepare<[string, string, number], Columns>(
    `SELECT ${columns} FROM application
     WHERE state = ? AND (snoozed_until IS NULL OR snoozed_until <= ?) ORDER BY opened_at, id LIMIT ?`,
  );
  const silent = database.prepare<[string, string, number], Columns>(
    `SELECT ${columns} FROM application
     WHERE state = 'awaiting_applicant' AND last_letter_at <= ? AND (snoozed_until IS NULL OR snoozed_until <= ?)
     ORDER BY last_letter_at LIMIT ?`,
  );
  const factsOf = database.prepare<[number], FactColumns>(
    `SELECT id, field, standing, value, confidence, email_id AS emailId, evidence, set_by AS setBy
     FROM fact WHERE application_id = ? AND standing IN ('current', 'suggested') ORDER BY id`,
  );
  const counts = database.prepare<[], { state: string; count: number }>(
    'SELECT state, count(*) AS count FROM application GROUP BY state',
  );
  const row = (found: Columns | undefined) =>
    found ? applicationOf(found, factsOf.all(found.id)) : undefined;
  return {
    find: (id: number): ApplicationRow | undefined => row(find.get(id)),
    findLatestOf: (personId: number): ApplicationRow | undefined => row(latest.get(personId)),
    /** Those in a state and not snoozed, oldest first. */
    inState: (state: ApplicationState, nowIso: string, limit: number): ApplicationRow[] =>
      inState.all(state, nowIso, limit).map((found) => applicationOf(found, factsOf.all(found.id))),
    /** Those whose turn it is and who have had no letter since `beforeIso`. */
    silentSince: (beforeIso: string, nowIso: string, limit: number): ApplicationRow[] =>
      silent.all(beforeIso, nowIso, limit).map((found) => applicationOf(found, factsOf.all(found.id))),
    countByState: (): Record<string, number> =>
      Object.fromEntries(counts.all().map(({ state, count }) => [state, count])),
  };
}

function applicationOf(row: Columns, stored: readonly FactColumns[]): ApplicationRow {
  const current = stored.filter(({ standing }) => standing === 'current').map(storedFactOf);
  return {
    ...row,
    needsHuman: row.needsHuman === 1,
    contactWish: row.contactWish === 1,
    mayBeMinor: row.mayBeMinor === 1,
    wantsToStartGroup: row.wantsToStartGroup === 1,
    organisation: row.organisation === null ? null : (JSON.parse(row.organisation) as Organisation),
    facts: Object.fromEntries(current.map(({ field, fact }) => [field, fact])) as KnownFacts,
    suggestions: stored.filter(({ standing }) => standing === 'suggested').map(storedFactOf),
  };
}

function storedFactOf(row: FactColumns): StoredFact {
  const fact: RecordedFact = {
    value: JSON.parse(row.value),
    confidence: row.confidence,
    emailId: row.emailId,
    evidence: row.evidence === null ? null : JSON.parse(row.evidence),
    setBy: row.setBy,
  };
  return { id: row.id, field: row.field, fact };
}
