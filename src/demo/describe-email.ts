import type { ApplicationState } from '../membership/application.ts';
import { placeLabel } from '../membership/facts.ts';
import type { Occasion } from '../membership/letter.ts';
import type { Evidence, Intent, Reading } from '../reading/reading.ts';
import type { EmailRow } from '../store/emails.ts';
import type { JournalRow } from '../store/journal.ts';
import type { LetterRow } from '../store/letters.ts';
import { heldWords } from '../workflow/words/states.ts';

/** What the database holds of one email when all that follows from it has happened. */
export interface EmailStory {
  email: EmailRow;
  /** null when the email could not be read. */
  reading: Reading | null;
  /** What the email did to its application; null when it belongs to none. */
  change: JournalRow | null;
  letter: LetterRow | null;
}

/** Columns that a line may fill. */
const lineWidth = 96;
const indent = '     ';

/** The story of one email, in lines for a terminal. */
export function describeEmail(story: EmailStory): string[] {
  const { email, reading } = story;
  const id = `e${email.id}`.padEnd(indent.length);
  if (reading === null) return [`${id}could not be read: ${email.failure ?? 'no reason kept'}`];
  return [
    id + cut(`${writer(email, reading)}: “${reading.text.subject}”`, lineWidth - indent.length),
    `${indent}${wishes[reading.intent]}${languageOf(reading)}`,
    ...(email.state === 'set_aside' ? [] : understood(reading)),
    ...consequences(story, reading),
  ].map(fit);
}

const wishes: Readonly<Record<Intent, string>> = {
  application: 'wants to join',
  answer: 'answers our letter',
  question: 'asks something',
  updates: 'wants to be kept informed',
  withdrawal: 'does not want to go on',
  automated: 'comes from a machine',
  other: 'is about something else',
};

const turns: Readonly<Record<ApplicationState, string>> = {
  awaiting_applicant: "the applicant's turn",
  awaiting_decision: "complete: the secretary's turn",
  confirmed: 'a member',
  declined: 'declined',
  withdrawn: 'withdrawn, nobody writes again',
  lapsed: 'lapsed',
  updates_only: 'news only, never reminded',
  not_an_application: 'not an application',
};

const occasions: Readonly<Record<Occasion, string>> = {
  acknowledgement: 'thanks, and what is still missing',
  details_request: 'asks for what is still missing',
  completion: 'nothing is missing, a human decides next',
  updates_thanks: 'thanks, we keep you informed',
  receipt: 'thanks, a human will answer',
  organisation_receipt: 'thanks, a human will write about affiliation',
  private_address: 'please write from a private address',
  data_code: 'a code that proves who asks about their data',
  data_export: 'all that is kept of them',
  withdrawal: 'confirms the withdrawal',
  history: 'sorry for the delay',
  reminder: 'a reminder',
  still_here: 'not forgotten, a human will answer',
  dues_first: 'the first dues',
  dues_renewal: 'dues again',
  digest: 'what waits for the secretary',
  hand_over: 'a newcomer, to their Local Group',
  introduction_request: 'whether they would meet others near them',
  introduction: 'those near them who would meet them',
  radar: 'people without a group, to the secretary',
  command_result: "what came of the secretary's commands",
  ask: "the secretary's question",
  reply: "the secretary's answer",
  welcome: 'welcome',
  decline: 'declined',
};

/** Which letter it is, and how it ended. */
export function describeLetter(letter: LetterRow): string {
  const name = `l${letter.id} to ${letter.recipient}`;
  if (letter.state === 'sent') return `→ sent: ${name} (${occasions[letter.occasion]})`;
  if (letter.heldReason !== null) return `‖ held for the secretary: ${name}: ${heldWords[letter.heldReason]}`;
  return `→ ${letter.state}: ${name} (${occasions[letter.occasion]})`;
}

function writer(email: EmailRow, reading: Reading): string {
  const address = email.fromAddress ?? '(nobody)';
  const name = reading.text.from.replace(/<[^<>]*>/, '').trim();
  return name === '' || name === address ? address : `${name} <${address}>`;
}

function languageOf({ language }: Reading): string {
  return language === 'und' ? '' : `, in ${new Intl.DisplayNames('en', { type: 'language' }).of(language)}`;
}

function understood({ facts, organisation, question, doubt, contactWish }: Reading): string[] {
  const { name, location, occupation, agrees } = facts;
  const group = organisation && [organisation.name, organisation.size && `${organisation.size} people`];
  return [
    name && row('name', name.value, name.evidence),
    location && row('location', placeLabel(location) ?? location.postalCode ?? '?', location.evidence),
    occupation && row('occupation', occupation.value, occupation.evidence),
    agrees && row('agreement', agrees.value ? 'yes' : 'no', agrees.evidence),
    group && row('group', group.filter(Boolean).join(', '), null),
    question && row('question', '', question),
    doubt && row('doubt', '', doubt),
    contactWish && row('wish', '', contactWish),
  ].filter((line) => line !== null);
}

/** A field, its value, and the words it was read from. */
function row(field: string, value: string, evidence: Evidence | null): string {
  const start = `${indent}  ${field.padEnd(11)}${value === '' ? '' : value.padEnd(24)} `;
  if (evidence === null) return start.trimEnd();
  const where = evidence.part === 'body' ? '' : ` (${evidence.part})`;
  return `${start}${cut(`“${evidence.text}”`, lineWidth - start.length - where.length)}${where}`;
}

function consequences({ email, change, letter }: EmailStory, reading: Reading): string[] {
  const application = email.applicationId === null ? [] : [turnOf(email.applicationId, change)];
  const human = email.awaitsHuman
    ? [`${indent}! a human has to answer: e${email.id} waits for the secretary`]
    : [];
  const sent = letter ? describeLetter(letter) : `✗ no letter: ${whyNone(email, change, reading)}`;
  return [`${indent}${sent}`, ...human, ...application];
}

function turnOf(applicationId: number, change: JournalRow | null): string {
  const state = change?.after as ApplicationState | undefined;
  return `${indent}= a${applicationId}${state ? `: ${turns[state]}` : ''}`;
}

function whyNone(email: EmailRow, change: JournalRow | null, { screening }: Reading): string {
  if (email.state === 'set_aside') return screening.refusal?.sentence ?? `set aside (${email.reason})`;
  return change?.before === change?.after ? 'it changes nothing' : 'none is due';
}

function fit(line: string): string {
  return line.length <= lineWidth ? line : `${line.slice(0, lineWidth - 1)}…`;
}

/** One line of at most so many characters, whatever white space the text holds. */
function cut(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length
    ? line
    : `${line.slice(0, Math.max(1, length - 2))}…${line.endsWith('”') ? '”' : ''}`;
}
