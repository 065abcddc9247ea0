import { AppError } from '../errors.ts';
import { momentText } from '../workflow/words/moments.ts';
import type { Command, CommandContext, ScheduledTask } from './command.ts';
import { formatTable } from './table.ts';

export const scheduleCommand: Command = {
  name: 'schedule',
  arguments: '[action] [task]',
  summary: 'the timed tasks, their last and next runs; `schedule run TASK` runs one now',
  options: [['--dry-run', 'with run: say who would get what and why, and do nothing']],
  async run(context, [action, name], options) {
    if (action === undefined) list(context);
    else if (action === 'run') await run(context, getTask(context, name), options.dryRun === true);
    else
      throw new AppError('usage', `schedule ${action}: there is no such action`, 'Say `schedule run TASK`.');
  },
};

function list(context: CommandContext): void {
  const desk = context.desk();
  const runs = new Map(desk.store.taskRuns.all().map((run) => [run.task, run]));
  const tasks = context.scheduledTasks();
  if (context.json) {
    context.printJson(tasks.map((task) => taskRecord(task, runs.get(task.name))));
    return;
  }
  const moment = (at: Date | string) =>
    momentText(new Date(at).toISOString(), desk.policy.organisation.timeZone, desk.clock());
  const rows = tasks.map(({ name, cron, nextRuns }) => [name, cron, nextRuns.map(moment).join(', ')]);
  for (const line of formatTable(['task', 'when', 'next'], rows)) context.print(line);
  context.print();
  for (const { name } of tasks) {
    const last = runs.get(name);
    const ended = last
      ? `${moment(last.ranAt)}  ${last.failed ? 'FAILED: ' : ''}${last.outcome}`
      : 'never ran';
    context.print(`${name.padEnd(10)} ${ended}`);
  }
}

interface LastRun {
  ranAt: string;
  outcome: string;
  failed: boolean;
}

function taskRecord({ name, cron, timeZone, nextRuns }: ScheduledTask, last: LastRun | undefined) {
  return {
    task: name,
    cron,
    timezone: timeZone,
    next: nextRuns.map((at) => at.toISOString()),
    last: last ? { at: last.ranAt, outcome: last.outcome, failed: last.failed } : null,
  };
}

function getTask(context: CommandContext, name: string | undefined): ScheduledTask {
  const tasks = context.scheduledTasks();
  const found = tasks.find((task) => task.name === name);
  if (found) return found;
  throw new AppError(
    'usage',
    name === undefined ? 'schedule run needs a task' : `there is no task ${name}`,
    `Name one of ${tasks.map((task) => task.name).join(', ')}.`,
  );
}

async function run(context: CommandContext, task: ScheduledTask, isRehearsal: boolean): Promise<void> {
  const { outcome, failed, changes } = await task.run({ isRehearsal });
  if (failed) context.exitWith(1);
  if (context.json) {
    context.printJson({ task: task.name, dryRun: isRehearsal, outcome, failed, changes });
    return;
  }
  context.print(`${task.name}: ${failed ? 'FAILED: ' : ''}${outcome}`);
  for (const change of changes) context.print(`  ${change}`);
  if (isRehearsal) context.print('Nothing was written or sent.');
}
