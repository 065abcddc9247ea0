import { afterEach, describe, expect, it } from 'vitest';
import { openImapMailbox } from '../../src/mail/imap-mailbox.ts';
import { email } from '../support/mail-builder.ts';
import { startTokenMailbox, type TokenMailbox } from '../support/token-servers.ts';

const hello = (text: string) => email({ from: 'ada@example.org', text });
const inbox = [hello('one'), hello('two'), hello('three')];

let server: TokenMailbox;
afterEach(() => server.stop());

async function remove(uids: readonly number[]) {
  const mailbox = await openImapMailbox(
    {
      host: '127.0.0.1',
      port: server.port,
      security: 'none',
      user: 'secretary',
      password: 'secret',
      caFile: null,
      timeoutSeconds: 30,
      folders: { inbox: 'INBOX' },
    },
    new AbortController().signal,
  );
  try {
    await mailbox.openFolder('INBOX');
    await mailbox.move([3], 'Trash');
    await mailbox.remove('INBOX', uids);
  } finally {
    await mailbox.close();
  }
}

describe('what is erased from the mailbox', () => {
  it('is erased from the trash too at Gmail, where removing only takes a label off, and nothing else there', async () => {
    server = await startTokenMailbox('secretary', { extensions: ['X-GM-EXT-1'], inbox });
    await remove([1, 2]);
    expect([server.count('INBOX'), server.count('Trash')]).toEqual([0, 1]);
  });

  it('is erased where it stands anywhere else', async () => {
    server = await startTokenMailbox('secretary', { inbox });
    await remove([1]);
    expect([server.count('INBOX'), server.count('Trash')]).toEqual([1, 1]);
  });
});
