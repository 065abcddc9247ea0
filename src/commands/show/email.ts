import type { EmailRow } from '../../store/emails.ts';
import { getEmail } from '../../workflow/desk/get-email.ts';
import type { Desk } from '../../workflow/desk.ts';
import { momentText } from '../../workflow/words/moments.ts';
import { letterStateWords } from '../../workflow/words/states.ts';
import { makeOneLine } from '../../workflow/words/visible-text.ts';
import type { CommandContext } from '../command.ts';
import { emailRecord, letterRecord } from '../records.ts';
import { quoteEmail } from './quoted-email.ts';

/** One email: what was understood of it, what became of it, and why. */
export function showEmail(context: CommandContext, id: number): void {
  const desk = context.desk();
  const email = getEmail(desk, id);
  if (context.json) {
    const letter = desk.store.letters.findByCause(`e${id}`);
    context.printJson({
      ...emailRecord(email),
      reading: desk.store.emails.findReading(id),
      letter: letter ? letterRecord(letter) : null,
      possibleNow: possible(desk, email),
    });
  } else for (const line of lines(desk, email)) context.print(line);
}

function lines(desk: Desk, email: EmailRow): string[] {
  const reading = desk.store.emails.findReading(email.id);
  const at = momentText(email.receivedAt, desk.policy.organisation.timeZone, desk.clock());
  const possibilities = possible(desk, email);
  return [
    makeOneLine(`e${email.id}  ${at}  from ${email.fromAddress ?? 'an unknown sender'}`),
    `${email.state.replace('_', ' ')}, came by ${email.channel}`,
    ...(reading ? [`wants: ${reading.intent}, language ${reading.language}`] : []),
    ...consequences(desk, email),
    '',
    ...(reading ? quoteEmail(reading, Number.POSITIVE_INFINITY) : []),
    ...(possibilities.length > 0 ? ['', `Possible now: ${possibilities.join(', ')}`] : []),
  ];
}

function consequences(desk: Desk, email: EmailRow): string[] {
  const refusal = desk.store.emails.findReading(email.id)?.screening.refusal;
  const letter = desk.store.letters.findByCause(`e${email.id}`);
  const found: (string | null | false)[] = [
    email.state === 'set_aside' && `set aside: ${refusal?.sentence ?? email.reason}`,
    email.failure && makeOneLine(`could not be read: ${email.failure}`),
    email.applicationId !== null && `belongs to a${email.applicationId}`,
    email.linkedApplicationId !== null &&
      `answers our letter to a${email.linkedApplicationId}, from another address`,
    email.answeredByHand === 1 && 'was answered by hand',
    letter !== undefined &&
      `our ${letter.occasion.replaceAll('_', ' ')} l${letter.id}: ${letterStateWords(letter)}`,
    email.awaitsHuman === 1 && '! waits for your answer',
  ];
  return found.filter((line) => typeof line === 'string');
}

function possible(desk: Desk, email: EmailRow): string[] {
  const canReply = email.personId !== null && email.state === 'filed';
  const canRetry = email.state === 'failed' || email.state === 'set_aside';
  const canUndo = desk.store.letters.findUnsentReply(email.id) !== undefined;
  return [canUndo && 'undo', canReply && 'reply', canRetry && 'retry'].filter((verb) => verb !== false);
}
