import { type Plan, type PlannedLetter, planIntake } from '../../membership/plan.ts';
import type { InboundEmail } from '../../reading/inbound-email.ts';
import type { Reading } from '../../reading/reading.ts';
import type { PersonRow } from '../../store/people.ts';
import { obeyEmail } from '../desk/email-commands/obey-email.ts';
import type { Desk } from '../desk.ts';
import {
  findAnsweredIntroduction,
  recordIntroductionAnswer,
  withoutAgreement,
} from '../groups/answer-introduction.ts';
import { addressOnFile } from '../outbox/addresses.ts';
import { heldAfterRestore } from '../outbox/held-after-restore.ts';
import { queueLetter } from '../outbox/queue-letter.ts';
import { confirmsDataRequest, recordDataRequest } from '../people/data-requests.ts';
import { findLinkedApplication } from './find-linked-application.ts';
import { type FoundSender, findSender } from './find-sender.ts';
import { recordBounce } from './record-bounce.ts';
import { recordConsents } from './record-consents.ts';

interface Understood {
  id: number;
  email: InboundEmail;
  reading: Reading;
  /** Set for one from before the desk that a human released. */
  late?: { leavesAt: Date };
}

type FilingPlan = Extract<Plan, { kind: 'file' }>;

/** Plans and records one email: application, facts, journal, letter. Runs inside the caller's transaction. */
export function fileEmail(desk: Desk, understood: Understood): void {
  const { id, email, late } = understood;
  const now = desk.clock();
  const writer = writerAddress(email, understood.reading);
  if (email.deliveryReport !== null) recordBounce(desk, email, now);
  const command = obeyEmail(desk, understood);
  if (command !== null) {
    setAside(desk, understood, command);
    return;
  }
  const recipient = recipientOf(desk, writer ?? '', understood.reading);
  const sender = findSender(desk, { address: writer ?? '', recipient }, now);
  const asked = findAnsweredIntroduction(desk, email, sender.person?.id);
  const reading = asked ? withoutAgreement(understood.reading) : understood.reading;
  const row = desk.store.emails.find(id);
  const channel = late ? 'inbox' : (row?.channel ?? 'inbox');
  if (channel === 'inbox' && confirmsDataRequest(desk, sender.person, reading)) {
    recordEmail(desk, understood, { plan: { awaitsHuman: false }, ...whoseItIs(sender) });
    return;
  }
  const arrival = { emailId: id, channel, now, ...(late ? { late } : {}) };
  const plan = planIntake(reading, sender, desk.policy, arrival);
  if (plan.kind === 'set_aside' || writer === null) {
    setAside(desk, understood, plan.kind === 'set_aside' ? plan.reason : 'no_sender');
    return;
  }
  const person = ensurePerson(desk, sender, writer, reading.language);
  const applicationId = recordApplication(desk, plan, sender, person, understood);
  recordEmail(desk, understood, { plan, personId: person.id, applicationId });
  if (asked) recordIntroductionAnswer(desk, asked, understood);
  if (plan.letter) {
    const held = plan.letter.held ?? (late ? null : heldAfterRestore(desk, new Date(row?.receivedAt ?? now)));
    queueAnswer(
      desk,
      understood,
      { ...plan.letter, held },
      { personId: person.id, applicationId, recipient },
    );
  }
}

interface Answered {
  personId: number;
  applicationId: number | null;
  recipient: string;
}

/** Where the email wants its answer; what is asked about somebody's data is answered to the address on file. */
function recipientOf(desk: Desk, writer: string, { dataRequest, screening }: Reading): string {
  if (dataRequest === null) return screening.replyAddress ?? writer;
  const known = desk.store.people.findByAddress(writer);
  return (known && addressOnFile(desk, known.id)) ?? writer;
}

function queueAnswer(
  desk: Desk,
  { id, email, reading }: Understood,
  planned: PlannedLetter,
  { personId, applicationId, recipient }: Answered,
): void {
  const { dataRequest } = reading;
  const asked = dataRequest && { request: dataRequest, personId, emailId: id };
  queueLetter(desk, {
    ...(asked ? recordDataRequest(desk, planned, asked) : planned),
    personId,
    applicationId,
    cause: `e${id}`,
    recipient,
    inReplyTo: email,
  });
}

function whoseItIs({ person, application }: FoundSender) {
  return { personId: person?.id as number, applicationId: application?.id ?? null };
}

/** A bare forward is its first sender's; everything else is the From address's. */
function writerAddress(email: InboundEmail, reading: Reading): string | null {
  if (reading.bareForward) return reading.screening.replyAddress;
  return email.from[0]?.address || null;
}

function setAside(desk: Desk, { id, email, reading }: Understood, reason: string): void {
  const at = desk.clock().toISOString();
  desk.store.emails.recordFiled(
    {
      id,
      state: 'set_aside',
      reason,
      messageId: email.messageId,
      fromAddress: email.from[0]?.address ?? null,
      reading,
      personId: null,
      applicationId: null,
      linkedApplicationId: findLinkedApplication(desk.store, email),
      awaitsHuman: false,
    },
    at,
  );
  desk.store.journal.record(at, { actor: 'daemon', verb: 'set_aside', emailId: id, after: reason });
}

function ensurePerson(desk: Desk, sender: FoundSender, address: string, language: string): PersonRow {
  const { people } = desk.store;
  if (sender.person === null || sender.person.erasedAt !== null) {
    return people.record(address, language, desk.clock().toISOString());
  }
  if (language !== 'und' && sender.person.language !== language)
    people.recordLanguage(sender.person.id, language);
  return sender.person;
}

/** The application as the plan has it; null when this email belongs to none. */
function recordApplication(
  desk: Desk,
  plan: FilingPlan,
  sender: FoundSender,
  person: PersonRow,
  { id, reading }: Understood,
): number | null {
  const { applications, journal } = desk.store;
  const at = desk.clock().toISOString();
  if (plan.state === null) return null;
  const startsAfresh = sender.application === null || (plan.move === 'open' && sender.state === 'withdrawn');
  const applicationId = startsAfresh
    ? applications.record(person.id, plan.state, at)
    : (sender.application?.id as number);
  for (const change of plan.facts.accepted) applications.recordFact(applicationId, change, 'current', at);
  for (const change of plan.facts.suggested) applications.recordFact(applicationId, change, 'suggested', at);
  applications.recordState(applicationId, plan.state, at);
  applications.recordMarks(applicationId, {
    needsHuman: plan.awaitsHuman,
    contactWish: reading.contactWish !== null,
    mayBeMinor: reading.mayBeMinor,
    wantsToStartGroup: reading.wantsToStartGroup,
    organisation: reading.organisation,
  });
  recordConsents(desk, plan, reading, { personId: person.id, applicationId, emailId: id });
  journal.record(at, {
    actor: 'applicant',
    verb: `email_${plan.move}`,
    applicationId,
    emailId: id,
    before: sender.application?.state ?? null,
    after: plan.state,
  });
  return applicationId;
}

function recordEmail(
  desk: Desk,
  { id, email, reading }: Understood,
  filed: { plan: Pick<FilingPlan, 'awaitsHuman'>; personId: number; applicationId: number | null },
): void {
  const linked = findLinkedApplication(desk.store, email);
  desk.store.emails.recordFiled(
    {
      id,
      state: 'filed',
      reason: null,
      messageId: email.messageId,
      fromAddress: email.from[0]?.address ?? null,
      reading,
      personId: filed.personId,
      applicationId: filed.applicationId,
      linkedApplicationId: linked === filed.applicationId ? null : linked,
      awaitsHuman: filed.plan.awaitsHuman,
    },
    desk.clock().toISOString(),
  );
}
