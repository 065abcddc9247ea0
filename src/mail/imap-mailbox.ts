import type { Mailbox } from './mailbox.ts';
export async function openImapMailbox(_settings: object): Promise<Mailbox> {
  throw new Error('not yet');
}
