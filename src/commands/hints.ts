import type { CommandContext } from './command.ts';

const usualConfig = 'secretariat.yaml';

/** A further command as the person should type it, with the configuration named where it is not the usual one. */
export function hint(context: Pick<CommandContext, 'configFile'>, words: string): string {
  const config = context.configFile === usualConfig ? '' : ` --config ${context.configFile}`;
  return `secretariat ${words}${config}`;
}
