import type { Database } from './database.ts';

export interface TaskRunRow {
  task: string;
  ranAt: string;
  outcome: string;
}

export function taskRunTable(database: Database) {
  const put = database.prepare(
    `INSERT INTO task_run (task, ran_at, outcome) VALUES (?, ?, ?)
     ON CONFLICT (task) DO UPDATE SET ran_at = excluded.ran_at, outcome = excluded.outcome`,
  );
  const all = database.prepare<[], TaskRunRow>(
    'SELECT task, ran_at AS ranAt, outcome FROM task_run ORDER BY task',
  );
  return {
    record: (task: string, at: string, outcome: string): void => void put.run(task, at, outcome),
    all: (): TaskRunRow[] => all.all(),
  };
}
