import { checkGroups } from '../check/check-groups.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { textOption } from '../options.ts';

/** What of the groups file is wrong, or worth knowing. */
export function checkGroupsFile(context: CommandContext, _: readonly string[], options: OptionValues): void {
  const file = textOption(options, 'groups');
  const findings = checkGroups(context, file);
  const faults = findings.filter(({ level }) => level === 'fault');
  if (faults.length > 0) context.exitWith(78);
  if (context.json) context.printJson({ sound: faults.length === 0, findings });
  else
    for (const { level, message, cure } of findings) {
      context.print(`${level === 'fault' ? 'FAULT' : level.padEnd(5)}  ${message}`);
      if (cure !== '') context.print(`       ${cure}`);
    }
}
