#!/usr/bin/env node
import { readFileSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Command as Program } from 'commander';
import { openContext } from './command-context.ts';
import { backupCommand } from './commands/backup.ts';
import { checkCommand } from './commands/check.ts';
import type { Command, OptionValues } from './commands/command.ts';
import { consentsCommand } from './commands/consents.ts';
import { decisionCommands } from './commands/decisions.ts';
import { demoCommand } from './commands/demo.ts';
import { duesCommand } from './commands/dues.ts';
import { eraseCommand } from './commands/erase.ts';
import { exportCommand } from './commands/export.ts';
import { groupsCommand } from './commands/groups.ts';
import { historyCommand } from './commands/history.ts';
import { inboxCommand } from './commands/inbox.ts';
import { initCommand } from './commands/init.ts';
import { introduceCommand } from './commands/introduce.ts';
import { loginCommand } from './commands/login.ts';
import { outboxCommand } from './commands/outbox.ts';
import { pauseCommand } from './commands/pause.ts';
import { personCommand } from './commands/person.ts';
import { queueCommand } from './commands/queue.ts';
import { radarCommand } from './commands/radar.ts';
import { readCommand } from './commands/read.ts';
import { receiveCommand } from './commands/receive.ts';
import { rekeyCommand } from './commands/rekey.ts';
import { replayCommand } from './commands/replay.ts';
import { reportCommand } from './commands/report.ts';
import { restoreCommand } from './commands/restore.ts';
import { resumeCommand } from './commands/resume.ts';
import { retryCommand } from './commands/retry.ts';
import { scheduleCommand } from './commands/schedule.ts';
import { secretaryCommand } from './commands/secretary.ts';
import { showCommand } from './commands/show.ts';
import { startCommand } from './commands/start.ts';
import { statusCommand } from './commands/status.ts';
import { AppError, exitCodes, messageOf } from './errors.ts';
import { projectPath } from './project-path.ts';
import { explainStorageError } from './store/database.ts';
import { processSurroundings, type Surroundings } from './surroundings.ts';
import { makeVisible } from './workflow/words/visible-text.ts';

/** The command line: one table. */
export const commands: readonly Command[] = [
  initCommand,
  checkCommand,
  loginCommand,
  startCommand,
  demoCommand,
  queueCommand,
  showCommand,
  groupsCommand,
  radarCommand,
  introduceCommand,
  reportCommand,
  exportCommand,
  ...decisionCommands,
  inboxCommand,
  retryCommand,
  outboxCommand,
  historyCommand,
  pauseCommand,
  resumeCommand,
  secretaryCommand,
  statusCommand,
  scheduleCommand,
  backupCommand,
  restoreCommand,
  replayCommand,
  rekeyCommand,
  duesCommand,
  personCommand,
  consentsCommand,
  eraseCommand,
  readCommand,
  receiveCommand,
];

/** Runs one command line. @returns the exit code: 0 done, 1 failed, 2 wrong usage, 78 wrong configuration */
export async function main(
  args: readonly string[],
  surroundings: Surroundings = processSurroundings(),
): Promise<number> {
  let code = 0;
  const program = describe(surroundings, (given) => {
    code = given;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return explain(explainStorageError(error), surroundings);
  } finally {
    surroundings.close();
  }
}

function describe(surroundings: Surroundings, exitWith: (code: number) => void): Program {
  const program = new Program('secretariat')
    .description("the email-driven intake desk of a workers' organisation")
    .version(version())
    .exitOverride()
    .configureOutput({ writeOut: surroundings.write, writeErr: surroundings.complain })
    .showHelpAfterError('(secretariat --help lists the commands)');
  for (const command of commands) addCommand(program, command, surroundings, exitWith);
  return program;
}

function addCommand(
  program: Program,
  command: Command,
  surroundings: Surroundings,
  exitWith: (code: number) => void,
): void {
  const described = program
    .command(command.arguments ? `${command.name} ${command.arguments}` : command.name)
    .description(command.summary)
    .option('--config <file>', 'the configuration', 'secretariat.yaml')
    .option('--json', 'print JSON');
  for (const [flags, meaning] of command.options ?? []) described.option(flags, meaning);
  described.action(async (...given: unknown[]) => {
    const options = described.opts<OptionValues>();
    const isConfigNamed = described.getOptionValueSource('config') === 'cli';
    const context = openContext(
      { configFile: String(options.config), isConfigNamed, json: options.json === true },
      surroundings,
    );
    try {
      if (!command.needsNoDatabase) await context.unlock();
      await command.run(context, given.slice(0, -2).flat().filter(isText), options);
      exitWith(context.exitCode());
    } finally {
      context.close();
    }
  });
}

function version(): string {
  return (JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { version: string }).version;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function explain(error: unknown, { complain }: Surroundings): number {
  if (isUsageError(error)) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof AppError)) {
    complain(crashText(error));
    return 1;
  }
  complain(`secretariat: ${makeVisible(messageOf(error))}\n`);
  if (error.cure !== '') complain(`${makeVisible(error.cure)}\n`);
  return exitCodes[error.code];
}

/** commander has said what is wrong already. */
function isUsageError(error: unknown): error is { code: string; exitCode: number } {
  return String((error as { code?: unknown }).code ?? '').startsWith('commander.');
}

/** Where the program failed. What the error says is left out: it may quote an email, and a log keeps it. */
export function crashText(error: unknown): string {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const places = stack.split('\n').filter((line) => /^ {4}at /.test(line));
  return [`secretariat: a fault in the program (${name})`, ...places, ''].join('\n');
}

function endWithCrash(error: unknown): never {
  process.stderr.write(crashText(error));
  process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  process.on('uncaughtException', endWithCrash);
  process.exitCode = await main(process.argv.slice(2));
}
