import { dayIn } from '../../membership/days.ts';
import { parseDay } from '../../workflow/words/moments.ts';
import type { CommandContext, OptionValues } from '../command.ts';

/** The day that `--on` names, else today where the command runs. @throws AppError `usage` */
export function dayOption(context: CommandContext, options: OptionValues): string {
  if (options.on !== undefined) return parseDay(options.on, '--on').toISOString().slice(0, 10);
  return dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, context.clock());
}
