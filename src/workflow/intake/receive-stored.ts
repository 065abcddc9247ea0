import type { Desk } from '../desk.ts';
import { receiveEmails } from './receive-emails.ts';

/** Emails taken from the store at once. */
const batchSize = 50;

/** Reads and files every email whose source was stored and that was not read before the process ended. */
export async function receiveStored(desk: Desk): Promise<void> {
  for (;;) {
    const ids = desk.store.emails.findReceived(batchSize);
    if (ids.length === 0) return;
    await receiveEmails(
      desk,
      ids.map((id) => ({ id, source: desk.store.emails.findSource(id) ?? Buffer.alloc(0) })),
    );
  }
}
