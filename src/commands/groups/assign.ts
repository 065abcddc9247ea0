import { AppError } from '../../errors.ts';
import { assignByHand } from '../../workflow/groups/settle-moves.ts';
import type { CommandContext } from '../command.ts';
import { parseApplicationId } from '../ids.ts';

/** `groups assign a41 pittsburgh`: a member goes to that group by the secretary's word. */
export function assignToGroup(context: CommandContext, [id, key]: readonly string[]): void {
  const applicationId = parseApplicationId(id);
  if (key === undefined)
    throw new AppError('usage', 'there is no group', 'Write it as `groups assign a41 pittsburgh`.');
  assignByHand(context.desk(), applicationId, key, context.actor);
  if (context.json) context.printJson({ application: `a${applicationId}`, group: key });
  else context.print(`a${applicationId} belongs to ${key} now; the group is told when the undo time is over`);
}
