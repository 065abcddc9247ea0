import type { Desk } from '../../workflow/desk.ts';
import { getPerson } from '../../workflow/people/get-person.ts';
import { momentText } from '../../workflow/words/moments.ts';
import { letterStateWords, stateWords } from '../../workflow/words/states.ts';
import { makeOneLine } from '../../workflow/words/visible-text.ts';
import type { CommandContext } from '../command.ts';
import { applicationRecord, emailRecord, letterRecord } from '../records.ts';

/** Everything that the desk has of one person, by its ids. */
export function showPerson(context: CommandContext, id: number): void {
  const desk = context.desk();
  const person = getPerson(desk, id);
  const { applications, emails, letters, people } = desk.store;
  if (context.json) {
    context.printJson({
      id: `p${id}`,
      addresses: people.addresses(id),
      language: person.language,
      bouncedAt: person.bouncedAt,
      erasedAt: person.erasedAt,
      applications: applications.ofPerson(id).map((application) => applicationRecord(desk, application)),
      emails: emails.ofPerson(id).map(emailRecord),
      letters: letters.ofPerson(id).map(letterRecord),
    });
  } else for (const line of lines(desk, id)) context.print(line);
}

function lines(desk: Desk, id: number): string[] {
  const { applications, emails, letters, people } = desk.store;
  const person = people.find(id);
  const moment = (iso: string) => momentText(iso, desk.policy.organisation.timeZone, desk.clock());
  const about = person?.erasedAt ? `erased ${moment(person.erasedAt)}` : people.addresses(id).join(', ');
  return [
    makeOneLine(`p${id}  ${about}`),
    `writes ${person?.language ?? 'an unknown language'}${person?.bouncedAt ? '; our letters come back' : ''}`,
    ...applications
      .ofPerson(id)
      .map(({ id: number, state, openedAt }) => `a${number}  ${moment(openedAt)}  ${stateWords[state]}`),
    ...emails
      .ofPerson(id)
      .map((email) => makeOneLine(`e${email.id}  ${moment(email.receivedAt)}  ${email.intent}`)),
    ...letters
      .ofPerson(id)
      .map(
        (one) =>
          `l${one.id}  ${moment(one.queuedAt)}  ${one.occasion.replaceAll('_', ' ')}: ${letterStateWords(one)}`,
      ),
  ];
}
