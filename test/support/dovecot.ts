import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Dovecot, isDovecotInstalled, startDovecot } from '../../src/demo/dovecot.ts';
import type { ImapSettings } from '../../src/mail/imap-mailbox.ts';
import { writeCertificate } from './certificate.ts';
import { deliverByLmtp } from './lmtp.ts';
import { isThere } from './needed-servers.ts';

export const hasDovecot = isThere(
  'Dovecot',
  isDovecotInstalled(),
  'dovecot-core dovecot-imapd dovecot-lmtpd',
);

/** A Dovecot of a test's own; every user name works, with the password `secret`. */
export interface TestDovecot extends Dovecot {
  /** The file that proves its certificate. */
  caFile: string;
  /** Holds a Maildir of each user's. */
  mailFolder: string;
  /** How to sign in to a user's mailbox, without TLS unless changed. */
  settings(user: string, changes?: Partial<ImapSettings>): ImapSettings;
  /** Emails arrive in a user's inbox, in order. */
  deliver(user: string, ...sources: Buffer[]): Promise<void>;
  /** Ends every session of a user, as a server does that goes down. @returns whether there was one */
  kick(user: string): boolean;
}

export async function startTestDovecot(): Promise<TestDovecot> {
  const folder = mkdtempSync(join(tmpdir(), 'dovecot-'));
  chmodSync(folder, 0o711);
  const tls = writeCertificate(folder);
  const dovecot = await startDovecot({ folder, password: 'secret', lmtp: true, tls });
  return {
    ...dovecot,
    caFile: tls.certificate,
    mailFolder: join(folder, 'mail'),
    settings: (user, changes) => ({
      host: '127.0.0.1',
      port: dovecot.imapPort,
      security: 'none',
      user,
      password: 'secret',
      caFile: null,
      folders: { inbox: 'INBOX' },
      timeoutSeconds: 120,
      ...changes,
    }),
    deliver: (user, ...sources) => deliverByLmtp(dovecot.lmtpPort, `${user}@wsa.example`, sources),
    kick: (user) =>
      spawnSync('doveadm', ['-c', join(folder, 'dovecot.conf'), 'kick', user], { stdio: 'ignore' }).status ===
      0,
    async stop() {
      await dovecot.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
