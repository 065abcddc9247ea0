import { factFields, missingDetails, type RecordedFact } from '../../membership/application.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { EmailRow } from '../../store/emails.ts';
import type { LetterRow } from '../../store/letters.ts';
import { getApplication } from '../../workflow/desk/get-application.ts';
import { possibleNow } from '../../workflow/desk/possible-now.ts';
import type { Desk } from '../../workflow/desk.ts';
import { groupWhy } from '../../workflow/words/group-words.ts';
import { momentText } from '../../workflow/words/moments.ts';
import { factText, letterStateWords, stateWords } from '../../workflow/words/states.ts';
import { makeOneLine } from '../../workflow/words/visible-text.ts';
import type { CommandContext } from '../command.ts';
import { hint } from '../hints.ts';
import { applicationRecord, emailRecord, letterRecord } from '../records.ts';
import { quoteEmail } from './quoted-email.ts';
import { saidBesides, saidBesidesLines } from './said-besides.ts';

/** The whole file of an applicant: facts, conversation, journal, and what is possible now. */
export function showApplication(context: CommandContext, id: number): void {
  const desk = context.desk();
  const application = getApplication(desk, id);
  if (context.json) context.printJson(wholeRecord(desk, application));
  else for (const line of lines(context, desk, application)) context.print(line);
}

function wholeRecord(desk: Desk, application: ApplicationRow) {
  const { store } = desk;
  return {
    ...applicationRecord(desk, application),
    ...saidBesides(desk, application),
    emails: store.emails
      .ofApplication(application.id)
      .map((email) => ({ ...emailRecord(email), text: store.emails.findReading(email.id)?.text ?? null })),
    linkedEmails: store.emails.linkedTo(application.id).map(emailRecord),
    letters: store.letters.ofApplication(application.id).map(letterRecord),
    decisions: store.decisions.ofApplication(application.id).map(({ touched, ...decision }) => decision),
    journal: store.journal.ofApplication(application.id),
    possibleNow: possibleNow(desk, application),
  };
}

function lines(context: CommandContext, desk: Desk, application: ApplicationRow): string[] {
  return [
    ...head(desk, application),
    '',
    ...factLines(application),
    ...saidBesidesLines(saidBesides(desk, application)),
    ...suggestionLines(context, application),
    '',
    ...conversation(desk, application),
    ...linkedLines(desk, application),
    '',
    'Journal',
    ...journalLines(desk, application),
    '',
    `Possible now: ${possibleNow(desk, application).join(', ')}`,
  ];
}

function head(desk: Desk, application: ApplicationRow): string[] {
  const { id, personId, state, stateSince, facts } = application;
  const person = desk.store.people.find(personId);
  const addresses = desk.store.people.addresses(personId).join(', ');
  const title = factFields.map((field) => factText(field, facts[field]?.value)).filter(Boolean);
  return [
    makeOneLine([`a${id}`, ...title].join(' · ')),
    `${stateWords[state]} since ${moment(desk, stateSince)}`,
    `p${personId} ${addresses}, writes ${person?.language ?? 'an unknown language'}`,
    ...warnings(application, person?.bouncedAt ?? null),
    ...membershipLines(desk, application),
  ];
}

function warnings(application: ApplicationRow, bouncedAt: string | null): string[] {
  const { organisation, snoozedUntil } = application;
  const found: (string | false)[] = [
    application.needsHuman && '! waits for your answer',
    application.contactWish && '! asked not to be written to: every letter is held',
    application.mayBeMinor && '! may be a minor',
    bouncedAt !== null && '! our letters come back',
    organisation !== null && `! an organisation asks to affiliate: ${makeOneLine(organisation.name)}`,
    application.wantsToStartGroup && '! would start a Local Group',
    snoozedUntil !== null && `! laid aside until ${snoozedUntil.slice(0, 10)}`,
  ];
  return found.filter((line) => line !== false);
}

/** Their group and why, where they work, and whether they agreed to be passed on. */
function membershipLines(desk: Desk, application: ApplicationRow): string[] {
  const workplace = desk.store.groups.findWorkplace(application.id);
  const why = groupWhy(desk, application);
  const passingOn = desk.store.groups.findPassingOn(application.id);
  const found = [
    why && `group: ${why}`,
    workplace && `works in ${factText('location', workplace)}`,
    passingOn?.agreed ? 'agreed that the group is given name and address' : null,
  ];
  return found.filter((line) => line !== null).map(makeOneLine);
}

function factLines({ facts }: ApplicationRow): string[] {
  const missing = missingDetails(facts);
  return [
    'Facts',
    ...factFields.map((field) => `  ${field.padEnd(12)}${factLine(field, facts[field])}`),
    ...(missing.length > 0 ? [`  missing: ${missing.join(', ')}`] : []),
  ];
}

function factLine(field: (typeof factFields)[number], fact: RecordedFact | undefined): string {
  if (!fact) return '-';
  const value = makeOneLine(factText(field, fact.value));
  if (fact.setBy === 'secretary') return `${value}   set by hand`;
  const percent = Math.round(fact.confidence * 100);
  const words = fact.evidence ? ` «${makeOneLine(fact.evidence.text)}» in the ${fact.evidence.part}` : '';
  return `${value}   e${fact.emailId}, ${percent} %:${words}`;
}

function suggestionLines(context: CommandContext, { id, suggestions }: ApplicationRow): string[] {
  if (suggestions.length === 0) return [];
  return [
    'To check: emails say this too, and only you may take it over',
    ...suggestions.map(({ field, fact }) => `  ${field.padEnd(12)}${factLine(field, fact)}`),
    `  ${hint(context, `edit a${id} field=value`)}`,
  ];
}

type Turn = { at: string; email: EmailRow } | { at: string; letter: LetterRow };

function conversation(desk: Desk, { id }: ApplicationRow): string[] {
  const turns: Turn[] = [
    ...desk.store.emails.ofApplication(id).map((email) => ({ at: email.receivedAt, email })),
    ...desk.store.letters.ofApplication(id).map((letter) => ({ at: letter.queuedAt, letter })),
  ];
  turns.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return ['Conversation', ...turns.flatMap((turn) => turnLines(desk, turn))];
}

function turnLines(desk: Desk, turn: Turn): string[] {
  const at = moment(desk, turn.at);
  if ('letter' in turn) {
    const { letter } = turn;
    return [`l${letter.id}  ${at}  our ${letter.occasion.replaceAll('_', ' ')}: ${letterStateWords(letter)}`];
  }
  const { email } = turn;
  const reading = desk.store.emails.findReading(email.id);
  const waits = email.awaitsHuman === 1 ? ', waits for your answer' : '';
  return [
    makeOneLine(`e${email.id}  ${at}  from ${email.fromAddress}: ${email.intent}${waits}`),
    ...(reading ? quoteEmail(reading) : []),
  ];
}

/** Somebody to whom our letter was forwarded, or the same person from another address: a human can tell. */
function linkedLines(desk: Desk, { id }: ApplicationRow): string[] {
  return desk.store.emails.linkedTo(id).map((email) => {
    const where =
      email.applicationId === null ? email.state.replace('_', ' ') : `belongs to a${email.applicationId}`;
    return makeOneLine(`e${email.id} from ${email.fromAddress} answers our letter too: ${where}`);
  });
}

function journalLines(desk: Desk, { id }: ApplicationRow): string[] {
  return desk.store.journal.ofApplication(id).map(({ at, actor, verb, emailId, letterId, after }) => {
    const about = [emailId && `e${emailId}`, letterId && `l${letterId}`, after && `(${after})`];
    const deed = [verb.replaceAll('_', ' '), ...about].filter(Boolean).join(' ');
    return `  ${makeOneLine(`${moment(desk, at)}  ${actor}  ${deed}`)}`;
  });
}

function moment(desk: Desk, iso: string): string {
  return momentText(iso, desk.policy.organisation.timeZone, desk.clock());
}
