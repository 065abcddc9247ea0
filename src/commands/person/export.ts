import { writeFileSync } from 'node:fs';
import { AppError, messageOf } from '../../errors.ts';
import { exportPerson, exportText } from '../../workflow/people/export-person.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { textOption } from '../options.ts';

/** Prints everything held of a person, as JSON or as text, or writes it into a file that others cannot read. */
export function exportHeld(
  context: CommandContext,
  personId: number,
  _: readonly string[],
  options: OptionValues,
): void {
  const held = exportPerson(context.desk(), personId);
  const file = textOption(options, 'out');
  if (file !== null) {
    write(file, context.json ? `${JSON.stringify(held, null, 2)}\n` : `${exportText(held)}\n`);
    context.print(`Everything held of p${personId} stands in ${file}.`);
  } else if (context.json) context.printJson(held);
  else for (const line of exportText(held).split('\n')) context.print(line);
}

/** Never over a file that is there, nor through a link that somebody laid. */
function write(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new AppError(
      'usage',
      `cannot write ${file}: ${messageOf(error)}`,
      'Name a file that is not there yet.',
    );
  }
}
