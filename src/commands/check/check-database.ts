import { inspectDatabase } from '../../store/inspect-database.ts';
import type { CommandContext } from '../command.ts';
import { type Finding, fault, faultOf, note, ok } from './finding.ts';

/** Whether the database is whole and of a schema that this Secretariat can use; it is looked at, never changed. */
export function checkDatabase(context: CommandContext): Finding[] {
  const { database, databaseKey } = context.installation();
  try {
    const { schema, newestSchema, damage } = inspectDatabase(database, databaseKey);
    if (schema === null) return [note('database', `${database} comes into being at the first start`, '')];
    if (damage.length > 0)
      return [
        fault(
          'database',
          `${database} is damaged: ${damage[0]}`,
          'Stop the daemon and restore the last backup.',
        ),
      ];
    if (schema > newestSchema)
      return [
        fault(
          'database',
          `${database} has schema ${schema}, and this Secretariat knows only up to ${newestSchema}`,
          'Run the newer Secretariat that wrote it, or restore the copy that it saved before migrating.',
        ),
      ];
    const whole = ok(
      'database',
      `${database} is whole, schema ${schema}${databaseKey === null ? '' : ', encrypted'}`,
    );
    if (schema === newestSchema) return [whole];
    const change = `it is brought to schema ${newestSchema} at the next start; a copy is saved before`;
    return [whole, note('database', change, '')];
  } catch (error) {
    return [faultOf('database', error)];
  }
}
