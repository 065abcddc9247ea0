import { AppError } from '../errors.ts';
import { momentText } from '../workflow/words/moments.ts';
import type { Command, CommandContext, ScheduledTask } from './command.ts';
import { formatTable } from './table.ts';

export const scheduleCommand: Command = {
  name: 'schedule',
  arguments: '[action] [task]',
  summary: 'the timed tasks, their last and next run; `schedule run TASK` runs one now',
  options: [['--dry-run', 'with run: say what it would do, and do nothing']],
  run(context, [action, name], options) {
    if (action === undefined) list(context);
    else if (action === 'run') run(context, getTask(context, name), options.dryRun === true);
    else
      throw new AppError('usage', `schedule ${action}: there is no such action`, 'Say `schedule run TASK`.');
  },
};

function list(context: CommandContext): void {
  const desk = context.desk();
  const runs = new Map(desk.store.taskRuns.all().map((run) => [run.task, run]));
  const tasks = context.scheduledTasks().map(({ name, cron, timeZone, nextRun }) => ({
    name,
    cron,
    timeZone,
    nextRun: nextRun?.toISOString() ?? null,
    lastRun: runs.get(name)?.ranAt ?? null,
    outcome: runs.get(name)?.outcome ?? null,
  }));
  if (context.json) {
    for (const task of tasks) context.printJson(task);
    return;
  }
  const moment = (iso: string | null) =>
    iso === null ? 'never' : momentText(iso, desk.policy.organisation.timeZone, desk.clock());
  const rows = tasks.map(({ name, cron, nextRun, lastRun, outcome }) => [
    name,
    cron,
    moment(nextRun),
    moment(lastRun),
    outcome ?? '',
  ]);
  for (const line of formatTable(['task', 'when', 'next', 'last', 'outcome'], rows)) context.print(line);
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

function run(context: CommandContext, task: ScheduledTask, isRehearsal: boolean): void {
  const { outcome, failed, changes } = task.run(context.desk(), { isRehearsal });
  if (failed) context.exitWith(1);
  if (context.json) {
    context.printJson({ task: task.name, dryRun: isRehearsal, outcome, failed, changes });
    return;
  }
  context.print(`${task.name}: ${outcome}`);
  for (const change of changes) context.print(`  ${change}`);
  if (isRehearsal) context.print('Nothing was written or sent.');
}
