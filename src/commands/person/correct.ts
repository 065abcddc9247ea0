import { AppError } from '../../errors.ts';
import { correctPerson } from '../../workflow/people/correct-person.ts';
import type { CommandContext } from '../command.ts';
import { applicationRecord } from '../records.ts';

/** Sets facts in every application of a person, so that none keeps what is wrong. */
export function correct(context: CommandContext, personId: number, assignments: readonly string[]): void {
  if (assignments.length === 0)
    throw new AppError('usage', 'correct what?', 'Such as `person correct p9 name="Ada Flores"`.');
  const corrected = correctPerson(context.desk(), personId, assignments, context.actor);
  for (const application of corrected) {
    if (context.json) context.printJson(applicationRecord(context.desk(), application));
    else context.print(`a${application.id} is corrected.`);
  }
}
