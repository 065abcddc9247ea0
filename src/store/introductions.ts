import type { Database } from './database.ts';

/** Life: asked -> made | ended | undone; until its letters have left `made` -> undone, or asked when one takes a yes back. */
export type IntroductionState = 'asked' | 'made' | 'ended' | 'undone';

export interface IntroductionRow {
  id: number;
  state: IntroductionState;
  proposedBy: string;
  proposedAt: string;
  answerBy: string;
  madeAt: string | null;
}

export interface IntroducedPerson {
  introductionId: number;
  applicationId: number;
  answer: 'yes' | 'no' | null;
  answeredAt: string | null;
}

/** Somebody in an introduction that is open or made. */
export interface AskedPerson extends IntroducedPerson {
  state: IntroductionState;
}

const columns = `id, state, proposed_by AS proposedBy, proposed_at AS proposedAt, answer_by AS answerBy,
  made_at AS madeAt`;
const personColumns = `introduction_id AS introductionId, application_id AS applicationId, answer,
  answered_at AS answeredAt`;

export function introductionTable(database: Database) {
  return { ...changes(database), ...queries(database) };
}

function changes(database: Database) {
  const insert = database.prepare(
    "INSERT INTO introduction (state, proposed_by, proposed_at, answer_by) VALUES ('asked', ?, ?, ?)",
  );
  const insertPerson = database.prepare(
    'INSERT INTO introduction_person (introduction_id, application_id) VALUES (?, ?)',
  );
  const state = database.prepare('UPDATE introduction SET state = ?, made_at = ? WHERE id = ?');
  const answer = database.prepare(
    `UPDATE introduction_person SET answer = ?, answered_at = ?, email_id = ?
     WHERE introduction_id = ? AND application_id = ?`,
  );
  return {
    record(applicationIds: readonly number[], by: string, at: string, answerBy: string): number {
      const id = Number(insert.run(by, at, answerBy).lastInsertRowid);
      for (const applicationId of applicationIds) insertPerson.run(id, applicationId);
      return id;
    },
    recordState: (id: number, next: IntroductionState, madeAt: string | null): void =>
      void state.run(next, madeAt, id),
    recordAnswer(
      { introductionId, applicationId }: Pick<IntroducedPerson, 'introductionId' | 'applicationId'>,
      said: 'yes' | 'no',
      emailId: number | null,
      at: string,
    ): void {
      answer.run(said, at, emailId, introductionId, applicationId);
    },
  };
}

function queries(database: Database) {
  const find = database.prepare<[number], IntroductionRow>(
    `SELECT ${columns} FROM introduction WHERE id = ?`,
  );
  const all = database.prepare<[], IntroductionRow>(`SELECT ${columns} FROM introduction ORDER BY id`);
  const open = database.prepare<[], IntroductionRow>(
    `SELECT ${columns} FROM introduction WHERE state = 'asked' ORDER BY id`,
  );
  const made = database.prepare<[string], IntroductionRow>(
    `SELECT ${columns} FROM introduction WHERE state = 'made' AND made_at >= ? ORDER BY id`,
  );
  const people = database.prepare<[number], IntroducedPerson>(
    `SELECT ${personColumns} FROM introduction_person WHERE introduction_id = ? ORDER BY application_id`,
  );
  const asked = database.prepare<[number], AskedPerson>(
    `SELECT ${personColumns}, state FROM introduction_person JOIN introduction ON introduction.id = introduction_id
     WHERE application_id = ? AND state IN ('asked', 'made') ORDER BY introduction_id DESC`,
  );
  return {
    find: (id: number): IntroductionRow | undefined => find.get(id),
    all: (): IntroductionRow[] => all.all(),
    open: (): IntroductionRow[] => open.all(),
    people: (id: number): IntroducedPerson[] => people.all(id),
    /** Those that were made since. */
    madeSince: (at: string): IntroductionRow[] => made.all(at),
    /** The introductions that a person was asked about and that are open or made, newest first. */
    askedOf: (applicationId: number): AskedPerson[] => asked.all(applicationId),
  };
}
