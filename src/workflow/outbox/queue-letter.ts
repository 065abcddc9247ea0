import { messageIdOfToken } from '../../mail/letter-token.ts';
import { isPlainMessageId } from '../../mail/message-id.ts';
import { type Day, dayIn } from '../../membership/days.ts';
import type { HeldReason, Letter, Occasion } from '../../membership/letter.ts';
import type { InboundEmail } from '../../reading/inbound-email.ts';
import type { Priority } from '../../store/letters.ts';
import type { Desk } from '../desk.ts';
import { employerMayReadAt } from './addresses.ts';

/** A letter to render and put in the outbox. */
export interface LetterRequest {
  letter: Letter;
  held: HeldReason | null;
  notBefore: Date;
  /** A waiting letter that this one takes the place of. */
  supersedes: number | null;
  personId: number;
  applicationId: number | null;
  /** What brought it about: `e12`, `d5`, or a reference date. */
  cause: string;
  recipient: string;
  /** The email it answers, for threading. */
  inReplyTo: Pick<InboundEmail, 'messageId' | 'references'> | null;
}

/** Most References kept (RFC 5322 3.6.4 sets no limit; long threads must not grow without one). */
const referenceLimit = 20;

/** Acknowledgements leave first when a budget runs short; reminders and history last. */
const priorities: Partial<Record<Occasion, Priority>> = {
  acknowledgement: 1,
  reminder: 3,
  still_here: 3,
  dues_first: 3,
  dues_renewal: 3,
  history: 4,
};

/**
 * Renders a letter and queues it in the caller's transaction: nothing of it changes afterwards.
 * @returns the letter's id, or null when the person already has this letter
 */
export function queueLetter(desk: Desk, request: LetterRequest): number | null {
  const { letter } = request;
  const held = request.held ?? heldFromEmployer(desk, request);
  const at = desk.clock().toISOString();
  const token = desk.mintToken();
  const rendered = desk.letters.render(letter, { footerReference: token, awayUntil: awayUntil(desk) });
  if (request.supersedes !== null) desk.store.letters.cancel(request.supersedes, at);
  const id = desk.store.letters.queue(
    {
      ...rendered,
      ...threading(desk, request.inReplyTo),
      personId: request.personId,
      applicationId: request.applicationId,
      occasion: letter.occasion,
      cause: request.cause,
      step: letter.step,
      state: held === null ? 'queued' : 'held',
      heldReason: held,
      priority: priorities[letter.occasion] ?? 2,
      recipient: request.recipient,
      messageId: messageIdOfToken(token, desk.policy.organisation.address.split('@')[1] ?? ''),
      language: letter.language,
      notBefore: request.notBefore,
    },
    at,
  );
  if (id !== null) {
    desk.store.journal.record(at, {
      actor: 'daemon',
      verb: held === null ? 'letter_queued' : 'letter_held',
      applicationId: request.applicationId,
      letterId: id,
      after: letter.occasion,
    });
  }
  return id;
}

/** Whatever brings a letter about, where an employer may read it only the neutral one leaves without a second look. */
function heldFromEmployer(desk: Desk, { letter, recipient }: LetterRequest): HeldReason | null {
  if (letter.occasion === 'private_address') return null;
  return employerMayReadAt(desk, recipient) === true ? 'employer' : null;
}

/** The day until which the secretary is away, unless it is over. */
function awayUntil({ policy, clock }: Desk): Day | null {
  const until = policy.awayUntil;
  return until !== null && dayIn(policy.organisation.timeZone, clock()) < until ? until : null;
}

/** The whole thread (RFC 5322 3.6.4), also where the email's writer named only the letter of ours that it answers. */
function threading(
  desk: Desk,
  email: LetterRequest['inReplyTo'],
): { inReplyTo: string | null; references: string[] } {
  if (email === null || email.messageId === null) return { inReplyTo: null, references: [] };
  const thread = [...referencesBefore(desk, email.references), ...email.references, email.messageId];
  return {
    inReplyTo: isPlainMessageId(email.messageId) ? email.messageId : null,
    references: [...new Set(thread)].filter(isPlainMessageId).slice(-referenceLimit),
  };
}

/** What the newest letter of ours among these referred to. */
function referencesBefore({ store }: Desk, references: readonly string[]): readonly string[] {
  for (const messageId of references.toReversed()) {
    const letter = store.letters.findByMessageId(messageId);
    if (letter) return store.letters.find(letter.id)?.references ?? [];
  }
  return [];
}
