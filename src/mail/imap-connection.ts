import {
  type FetchMessageObject,
  type FetchQueryObject,
  ImapFlow,
  type MailboxObject,
  type SearchObject,
} from 'imapflow';
import { AppError } from '../errors.ts';
import { imapOptions } from './imap-options.ts';
import { explainServerError, type ServerSettings } from './mail-server.ts';
import { uidSets } from './uid-sets.ts';

const goodbyeMs = 1000;

export type Row = FetchMessageObject;

/**
 * One IMAP connection by imapflow: single use, errors in plain words, news remembered between waits. Commands are never
 * given inside a fetch iterator, where they would wait for ever.
 */
export class ImapConnection {
  /** Resolves when the connection has ended, for whatever reason. */
  readonly closed: Promise<void>;
  readonly #client: ImapFlow;
  readonly #settings: ServerSettings;
  /** The server has told of new mail since it was last asked for it. */
  #hasNews = false;
  #wake: () => void = () => undefined;
  #goodbye: Promise<void> | null = null;

  private constructor(client: ImapFlow, settings: ServerSettings) {
    this.#client = client;
    this.#settings = settings;
    // Attached before connecting: an error without a listener would end the process.
    client.on('error', () => undefined);
    client.on('exists', () => {
      this.#hasNews = true;
      this.#wake();
    });
    this.closed = new Promise((resolve) => {
      client.once('close', () => {
        resolve();
        this.#wake();
      });
    });
  }

  /** Connects and signs in; the signal ends it, or the attempt. @throws AppError `login`, `unreachable` or `config` */
  static async open(
    settings: ServerSettings & { timeoutSeconds: number },
    signal?: AbortSignal,
  ): Promise<ImapConnection> {
    const client = new ImapFlow(imapOptions(settings, await settings.accessToken?.()));
    const connection = new ImapConnection(client, settings);
    const abandon = () => client.close();
    signal?.addEventListener('abort', abandon, { once: true });
    try {
      signal?.throwIfAborted();
      await client.connect();
    } catch (error) {
      client.close();
      throw explainServerError(error, settings, 'mailbox');
    } finally {
      signal?.removeEventListener('abort', abandon);
    }
    connection.#endWith(signal);
    return connection;
  }

  #endWith(signal: AbortSignal | undefined): void {
    const leave = () => void this.close();
    signal?.addEventListener('abort', leave, { once: true });
    void this.closed.then(() => signal?.removeEventListener('abort', leave));
  }

  get capabilities(): ReadonlySet<string> {
    return new Set(this.#client.capabilities.keys());
  }

  /** Carries out a command. @throws AppError */
  async run<T>(command: (client: ImapFlow) => Promise<T>): Promise<T> {
    try {
      return await command(this.#client);
    } catch (error) {
      throw explainServerError(error, this.#settings, 'mailbox');
    }
  }

  /** SELECT, unless the folder is open already. */
  async select(path: string): Promise<MailboxObject> {
    const { mailbox } = this.#client;
    if (mailbox && mailbox.path === path) return mailbox;
    try {
      return await this.#client.mailboxOpen(path);
    } catch (error) {
      if ((error as { mailboxMissing?: boolean }).mailboxMissing) throw missingFolder(path);
      throw explainServerError(error, this.#settings, 'mailbox');
    }
  }

  /** UIDs of the open folder's emails that match; from now on only later news are news. */
  async search(query: SearchObject): Promise<number[]> {
    this.#hasNews = false;
    const found = await this.run((client) => client.search(query, { uid: true }));
    if (!found) throw this.#lost('the search was refused');
    return found;
  }

  /** One row for each of these UIDs that is still there. */
  async fetch(uids: readonly number[], query: FetchQueryObject): Promise<Row[]> {
    const rows = new Map<number, Row>();
    for (const row of await this.#fetchRows(uids, query)) rows.set(row.uid, { ...rows.get(row.uid), ...row });
    return uids.map((uid) => rows.get(uid)).filter((row) => row !== undefined);
  }

  /**
   * A server refuses to FETCH what another session has expunged, until a NOOP has told us of it (RFC 2180 4.1), and
   * what it cannot read itself: halving leaves out just those.
   */
  async #fetchRows(uids: readonly number[], query: FetchQueryObject): Promise<Row[]> {
    try {
      const rows: Row[] = [];
      for (const set of uidSets(uids)) rows.push(...(await this.#client.fetchAll(set, query, { uid: true })));
      return rows;
    } catch (error) {
      if (!isRefusal(error)) throw explainServerError(error, this.#settings, 'mailbox');
    }
    await this.run((client) => client.noop());
    if (uids.length === 1) return [];
    const middle = uids.length >> 1;
    const first = await this.#fetchRows(uids.slice(0, middle), query);
    return [...first, ...(await this.#fetchRows(uids.slice(middle), query))];
  }

  /** IDLE until the server tells of new mail (or has told since the last search), the signal aborts, or time is over. */
  async waitForNews(signal: AbortSignal, timeoutMs: number): Promise<void> {
    if (!this.#hasNews && !signal.aborted && this.#client.usable) {
      this.#client.idle().catch(() => undefined);
      await new Promise<void>((resolve) => {
        const finish = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', finish);
          resolve();
        };
        const timer = setTimeout(finish, timeoutMs);
        signal.addEventListener('abort', finish, { once: true });
        this.#wake = finish;
      });
    }
    if (!this.#client.usable) throw this.#lost('the connection has ended');
  }

  /** Says goodbye, but does not wait for a server that hangs. */
  close(): Promise<void> {
    this.#goodbye ??= this.#sayGoodbye();
    return this.#goodbye;
  }

  async #sayGoodbye(): Promise<void> {
    const impatience = setTimeout(() => this.#client.close(), goodbyeMs);
    await this.#client.logout().catch(() => undefined);
    clearTimeout(impatience);
    this.#client.close();
  }

  #lost(why: string): AppError {
    return explainServerError(new Error(why), this.#settings, 'mailbox');
  }
}

export function missingFolder(path: string): AppError {
  return new AppError(
    'config',
    `the mailbox has no folder ${path}`,
    'Create it, or name another in mailbox.folders or mailbox.afterFiling.',
  );
}

/** A tagged NO: the server is well, and says no to this. */
function isRefusal(error: unknown): boolean {
  return (error as { responseStatus?: string }).responseStatus === 'NO';
}
