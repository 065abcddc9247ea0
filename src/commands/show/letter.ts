import type { LetterToSend } from '../../store/letters.ts';
import { getLetter } from '../../workflow/desk/get-letter.ts';
import { isHeldNeutral } from '../../workflow/desk/replace-neutral-letter.ts';
import type { Desk } from '../../workflow/desk.ts';
import { momentText } from '../../workflow/words/moments.ts';
import { letterStateWords } from '../../workflow/words/states.ts';
import { makeOneLine } from '../../workflow/words/visible-text.ts';
import type { CommandContext } from '../command.ts';
import { letterRecord } from '../records.ts';
import { quoteText } from './quoted-email.ts';

/** One letter: its text, its state, and each try to send it. */
export function showLetter(context: CommandContext, id: number): void {
  const desk = context.desk();
  const letter = getLetter(desk, id);
  if (context.json) {
    const { subject, text, html, language } = letter;
    context.printJson({
      ...letterRecord(letter),
      language,
      subject,
      text,
      html,
      tries: desk.store.letters.attempts(id),
      possibleNow: possible(letter),
    });
  } else for (const line of lines(desk, letter)) context.print(line);
}

function lines(desk: Desk, letter: LetterToSend): string[] {
  const moment = (iso: string) => momentText(iso, desk.policy.organisation.timeZone, desk.clock());
  const possibilities = possible(letter);
  return [
    `l${letter.id}  ${letter.occasion.replaceAll('_', ' ')} to ${makeOneLine(letter.recipient)}`,
    `${letterStateWords(letter)}, written ${moment(letter.queuedAt)}`,
    ...desk.store.letters
      .attempts(letter.id)
      .map(({ at, outcome, response }) => `  ${moment(at)}  ${outcome}: ${makeOneLine(response)}`),
    '',
    ...quoteText(`subject: ${letter.subject}\n\n${letter.text}`),
    ...(possibilities.length > 0 ? ['', `Possible now: ${possibilities.join(', ')}`] : []),
  ];
}

function possible(letter: LetterToSend): string[] {
  const { state, bouncedAt } = letter;
  const canResend = ['unknown', 'rejected', 'deferred'].includes(state) || bouncedAt !== null;
  const canDrop = ['queued', 'held', 'deferred', 'unknown', 'rejected'].includes(state);
  return [
    state === 'held' && 'outbox release',
    canResend && 'outbox resend',
    canDrop && 'outbox drop',
    isHeldNeutral(letter) && 'outbox reword',
    isHeldNeutral(letter) && 'outbox usual',
  ].filter((verb) => verb !== false);
}
