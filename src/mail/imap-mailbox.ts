import { AppError } from '../errors.ts';
import { assignRoles, type ConfiguredFolders } from './folder-roles.ts';
import { ImapConnection, missingFolder } from './imap-connection.ts';
import type { ServerSettings } from './mail-server.ts';
import type { DatedValue, EmailDescription, FetchedEmail, Folder, FolderView, Mailbox } from './mailbox.ts';
import { composePartial, sectionsOf } from './partial-source.ts';
import { uidSets } from './uid-sets.ts';

export interface ImapSettings extends ServerSettings {
  timeoutSeconds: number;
  folders: ConfiguredFolders;
}

/** Larger emails are taken without their attachments. */
const wholeBytes = 1024 * 1024;
/** Message-IDs looked for by one command. */
const searchedAtOnce = 20;
const dayMs = 24 * 3_600_000;
/** There, removing from a folder only takes a label off: an email ends in the trash alone. */
const gmailExtension = 'X-GM-EXT-1';

/**
 * Connects and signs in.
 * @param signal ends the connection, also one that is still being made
 * @throws AppError `login`, `unreachable` or `config`, with the cure
 */
export async function openImapMailbox(settings: ImapSettings, signal?: AbortSignal): Promise<Mailbox> {
  return new ImapMailbox(await ImapConnection.open(settings, signal), settings.folders);
}

class ImapMailbox implements Mailbox {
  readonly #imap: ImapConnection;
  readonly #configured: ConfiguredFolders;

  constructor(imap: ImapConnection, configured: ConfiguredFolders) {
    this.#imap = imap;
    this.#configured = configured;
  }

  get closed(): Promise<void> {
    return this.#imap.closed;
  }

  get capabilities(): ReadonlySet<string> {
    return this.#imap.capabilities;
  }

  async listFolders(): Promise<Folder[]> {
    const listed = await this.#imap.run((client) => client.list());
    const selectable = listed.filter(({ flags }) => !flags.has('\\Noselect') && !flags.has('\\NonExistent'));
    return assignRoles(selectable, this.#configured);
  }

  async openFolder(path: string): Promise<FolderView> {
    const { uidValidity, uidNext, exists } = await this.#imap.select(path);
    return { path, uidValidity: Number(uidValidity), uidNext, exists };
  }

  async listUids(firstUid = 1): Promise<number[]> {
    const found = await this.#imap.search(firstUid === 1 ? { all: true } : { uid: `${firstUid}:*` });
    // `n:*` names the last email even where its UID is below n.
    return found.filter((uid) => uid >= firstUid).sort((a, b) => a - b);
  }

  async describe(uids: readonly number[]): Promise<EmailDescription[]> {
    const rows = await this.#imap.fetch(uids, { uid: true, size: true, internalDate: true });
    return rows.map(({ uid, size, internalDate }) => ({
      uid,
      sizeBytes: size ?? 0,
      receivedAt: new Date(internalDate ?? 0),
    }));
  }

  async fetchSources(emails: readonly EmailDescription[]): Promise<FetchedEmail[]> {
    const small = emails.filter(({ sizeBytes }) => sizeBytes <= wholeBytes).map(({ uid }) => uid);
    const rows = await this.#imap.fetch(small, { uid: true, source: true });
    const sources = new Map(rows.map(({ uid, source }) => [uid, source]));
    const fetched: FetchedEmail[] = [];
    for (const email of emails) {
      const partial = email.sizeBytes > wholeBytes;
      const source = partial ? await this.#fetchPartial(email.uid) : sources.get(email.uid);
      if (source) fetched.push({ ...email, source, partial });
    }
    return fetched;
  }

  async #fetchPartial(uid: number): Promise<Buffer | undefined> {
    const [described] = await this.#imap.fetch([uid], { uid: true, bodyStructure: true });
    const structure = described?.bodyStructure;
    if (!structure) return undefined;
    const [row] = await this.#imap.fetch([uid], { uid: true, bodyParts: sectionsOf(structure) });
    if (!row) return undefined;
    const sections = new Map(row.bodyParts);
    if (row.headers) sections.set('header', row.headers);
    return composePartial(structure, sections);
  }

  waitForNews(signal: AbortSignal, timeoutMs: number): Promise<void> {
    return this.#imap.waitForNews(signal, timeoutMs);
  }

  async status(path: string): Promise<FolderView> {
    const items = { messages: true, uidNext: true, uidValidity: true };
    const found = await this.#imap.run((client) => client.status(path, items));
    if (!found) throw missingFolder(path);
    const { uidValidity, uidNext, messages } = found;
    return { path, uidValidity: Number(uidValidity), uidNext: uidNext ?? 0, exists: messages ?? 0 };
  }

  async findMessageIds(path: string, messageIds: readonly string[]): Promise<Set<string>> {
    await this.#imap.select(path);
    const found = new Set<string>();
    for (let at = 0; at < messageIds.length; at += searchedAtOnce) {
      const uids = await this.#imap.search(anyOf(messageIds.slice(at, at + searchedAtOnce)));
      // HEADER finds a part of a value too: what was found is read.
      for (const { headers } of await this.#imap.fetch(uids, { uid: true, headers: ['Message-ID'] }))
        found.add(fieldValue(headers));
    }
    return new Set(messageIds.filter((messageId) => found.has(messageId)));
  }

  async fieldSince(path: string, fieldName: string, since: Date): Promise<DatedValue[]> {
    await this.#imap.select(path);
    // SINCE knows days only, in whatever zone the server keeps: one day more is asked for.
    const aDayBefore = new Date(since.getTime() - dayMs);
    const uids = await this.#imap.search({ since: aDayBefore, header: { [fieldName]: true } });
    const rows = await this.#imap.fetch(uids, { uid: true, headers: [fieldName], internalDate: true });
    return rows
      .map(({ uid, headers, internalDate }) => ({
        uid,
        value: fieldValue(headers),
        receivedAt: new Date(internalDate ?? 0),
      }))
      .filter(({ receivedAt }) => receivedAt >= since);
  }

  async append(path: string, source: Buffer, date: Date, flags: readonly string[] = []): Promise<void> {
    const appended = await this.#imap.run((client) => client.append(path, source, [...flags], date));
    if (!appended) throw missingFolder(path);
  }

  async addKeyword(uids: readonly number[], keyword: string): Promise<void> {
    for (const set of uidSets(uids)) {
      const isKept = await this.#imap.run((client) => client.messageFlagsAdd(set, [keyword], { uid: true }));
      if (!isKept)
        throw new AppError('config', `the IMAP server does not keep the keyword ${keyword}`, noKeyword);
    }
  }

  async move(uids: readonly number[], path: string): Promise<void> {
    await this.#moveTo(path, uids);
  }

  async remove(path: string, uids: readonly number[]): Promise<void> {
    const trash = this.capabilities.has(gmailExtension) ? await this.#trashPath() : null;
    const isElsewhere = trash !== null && trash !== path;
    await this.#imap.select(path);
    const removed = isElsewhere ? await this.#moveTo(trash, uids) : uids;
    if (isElsewhere) await this.#imap.select(trash);
    for (const set of uidSets(removed))
      await this.#imap.run((client) => client.messageDelete(set, { uid: true }));
  }

  /** @returns the UIDs that they have there */
  async #moveTo(path: string, uids: readonly number[]): Promise<number[]> {
    const there: number[] = [];
    for (const set of uidSets(uids)) {
      const moved = await this.#imap.run((client) => client.messageMove(set, path, { uid: true }));
      if (!moved) throw missingFolder(path);
      there.push(...(moved.uidMap?.values() ?? []));
    }
    return there;
  }

  async #trashPath(): Promise<string | null> {
    return (await this.listFolders()).find(({ role }) => role === 'trash')?.path ?? null;
  }

  close(): Promise<void> {
    return this.#imap.close();
  }
}

const noKeyword = 'Leave mailbox.afterFiling.keyword out, or use mailbox.afterFiling.moveTo.';

function anyOf(messageIds: readonly string[]) {
  const queries = messageIds.map((messageId) => ({ header: { 'Message-ID': messageId } }));
  return queries.length === 1 ? (queries[0] as (typeof queries)[number]) : { or: queries };
}

/** The value of the one field in these header bytes, unfolded. */
function fieldValue(headers: Buffer | undefined): string {
  const text = (headers ?? '').toString('latin1').replace(/\r?\n(?=[ \t])/g, '');
  return text.slice(text.indexOf(':') + 1).trim();
}
