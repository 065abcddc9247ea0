import type { CalendarOccasion, StepKey } from '../membership/calendar.ts';
import type { Database } from './database.ts';

/** Which of the calendar's rules an application is looked at by. */
export type AgendaRule = 'applicant' | 'member';

export type StepOutcome = 'written' | 'skipped' | 'dropped' | 'recalled';

export interface CalendarStep extends StepKey {
  personId: number;
  applicationId: number;
  outcome: StepOutcome;
  letterId: number | null;
  dueAt: Date;
}

export interface StepRow extends StepKey {
  outcome: StepOutcome;
  letterId: number | null;
  applicationId: number;
  dueAt: string;
  recordedAt: string;
}

export function calendarTable(database: Database) {
  return { ...steps(database), ...agenda(database) };
}

function steps(database: Database) {
  const insert = database.prepare(
    `INSERT INTO calendar_step
       (person_id, occasion, reference, step, outcome, application_id, letter_id, due_at, recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const outcome = database.prepare(
    'UPDATE calendar_step SET outcome = ? WHERE person_id = ? AND occasion = ? AND reference = ? AND step = ?',
  );
  const columns = `occasion, reference, step, outcome, letter_id AS letterId, application_id AS applicationId,
    due_at AS dueAt, recorded_at AS recordedAt`;
  const ofPerson = database.prepare<[number], StepRow>(
    `SELECT ${columns} FROM calendar_step WHERE person_id = ? ORDER BY recorded_at, step`,
  );
  const dropped = database
    .prepare<[string], number>(
      "SELECT count(*) FROM calendar_step WHERE outcome = 'dropped' AND recorded_at > ?",
    )
    .pluck();
  return {
    /** @returns whether it is new: no step is recorded twice */
    recordStep: (step: CalendarStep, at: string): boolean =>
      insert.run(
        step.personId,
        step.occasion,
        step.reference,
        step.step,
        step.outcome,
        step.applicationId,
        step.letterId,
        step.dueAt.toISOString(),
        at,
      ).changes === 1,
    recordStepOutcome: (
      personId: number,
      key: { occasion: CalendarOccasion; reference: string; step: number },
      now: StepOutcome,
    ): void => void outcome.run(now, personId, key.occasion, key.reference, key.step),
    stepsOf: (personId: number): StepRow[] => ofPerson.all(personId),
    countDroppedSince: (sinceIso: string): number => dropped.get(sinceIso) ?? 0,
  };
}

function agenda(database: Database) {
  const due = database
    .prepare<[string, string, number], number>(
      'SELECT application_id FROM agenda WHERE rule = ? AND look_at <= ? ORDER BY look_at, application_id LIMIT ?',
    )
    .pluck();
  const put = database.prepare(
    `INSERT INTO agenda (application_id, rule, look_at) VALUES (?, ?, ?)
     ON CONFLICT (rule, application_id) DO UPDATE SET look_at = excluded.look_at`,
  );
  const remove = database.prepare('DELETE FROM agenda WHERE application_id = ? AND rule = ?');
  const everyone = database.prepare(
    `INSERT INTO agenda (application_id, rule, look_at)
     SELECT id, ?, '' FROM application WHERE ? = 'applicant' OR state = 'confirmed'
     ON CONFLICT (rule, application_id) DO UPDATE SET look_at = ''`,
  );
  return {
    /** Applications to be looked at by now; those already seen in this run must have been put off. */
    dueForLook: (rule: AgendaRule, nowIso: string, limit: number): number[] => due.all(rule, nowIso, limit),
    /** null: not until the record changes. */
    recordNextLook(applicationId: number, rule: AgendaRule, at: Date | null): void {
      if (at === null) remove.run(applicationId, rule);
      else put.run(applicationId, rule, at.toISOString());
    },
    /** After a change of the settings. */
    lookAtEveryone: (rule: AgendaRule): void => void everyone.run(rule, rule),
  };
}
