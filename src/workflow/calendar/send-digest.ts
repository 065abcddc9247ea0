import { dayIn } from '../../membership/days.ts';
import { type Digest, hasNews, overdueOnly, shortened } from '../../membership/digest.ts';
import { composeLetter } from '../../membership/letter-content.ts';
import type { Desk } from '../desk.ts';
import { queueLetter } from '../outbox/queue-letter.ts';
import { gatherDigest } from './gather-digest.ts';

export interface DigestRun {
  outcome: string;
  /** Whom a digest was written to, and with how much in it. */
  recipients: readonly string[];
}

/**
 * Tells the secretary what waits, once a day and only when something does; what has waited too long goes to the
 * alternates as well.
 */
export function sendDigest(desk: Desk): DigestRun {
  const now = desk.clock();
  const { to, alternates } = desk.policy.digest;
  const run = desk.store.transaction(() => {
    const digest = gatherDigest(desk, now);
    const overdue = overdueOnly(digest);
    const written = hasNews(digest) ? to.map((address) => write(desk, address, digest, now)) : [];
    if (written.some((line) => line !== null)) recordRefusalsTold(desk, now);
    return [
      ...written,
      ...(overdue === null ? [] : alternates.map((address) => write(desk, address, overdue, now))),
    ];
  });
  const recipients = run.filter((line) => line !== null);
  if (recipients.length > 0) desk.outboxBell.ring();
  if (run.length === 0) return { outcome: 'nothing waits', recipients };
  return {
    outcome: recipients.length > 0 ? `${recipients.length} written` : 'written already today',
    recipients,
  };
}

/** Commands that were not carried out are told of once. */
function recordRefusalsTold({ store }: Desk, now: Date): void {
  for (const { emailId } of store.commandEmails.untoldRefusals())
    store.commandEmails.recordTold(emailId, now.toISOString());
}

/** @returns what was written, or null when this address has had today's */
function write(desk: Desk, address: string, digest: Digest, now: Date): string | null {
  const { language, timeZone } = desk.policy.organisation;
  const { people } = desk.store;
  const person = people.findByAddress(address) ?? people.record(address, language, now.toISOString());
  const letterId = queueLetter(desk, {
    letter: composeLetter('digest', language, {}, { digest: shortened(digest) }),
    held: null,
    notBefore: now,
    supersedes: null,
    personId: person.id,
    applicationId: null,
    cause: `digest:${dayIn(timeZone, now)}`,
    recipient: address,
    inReplyTo: null,
  });
  const waiting = digest.waiting.length + digest.questions.length;
  return letterId === null ? null : `l${letterId} to ${address}: ${waiting} waiting`;
}
