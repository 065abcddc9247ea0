import type { CommandContext } from './command.ts';

const usualConfig = 'secretariat.yaml';

/** A further command as the person should type it, with the configuration named where it is not the usual one. */
export function hint(context: Pick<CommandContext, 'configFile'>, words: string): string {
  if (context.configFile === usualConfig) return `secretariat ${words}`;
  return `secretariat ${words} --config ${inShell(context.configFile)}`;
}

/** A path as a shell takes it for one word. */
function inShell(path: string): string {
  return /^[\w./~-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
