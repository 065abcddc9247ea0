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

/** Emails that one durable commit may cover. */
const commitSize = 50;

/**
 * The life of an email from its stored source to its finished letter: read outside any transaction, then planned,
 * rendered and recorded in one, each email in a savepoint of its own. A bad email fails alone, its source kept.
 */
export async function receiveEmails(desk: Desk, stored: readonly StoredEmail[]): Promise<void> {
  for (let at = 0; at < stored.length; at += commitSize) {
    const understood: UnderstoodEmail[] = [];
    for (const email of stored.slice(at, at + commitSize)) {
      understood.push(await understand(desk, email));
      // Sockets are served between two emails: letters leave and the next batch comes in during a backlog.
      await pause();
    }
    desk.store.transaction(() => {
      for (const email of understood) record(desk, email);
    });
    desk.outboxBell.ring();
  }
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
