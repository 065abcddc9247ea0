import cron from 'node-cron';
import type { ScheduledTask, TaskOutcome } from './commands/command.ts';
import { messageOf } from './errors.ts';
import type { JournalRow } from './store/journal.ts';
import { sendReminders } from './workflow/calendar/send-reminders.ts';
import type { Desk } from './workflow/desk.ts';

/** A timed task: what it does, when, and in a few words what came of it. */
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
export function runTask(desk: Desk, task: Task): TaskOutcome {
  const at = desk.clock().toISOString();
  const before = desk.store.journal.lastId();
  const ended = attempt(desk, task);
  desk.store.taskRuns.record(task.name, at, ended.outcome);
  return { ...ended, changes: changesSince(desk, before) };
}

/** What the task would do now; everything is taken back. */
export function rehearseTask(desk: Desk, task: Task): TaskOutcome {
  return desk.store.rehearse(() => {
    const before = desk.store.journal.lastId();
    return { ...attempt(desk, task), changes: changesSince(desk, before) };
  });
}

/** The table as the `schedule` command shows it. */
export function scheduledTasks(timeZone: string): ScheduledTask[] {
  return tasks.map((task) => ({
    name: task.name,
    cron: task.cron,
    timeZone,
    nextRun: nextRun(task, timeZone),
    run: (desk, { isRehearsal }) => (isRehearsal ? rehearseTask(desk, task) : runTask(desk, task)),
  }));
}

function attempt(desk: Desk, task: Task): Omit<TaskOutcome, 'changes'> {
  try {
    return { outcome: task.run(desk), failed: false };
  } catch (error) {
    desk.log.error({ task: task.name, err: error }, 'task failed');
    return { outcome: `failed: ${messageOf(error)}`, failed: true };
  }
}

function nextRun(task: Task, timezone: string): Date | null {
  const sleeping = cron.createTask(task.cron, () => undefined, { timezone });
  const [next = null] = sleeping.getNextRuns(1);
  void sleeping.destroy();
  return next;
}

/** Changes told at one run. */
const toldLimit = 1000;

function changesSince(desk: Desk, journalId: number): string[] {
  return desk.store.journal.since(journalId, toldLimit).map(changeText);
}

function changeText(entry: JournalRow & { applicationId: number | null }): string {
  const about = entry.applicationId === null ? '' : ` a${entry.applicationId}`;
  return `${entry.verb}${about}${entry.after ? ` (${entry.after})` : ''}`;
}
