import type { Database } from './database.ts';

export interface TaskRunRow {
  task: string;
  ranAt: string;
  outcome: string;
  failed: boolean;
}

export function taskRunTable(database: Database) {
  const put = database.prepare(
    `INSERT INTO task_run (task, ran_at, outcome, failed) VALUES (?, ?, ?, ?)
     ON CONFLICT (task) DO UPDATE SET ran_at = excluded.ran_at, outcome = excluded.outcome, failed = excluded.failed`,
  );
  const all = database.prepare<[], Omit<TaskRunRow, 'failed'> & { failed: number }>(
    'SELECT task, ran_at AS ranAt, outcome, failed FROM task_run ORDER BY task',
  );
  return {
    record: ({ task, ranAt, outcome, failed }: TaskRunRow): void =>
      void put.run(task, ranAt, outcome, failed ? 1 : 0),
    all: (): TaskRunRow[] => all.all().map((run) => ({ ...run, failed: run.failed === 1 })),
  };
}
