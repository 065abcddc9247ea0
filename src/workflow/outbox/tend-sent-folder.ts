import type { Mailbox } from '../../mail/mailbox.ts';
import type { Desk } from '../desk.ts';
import { settleRestored } from './settle-restored.ts';
import { deskHeader, toOutgoingMail } from './to-outgoing-mail.ts';

/** Copies appended, and unknown letters looked for, at one time. */
const atOnce = 200;

/**
 * What the Sent folder is for: copies of our letters where the provider keeps none; the proof that a letter thought
 * unknown has left; and the trace of another desk on the same mailbox.
 * @param since what was received before has been looked at; null: nothing has
 */
export async function tendSentFolder(desk: Desk, mailbox: Mailbox, since: Date | null): Promise<void> {
  const sent = (await mailbox.listFolders()).find(({ role }) => role === 'sent');
  if (!sent) return;
  await stopForOtherDesk(desk, mailbox, sent.path, since);
  await proveSent(desk, mailbox, sent.path);
  await settleRestored(desk, mailbox, sent.path);
  await keepCopies(desk, mailbox, sent.path);
}

/** Two desks on one mailbox would answer everyone twice: the one that notices stops sending and says so. */
async function stopForOtherDesk(
  desk: Desk,
  mailbox: Mailbox,
  path: string,
  since: Date | null,
): Promise<void> {
  const { desk: facts, journal } = desk.store;
  const ours = new Date(facts.find('otherDeskAccepted') ?? (facts.find('installedAt') as string));
  const letters = await mailbox.fieldSince(path, deskHeader, since !== null && since > ours ? since : ours);
  const others = letters.filter(
    ({ value, receivedAt }) => value !== facts.find('deskId') && receivedAt > ours,
  );
  if (others.length === 0 || facts.find('sendingStopped') !== null) return;
  facts.record('sendingStopped', `another desk (${others[0]?.value.slice(0, 40)}) sends from this mailbox`);
  journal.record(desk.clock().toISOString(), {
    actor: 'daemon',
    verb: 'sending_stopped',
    after: 'other desk',
  });
  desk.log.error('another desk sends from this mailbox: sending has stopped');
}

/** A copy with its Message-ID proves that a letter left; its absence proves nothing. */
async function proveSent(desk: Desk, mailbox: Mailbox, path: string): Promise<void> {
  const unknown = desk.store.letters.inState('unknown', atOnce);
  if (unknown.length === 0) return;
  const found = await mailbox.findMessageIds(
    path,
    unknown.map(({ messageId }) => messageId),
  );
  for (const letter of unknown.filter(({ messageId }) => found.has(messageId))) {
    desk.store.letters.recordProvedSent(letter.id);
    desk.store.journal.record(desk.clock().toISOString(), {
      actor: 'daemon',
      verb: 'letter_proved_sent',
      applicationId: letter.applicationId,
      letterId: letter.id,
    });
  }
}

async function keepCopies(desk: Desk, mailbox: Mailbox, path: string): Promise<void> {
  const due = desk.store.letters.sentCopiesDue(atOnce);
  if (due.length === 0) return;
  const present = await mailbox.findMessageIds(
    path,
    due.map(({ messageId }) => messageId),
  );
  for (const letter of due) {
    if (!present.has(letter.messageId)) {
      const { source } = await toOutgoingMail(desk, letter);
      await mailbox.append(path, source, new Date(letter.firstTriedAt ?? desk.clock()), ['\\Seen']);
    }
    desk.store.letters.recordSentCopy(letter.id);
  }
}
