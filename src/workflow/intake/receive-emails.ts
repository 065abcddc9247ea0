import { setImmediate as pause } from 'node:timers/promises';
import { messageOf } from '../../errors.ts';
import { parseEmail } from '../../mail/parse-email.ts';
import type { InboundEmail } from '../../reading/inbound-email.ts';
import { readEmail } from '../../reading/read-email.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Desk } from '../desk.ts';
import { fileEmail } from './file-email.ts';

/** An email whose source is stored and that has not been read yet. */
export interface StoredEmail {
  id: number;
  source: Buffer;
}

/** An email as understood, or why it could not be. */
export type UnderstoodEmail =
  | { id: number; email: InboundEmail; reading: Reading }
  | { id: number; failure: string };

/** Emails that one durable commit may cover, and how long the first of them waits for it at most. */
const commitSize = 50;
const commitMs = 250;

/**
 * The life of an email from its stored source to its finished letter: read outside any transaction, then planned,
 * rendered and recorded in one, each email in a savepoint of its own. A bad email fails alone, its source kept.
 */
export async function receiveEmails(desk: Desk, stored: readonly StoredEmail[]): Promise<void> {
  for (let at = 0; at < stored.length; ) {
    const understood = await understandSome(desk, stored.slice(at, at + commitSize));
    desk.store.transaction(() => {
      for (const email of understood) record(desk, email);
    });
    desk.outboxBell.ring();
    at += understood.length;
  }
}

/** As many of these, in order, as are read in the time: on a slow machine too the first letters leave soon. */
async function understandSome(desk: Desk, stored: readonly StoredEmail[]): Promise<UnderstoodEmail[]> {
  const understood: UnderstoodEmail[] = [];
  const endsAt = performance.now() + commitMs;
  for (const email of stored) {
    understood.push(await understand(desk, email));
    // Sockets are served between two emails: letters leave and the next batch comes in during a backlog.
    await pause();
    if (performance.now() >= endsAt) break;
  }
  return understood;
}

async function understand(desk: Desk, { id, source }: StoredEmail): Promise<UnderstoodEmail> {
  try {
    const email = await parseEmail(source);
    return { id, email, reading: readEmail(email, desk.readingPolicy, desk.gazetteer) };
  } catch (error) {
    return { id, failure: messageOf(error) };
  }
}

function record(desk: Desk, understood: UnderstoodEmail): void {
  try {
    if ('failure' in understood) throw new Error(understood.failure);
    desk.store.transaction(() => fileEmail(desk, understood));
  } catch (error) {
    desk.store.emails.recordFailed(understood.id, messageOf(error));
    desk.log.warn({ email: `e${understood.id}`, err: error }, 'email failed');
  }
}
