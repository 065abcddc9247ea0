import type { Decision } from '../../workflow/desk/record-decision.ts';
import { recordDecision } from '../../workflow/desk/record-decision.ts';
import { momentText } from '../../workflow/words/moments.ts';
import { letterStateWords, stateWords } from '../../workflow/words/states.ts';
import type { CommandContext } from '../command.ts';
import { hint } from '../hints.ts';
import { parseApplicationId } from '../ids.ts';

/** Records a decision of whoever runs the command, and tells what follows. */
export function decide(
  context: CommandContext,
  id: string | undefined,
  decision: Omit<Decision, 'applicationId' | 'by'>,
): void {
  const desk = context.desk();
  const applicationId = parseApplicationId(id);
  const { application, letterId, undoUntil } = recordDecision(desk, {
    ...decision,
    applicationId,
    by: context.actor,
  });
  if (context.json) {
    context.printJson({
      application: `a${application.id}`,
      decision: decision.kind,
      state: application.state,
      snoozedUntil: application.snoozedUntil,
      letter: letterId === null ? null : `l${letterId}`,
      undoUntil: undoUntil.toISOString(),
    });
    return;
  }
  context.print(`a${application.id}: ${stateWords[application.state]}`);
  tellLetter(context, letterId, undoUntil, `a${application.id}`);
}

/** Tells of the letter that a human's word queued: when it leaves, how to take it back, or why it is held. */
export function tellLetter(
  context: CommandContext,
  letterId: number | null,
  undoUntil: Date,
  id: string,
): void {
  const desk = context.desk();
  const letter = letterId === null ? undefined : desk.store.letters.find(letterId);
  if (!letter) return;
  const name = `The letter (l${letter.id}, ${letter.occasion})`;
  if (letter.state === 'held') {
    context.print(`${name} is ${letterStateWords(letter)}.`);
    context.print(`  ${hint(context, `outbox release l${letter.id}`)}   lets it go`);
    return;
  }
  const at = momentText(undoUntil.toISOString(), desk.policy.organisation.timeZone, desk.clock());
  context.print(`${name} leaves after ${at}. Until then:`);
  context.print(`  ${hint(context, `undo ${id}`)}`);
}
