import type { DemoFolder } from './demo-folder.ts';
import { isDovecotInstalled, startDovecot } from './dovecot.ts';
import { startHoodiecrow } from './hoodiecrow.ts';
import { startLetterSink } from './letter-sink.ts';

/** Dovecot where it is installed; hoodiecrow-imap from npm, in this process, where it is not. */
export type ServerKind = 'dovecot' | 'hoodiecrow';

/** A server that the demo has started. */
export interface MailServer {
  host: string;
  port: number;
  /** null: no sign-in. */
  user: string | null;
  password: string | null;
  /** What a person calls it. */
  name: string;
}

/** The throw-away servers of one demo, on loopback. */
export interface MailServers {
  imap: MailServer;
  smtp: MailServer;
  /** Message-ID of the newest letter that has arrived for each address. */
  lettersByRecipient(): ReadonlyMap<string, string>;
  stop(): Promise<void>;
}

const login = { host: '127.0.0.1', user: 'secretary', password: 'demo' };

/** @throws AppError when a server is not installed or does not start */
export async function startMailServers(kind: ServerKind | null, folder: DemoFolder): Promise<MailServers> {
  const sink = await startLetterSink(folder.letters);
  try {
    const { stop, ...imap } = await startImap(
      kind ?? (isDovecotInstalled() ? 'dovecot' : 'hoodiecrow'),
      folder,
    );
    return {
      imap: { ...login, ...imap },
      smtp: {
        host: login.host,
        port: sink.port,
        user: null,
        password: null,
        name: 'a server that keeps every letter',
      },
      lettersByRecipient: sink.lettersByRecipient,
      stop: async () => {
        await Promise.all([stop(), sink.stop()]);
      },
    };
  } catch (error) {
    await sink.stop();
    throw error;
  }
}

async function startImap(kind: ServerKind, folder: DemoFolder) {
  if (kind === 'hoodiecrow') {
    const { port, stop } = await startHoodiecrow(login.user, login.password);
    return { port, stop, name: 'hoodiecrow, in this process' };
  }
  const { imapPort, stop } = await startDovecot({ folder: folder.mail, password: login.password });
  return { port: imapPort, stop, name: 'Dovecot' };
}
