#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { Command as Program } from 'commander';
import { openContext } from './command-context.ts';
import type { Command } from './commands/command.ts';
import { readCommand } from './commands/read.ts';
import { receiveCommand } from './commands/receive.ts';
import { startCommand } from './commands/start.ts';
import { AppError, exitCodes, messageOf } from './errors.ts';

/** The command line: one table. */
export const commands: readonly Command[] = [startCommand, readCommand, receiveCommand];

/** Runs one command line. @returns the exit code: 0 done, 1 failed, 2 wrong usage, 78 wrong configuration */
export async function main(args: readonly string[]): Promise<number> {
  const program = describe();
  try {
    await program.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return explain(error);
  }
}

function describe(): Program {
  const program = new Program('secretariat')
    .description("the email-driven intake desk of a workers' organisation")
    .exitOverride()
    .showHelpAfterError('(secretariat --help lists the commands)');
  for (const command of commands) addCommand(program, command);
  return program;
}

function addCommand(program: Program, command: Command): void {
  const described = program
    .command(command.arguments ? `${command.name} ${command.arguments}` : command.name)
    .description(command.summary)
    .option('--config <file>', 'the configuration', 'secretariat.yaml')
    .option('--json', 'print JSON');
  for (const [flags, meaning] of command.options ?? []) described.option(flags, meaning);
  described.action(async (...given: unknown[]) => {
    const options = described.opts<Record<string, string | boolean>>();
    const context = openContext({
      configFile: String(options.config),
      isConfigNamed: described.getOptionValueSource('config') === 'cli',
      json: options.json === true,
    });
    try {
      await command.run(context, given.slice(0, -2).flat().filter(isText), options);
    } finally {
      context.close();
    }
  });
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function explain(error: unknown): number {
  if (isUsageError(error)) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof AppError)) {
    console.error(`secretariat: ${messageOf(error)}`);
    return 1;
  }
  console.error(`secretariat: ${error.message}`);
  if (error.cure !== '') console.error(error.cure);
  return exitCodes[error.code];
}

/** commander has said what is wrong already. */
function isUsageError(error: unknown): error is { code: string; exitCode: number } {
  return String((error as { code?: unknown }).code ?? '').startsWith('commander.');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
