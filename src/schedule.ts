import cron from 'node-cron';
import { messageOf } from './errors.ts';
import { sendReminders } from './workflow/calendar/send-reminders.ts';
import type { Desk } from './workflow/desk.ts';

/** A timed task: what it does, when, and in one word what came of it. */
interface Task {
  name: string;
  /** Five fields, in the organisation's time zone. */
  cron: string;
  run(desk: Desk): string;
}

/** Every timed task. What is due is computed from the record, so a missed tick is made up for by the next. */
export const tasks: readonly Task[] = [
  {
    name: 'reminders',
    cron: '*/20 * * * *',
    run: (desk) => {
      const { reminded, lapsed } = sendReminders(desk);
      return `${reminded} reminded, ${lapsed} lapsed`;
    },
  },
];

/** Starts every task of the table. @returns what stops them */
export function startSchedule(desk: Desk): () => void {
  const { timeZone } = desk.policy.organisation;
  const running = tasks.map((task) =>
    cron.schedule(task.cron, () => runTask(desk, task), {
      timezone: timeZone,
      noOverlap: true,
      name: task.name,
    }),
  );
  return () => {
    for (const task of running) void task.destroy();
  };
}

/** Runs one task now and records how it ended. */
export function runTask(desk: Desk, task: Task): string {
  const at = desk.clock().toISOString();
  try {
    const outcome = task.run(desk);
    desk.store.taskRuns.record(task.name, at, outcome);
    return outcome;
  } catch (error) {
    desk.store.taskRuns.record(task.name, at, `failed: ${messageOf(error)}`);
    desk.log.error({ task: task.name, err: error }, 'task failed');
    return 'failed';
  }
}
