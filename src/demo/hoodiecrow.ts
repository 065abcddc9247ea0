import type { AddressInfo } from 'node:net';
import { AppError } from '../errors.ts';

/** An IMAP server in this process: in memory, one mailbox, gone with the process. */
export interface Hoodiecrow {
  port: number;
  stop(): Promise<void>;
}

const plugins = [
  'ENABLE',
  'ID',
  'IDLE',
  'LITERALPLUS',
  'NAMESPACE',
  'SASL-IR',
  'SPECIAL-USE',
  'UIDPLUS',
  'MOVE',
];

/** @throws AppError `usage` when the package is not installed */
export async function startHoodiecrow(user: string, password: string): Promise<Hoodiecrow> {
  const hoodiecrow = await loadHoodiecrow();
  const server = hoodiecrow({ plugins, users: { [user]: { password } }, storage: folders() });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { port, stop: () => new Promise((resolve) => server.close(resolve)) };
}

async function loadHoodiecrow() {
  try {
    return (await import('hoodiecrow-imap')).default;
  } catch (error) {
    throw new AppError(
      'usage',
      'neither Dovecot nor hoodiecrow-imap is installed',
      'Run `npm install --include=optional` in this folder, or install dovecot-imapd.',
      { cause: error },
    );
  }
}

function folders() {
  const special = Object.fromEntries(
    ['Drafts', 'Sent', 'Junk', 'Trash', 'Archive'].map((name) => [name, { 'special-use': `\\${name}` }]),
  );
  return { INBOX: {}, '': { separator: '/', folders: special } };
}
