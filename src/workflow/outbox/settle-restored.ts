import { day } from '../../clock.ts';
import type { Mailbox } from '../../mail/mailbox.ts';
import type { LetterRow } from '../../store/letters.ts';
import type { Desk } from '../desk.ts';

/**
 * Letters held since a backup was restored whose email something in the Sent folder answers: they have left before, or
 * a human answered by hand, and count as sent.
 */
export async function settleRestored(desk: Desk, mailbox: Mailbox, sentPath: string): Promise<void> {
  const held = desk.store.letters.heldFor('restored');
  const [oldest] = held.map((letter) => emailOf(desk, letter)?.receivedAt ?? letter.queuedAt).sort();
  if (oldest === undefined) return;
  const since = new Date(Date.parse(oldest) - day);
  const answers = await mailbox.fieldSince(sentPath, 'In-Reply-To', since);
  const answeredAt = new Map(answers.map(({ value, receivedAt }) => [value, receivedAt]));
  desk.store.transaction(() => {
    for (const letter of held) {
      const at = answeredAt.get(letter.inReplyTo ?? '');
      if (at !== undefined) recordSent(desk, letter, at);
    }
  });
}

function emailOf({ store }: Desk, { cause }: LetterRow) {
  return /^e\d+$/.test(cause) ? store.emails.find(Number(cause.slice(1))) : undefined;
}

function recordSent({ store, clock }: Desk, letter: LetterRow, sentAt: Date): void {
  store.letters.recordHeldSent(letter.id, sentAt.toISOString());
  if (letter.applicationId !== null)
    store.applications.recordLetterSent(letter.applicationId, sentAt.toISOString());
  store.journal.record(clock().toISOString(), {
    actor: 'daemon',
    verb: 'letter_proved_sent',
    applicationId: letter.applicationId,
    letterId: letter.id,
  });
}
