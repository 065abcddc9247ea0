import { AppError } from '../../../errors.ts';
import { missingDetails } from '../../../membership/application.ts';
import type { ApplicationRow } from '../../../store/applications.ts';
import type { Desk } from '../../desk.ts';
import { agoText, momentText } from '../../words/moments.ts';
import { factText, stateWords } from '../../words/states.ts';
import { ensureNoDuplicate } from '../find-duplicates.ts';
import { getApplication } from '../get-application.ts';
import { recordDecision } from '../record-decision.ts';
import { undoDecision } from '../undo-decision.ts';
import type { EmailCommand } from './parse-commands.ts';

/** Carries one command out, id by id. @returns a line for each: what was done and how to take it back, or why not */
export function carryOut(desk: Desk, command: EmailCommand, by: string): string[] {
  return command.ids.map((id) => {
    try {
      return desk.store.transaction(() => deeds[command.verb](desk, id, command.words, by));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return `a${id}: nothing was done, since ${error.message}.`;
    }
  });
}

type Deed = (desk: Desk, id: number, words: string, by: string) => string;

const deeds: Readonly<Record<EmailCommand['verb'], Deed>> = {
  confirm(desk, applicationId, _, by) {
    ensureNoDuplicate(desk, getApplication(desk, applicationId));
    return told(desk, recordDecision(desk, { kind: 'confirm', applicationId, by }), 'confirmed');
  },
  decline: (desk, applicationId, reason, by) =>
    told(desk, recordDecision(desk, { kind: 'decline', applicationId, by, reason }), 'declined'),
  ask: (desk, applicationId, words, by) =>
    told(desk, recordDecision(desk, { kind: 'ask', applicationId, by, words }), 'asked'),
  undo(desk, id, _, by) {
    const { kind } = undoDecision(desk, id, by);
    return `a${id}: ${kind} is undone.`;
  },
  show: (desk, id) => description(desk, getApplication(desk, id)),
};

function told(desk: Desk, record: ReturnType<typeof recordDecision>, deed: string): string {
  const { application, letterId, undoUntil } = record;
  const letter = letterId === null ? undefined : desk.store.letters.find(letterId);
  const until = momentText(undoUntil.toISOString(), desk.policy.organisation.timeZone, desk.clock());
  const fate =
    letter?.state === 'held' ? 'Its letter is held.' : letter ? `The letter leaves after ${until}.` : '';
  return [`a${application.id}: ${deed}.`, fate, `Until ${until}, "undo ${application.id}" takes it back.`]
    .filter(Boolean)
    .join(' ');
}

/** Facts and age; the address and the email's own words only where the settings say so. */
function description(desk: Desk, application: ApplicationRow): string {
  const { id, facts, state, openedAt } = application;
  const missing = missingDetails(facts);
  const known = [
    factText('name', facts.name?.value),
    factText('location', facts.location?.value),
    factText('occupation', facts.occupation?.value),
    factText('agreement', facts.agreement?.value),
  ];
  const line = [...known, missing.length > 0 && `missing: ${missing.join(', ')}`, stateWords[state]]
    .filter(Boolean)
    .join('; ');
  const short = `a${id}: ${line}; first wrote ${agoText(openedAt, desk.clock())} ago.`;
  return desk.emailCommands.show === 'full' ? `${short}\n\n${inFull(desk, application)}` : short;
}

/** Longest text of an email that is mailed back. */
const textLimit = 4000;

function inFull({ store }: Desk, { id, personId }: ApplicationRow): string {
  const last = store.emails.ofApplication(id).at(-1);
  const body = last ? store.emails.findReading(last.id)?.text.body : undefined;
  return [store.people.addresses(personId).join(', '), (body ?? '').slice(0, textLimit)].join('\n');
}
