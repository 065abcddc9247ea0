import { AppError } from '../../errors.ts';
import type { Mailbox } from '../../mail/mailbox.ts';
import type { EmailRow } from '../../store/emails.ts';
import type { Desk } from '../desk.ts';
import { findHistory } from './find-history.ts';

/** What the Sent folder shows of whom was written to, and in answer to what. */
interface Written {
  /** Message-IDs that something sent answers. */
  answered: ReadonlySet<string>;
  /** The last moment at which something was sent to an address. */
  lastSentTo: ReadonlyMap<string, Date>;
}

/**
 * Marks the emails from before the desk that a human has answered by hand: something in the Sent folder answers them,
 * or went to their sender later.
 * @returns how many are newly marked
 * @throws AppError `config` when there is no Sent folder, `unreachable`
 */
export async function matchSentFolder(desk: Desk, mailbox: Mailbox): Promise<number> {
  const open = findHistory(desk, new Date(0)).filter(({ answeredByHand }) => answeredByHand === 0);
  const [oldest] = open;
  if (!oldest) return 0;
  const written = await readSentFolder(mailbox, new Date(oldest.receivedAt));
  const answered = open.filter((email) => wasAnswered(email, written));
  desk.store.transaction(() => {
    for (const { id } of answered) desk.store.emails.recordAnsweredByHand(id);
  });
  return answered.length;
}

async function readSentFolder(mailbox: Mailbox, since: Date): Promise<Written> {
  const sent = (await mailbox.listFolders()).find(({ role }) => role === 'sent');
  if (!sent)
    throw new AppError(
      'config',
      'the mailbox shows no Sent folder',
      'Name it as mailbox.folders.sent in the configuration.',
    );
  const answered = new Set<string>();
  const lastSentTo = new Map<string, Date>();
  for (const field of ['In-Reply-To', 'References']) {
    for (const { value } of await mailbox.fieldSince(sent.path, field, since))
      for (const [id] of value.matchAll(/<[^<>\s]+>/g)) answered.add(id);
  }
  for (const field of ['To', 'Cc', 'Bcc']) {
    for (const { value, receivedAt } of await mailbox.fieldSince(sent.path, field, since))
      for (const address of addressesIn(value)) noteLatest(lastSentTo, address, receivedAt);
  }
  return { answered, lastSentTo };
}

function wasAnswered({ messageId, fromAddress, receivedAt }: EmailRow, written: Written): boolean {
  if (messageId !== null && written.answered.has(messageId)) return true;
  const lastSentAt = written.lastSentTo.get(fromAddress ?? '');
  return lastSentAt !== undefined && lastSentAt >= new Date(receivedAt);
}

function addressesIn(value: string): string[] {
  return [...value.toLowerCase().matchAll(/[^\s<>,;:"()]+@[^\s<>,;:"()]+/g)].map(([address]) => address);
}

function noteLatest(moments: Map<string, Date>, address: string, at: Date): void {
  const known = moments.get(address);
  if (known === undefined || at > known) moments.set(address, at);
}
