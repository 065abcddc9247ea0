import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import hoodiecrow from 'hoodiecrow-imap';
import { SMTPServer } from 'smtp-server';

/** An IMAP server in this process that knows one user, by password and by one OAuth2 token at a time. */
export interface TokenMailbox {
  port: number;
  /** The token that is good from now on. */
  accept(token: string): void;
  /** How many emails a folder holds. */
  count(path: string): number;
  stop(): Promise<void>;
}

/** @param extensions plugins beside the usual ones, such as X-GM-EXT-1; @param inbox sources that are there already */
export async function startTokenMailbox(
  user: string,
  { extensions = [], inbox = [] }: { extensions?: readonly string[]; inbox?: readonly Buffer[] } = {},
): Promise<TokenMailbox> {
  const account = { password: 'secret', xoauth2: { accessToken: '' } };
  const special = ['Sent', 'Junk', 'Trash'].map((name) => [name, { 'special-use': `\\${name}` }]);
  const server = hoodiecrow({
    plugins: ['ID', 'SASL-IR', 'XOAUTH2', 'SPECIAL-USE', 'UIDPLUS', 'MOVE', ...extensions],
    users: { [user]: account },
    storage: {
      INBOX: { messages: inbox.map((source) => ({ raw: source.toString() })) },
      '': { separator: '/', folders: Object.fromEntries(special) },
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folders = server as unknown as { folderCache: Record<string, { messages: unknown[] }> };
  return {
    port: (server.server.address() as AddressInfo).port,
    accept: (token) => {
      account.xoauth2.accessToken = token;
    },
    count: (path) => folders.folderCache[path]?.messages.length ?? 0,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** A submission server in this process that takes letters from whoever has one OAuth2 token (XOAUTH2). */
export interface TokenSubmission {
  port: number;
  accept(token: string): void;
  /** Letters taken, whole. */
  letters: string[];
  stop(): Promise<void>;
}

type Answer = (error: Error | null, answer?: object) => void;

export async function startTokenSubmission(): Promise<TokenSubmission> {
  let good = '';
  const letters: string[] = [];
  const options = {
    authOptional: false,
    authMethods: ['XOAUTH2'],
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onAuth({ accessToken, username }: { accessToken: string; username: string }, _: unknown, done: Answer) {
      if (accessToken === good) done(null, { user: username });
      else done(null, { data: { status: '401', schemes: 'bearer', scope: 'mail' } });
    },
    onData(message: NodeJS.ReadableStream, _: unknown, done: (error?: Error | null) => void) {
      buffer(message).then((source) => {
        letters.push(source.toString());
        done();
      }, done);
    },
  };
  const server = new SMTPServer(options as unknown as ConstructorParameters<typeof SMTPServer>[0]);
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    accept: (token) => {
      good = token;
    },
    letters,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
