import type { Correction } from '../../store/corrections.ts';
import { factText } from '../../workflow/words/states.ts';
import { makeOneLine } from '../../workflow/words/visible-text.ts';
import type { CommandContext } from '../command.ts';
import { hint } from '../hints.ts';

/** What secretaries set otherwise than it was read: candidate cases for the corpus. */
export function listCorrections(context: CommandContext): void {
  const corrections = context.desk().store.applications.corrections();
  if (context.json) for (const correction of corrections) context.printJson(recordOf(correction));
  else for (const line of lines(context, corrections)) context.print(line);
}

function recordOf({ applicationId, emailId, ...rest }: Correction) {
  return { application: `a${applicationId}`, email: emailId === null ? null : `e${emailId}`, ...rest };
}

function lines(context: CommandContext, corrections: readonly Correction[]): string[] {
  const [first] = corrections;
  if (!first) return ['Nothing that was read has been corrected.'];
  return [...corrections.map(line), '', hint(context, `show e${first.emailId}`)];
}

function line({ emailId, field, read, evidence, corrected }: Correction): string {
  const was = read === null ? 'nothing' : factText(field, read);
  const words = evidence ? ` «${evidence.text}» in the ${evidence.part}` : '';
  const is = corrected === null ? 'not said' : factText(field, corrected);
  return makeOneLine(`${emailId === null ? '-' : `e${emailId}`}  ${field}: read ${was}${words}; it is ${is}`);
}
