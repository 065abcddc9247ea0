import type { Database } from './database.ts';

/** What happened in the week that begins on a Monday. */
export interface WeekCount {
  /** ISO date of the Monday. */
  week: string;
  count: number;
}

const weekOf = (column: string) => `date(${column}, 'weekday 0', '-6 days')`;

export function statistics(database: Database) {
  const received = database.prepare<[string], WeekCount>(
    `SELECT ${weekOf('stored_at')} AS week, count(*) AS count FROM inbound_email WHERE stored_at >= ? GROUP BY week`,
  );
  const answered = database.prepare<[string], WeekCount>(
    `SELECT ${weekOf('first_tried_at')} AS week, count(*) AS count FROM letter
     WHERE first_tried_at >= ? AND state = 'sent' GROUP BY week`,
  );
  const confirmed = database.prepare<[string], WeekCount>(
    `SELECT ${weekOf('decided_at')} AS week, count(*) AS count FROM decision
     WHERE kind = 'confirm' AND decided_at >= ? AND undone_at IS NULL GROUP BY week`,
  );
  const waits = database
    .prepare<[string], number>(
      `SELECT (julianday(min(decided_at)) - julianday(opened_at)) AS days
       FROM decision JOIN application ON application.id = application_id
       WHERE kind IN ('confirm', 'decline') AND decided_at >= ? AND undone_at IS NULL
       GROUP BY application_id ORDER BY days`,
    )
    .pluck();
  return {
    receivedByWeek: (sinceIso: string): WeekCount[] => received.all(sinceIso),
    answeredByWeek: (sinceIso: string): WeekCount[] => answered.all(sinceIso),
    confirmedByWeek: (sinceIso: string): WeekCount[] => confirmed.all(sinceIso),
    /** Days from the first email to the decision, of those decided upon since, the shortest first. */
    waitingDays: (sinceIso: string): number[] => waits.all(sinceIso),
  };
}
