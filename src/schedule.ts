import cron from 'node-cron';
import type { ScheduledTask, TaskOutcome } from './commands/command.ts';
import { messageOf } from './errors.ts';
import type { OpenMailbox } from './mail/mailbox.ts';
import { type Task, tasks } from './tasks.ts';
import type { Desk } from './workflow/desk.ts';

/** What tasks are run with. */
export interface TaskTools {
  openMailbox: OpenMailbox;
  /** Between two comparisons of all UIDs of a folder. */
  reconcileMs: number;
  /** Ends a task that waits for the network. */
  signal?: AbortSignal;
}

/** Starts every task of the table. @returns what stops them */
export function startSchedule(desk: Desk, tools: TaskTools): () => void {
  cron.setLogger({
    info: (message) => desk.log.debug(message),
    debug: (message) => desk.log.debug(String(message)),
    warn: (message) => desk.log.warn(message),
    error: (message) => desk.log.error(String(message)),
  });
  const running = tasks.map((task) =>
    cron.schedule(task.cron(desk.policy), () => runTask(desk, task, tools), {
      timezone: desk.policy.organisation.timeZone,
      noOverlap: true,
      name: task.name,
    }),
  );
  for (const task of tasks.filter(({ runsAtStart }) => runsAtStart)) void runTask(desk, task, tools);
  return () => {
    for (const task of running) void task.destroy();
  };
}

/** Runs one task now and records how it ended. It never rejects. */
export async function runTask(desk: Desk, task: Task, tools: TaskTools): Promise<TaskOutcome> {
  const ranAt = desk.clock().toISOString();
  try {
    const { outcome, changes } = await carryOn(desk, task, tools);
    desk.store.taskRuns.record({ task: task.name, ranAt, outcome, failed: false });
    return { outcome, changes, failed: false };
  } catch (error) {
    if (tools.signal?.aborted) return { outcome: 'stopped', failed: true, changes: [] };
    desk.log.error({ task: task.name, err: error }, 'task failed');
    const outcome = messageOf(error);
    desk.store.taskRuns.record({ task: task.name, ranAt, outcome, failed: true });
    return { outcome, failed: true, changes: [] };
  }
}

/** What the task would do now; everything is taken back. What needs the network cannot be rehearsed. */
export function rehearseTask(desk: Desk, task: Task): TaskOutcome {
  const { steps } = task;
  if (steps === undefined) return { outcome: `would ${task.summary}`, failed: false, changes: [] };
  try {
    const told = desk.store.rehearse(() => {
      const run = steps(desk, { isRehearsal: true });
      for (;;) {
        const { done, value } = run.next();
        if (done) return value;
      }
    });
    return { ...told, failed: false };
  } catch (error) {
    return { outcome: messageOf(error), failed: true, changes: [] };
  }
}

/** The table as the `schedule` command shows it. */
export function scheduledTasks(desk: Desk, tools: TaskTools): ScheduledTask[] {
  const { timeZone } = desk.policy.organisation;
  return tasks.map((task) => {
    const pattern = task.cron(desk.policy);
    return {
      name: task.name,
      summary: task.summary,
      cron: pattern,
      timeZone,
      nextRuns: nextRuns(pattern, timeZone),
      run: async ({ isRehearsal }) => (isRehearsal ? rehearseTask(desk, task) : runTask(desk, task, tools)),
    };
  });
}

/** Between two commits of a task everything else has its turn. */
async function carryOn(desk: Desk, task: Task, tools: TaskTools): Promise<Omit<TaskOutcome, 'failed'>> {
  if (task.errand) return { outcome: await task.errand(desk, tools), changes: [] };
  const run = task.steps(desk, { isRehearsal: false });
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
    await new Promise(setImmediate);
  }
}

function nextRuns(pattern: string, timezone: string): Date[] {
  const sleeping = cron.createTask(pattern, () => undefined, { timezone });
  const runs = sleeping.getNextRuns(3);
  void sleeping.destroy();
  return runs;
}
