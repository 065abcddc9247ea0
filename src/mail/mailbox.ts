/** What a folder is to us, told by SPECIAL-USE (RFC 6154) or by the configuration. */
export type FolderRole = 'inbox' | 'junk' | 'archive' | 'sent' | 'drafts' | 'trash' | 'other';

export interface Folder {
  path: string;
  role: FolderRole;
}

/** A selected folder as the server described it. */
export interface FolderView {
  path: string;
  uidValidity: number;
  uidNext: number;
  exists: number;
}

/** One email in the open folder, before its bytes are read. */
export interface EmailDescription {
  uid: number;
  /** RFC822.SIZE, bytes. */
  sizeBytes: number;
  /** INTERNALDATE: when the server received it. */
  receivedAt: Date;
}

export interface FetchedEmail extends EmailDescription {
  source: Buffer;
  /** True when only header, structure and text parts were taken (over the size limit). */
  partial: boolean;
}

/** A header field's value, and when the server received the email that bears it. */
export interface DatedValue {
  uid: number;
  value: string;
  receivedAt: Date;
}

/**
 * One connection to the secretary's mailbox; single use: once `closed` has resolved, open another.
 * Nothing here sets `\Seen`. Every method rejects with an AppError (`unreachable`) once the connection is lost.
 */
export interface Mailbox {
  /** Resolves when the connection has ended, for whatever reason. */
  readonly closed: Promise<void>;
  readonly capabilities: ReadonlySet<string>;
  listFolders(): Promise<Folder[]>;
  /** SELECT, unless it is open already: the folder that the following calls speak of. @throws AppError `config` */
  openFolder(path: string): Promise<FolderView>;
  /** UIDs present from `firstUid` on, ascending (UID SEARCH). */
  listUids(firstUid?: number): Promise<number[]>;
  /** Those of the UIDs that are still present. */
  describe(uids: readonly number[]): Promise<EmailDescription[]>;
  /** Sources by BODY.PEEK; the caller bounds the batch. A vanished UID is simply not among the results. */
  fetchSources(emails: readonly EmailDescription[]): Promise<FetchedEmail[]>;
  /**
   * IDLE (RFC 2177), re-issued in time, until the server tells of new mail, the signal aborts, or `timeoutMs` is over.
   * What it has told since UIDs were last listed is not missed.
   */
  waitForNews(signal: AbortSignal, timeoutMs: number): Promise<void>;
  /** STATUS of a folder that need not be the open one. */
  status(path: string): Promise<FolderView>;
  /** The Message-IDs, of those given, that an email in this folder bears. */
  findMessageIds(path: string, messageIds: readonly string[]): Promise<Set<string>>;
  /** Values of one header field over the emails that a folder received since a moment. */
  fieldSince(path: string, fieldName: string, since: Date): Promise<DatedValue[]>;
  /** @param date INTERNALDATE */
  append(path: string, source: Buffer, date: Date, flags?: readonly string[]): Promise<void>;
  addKeyword(uids: readonly number[], keyword: string): Promise<void>;
  move(uids: readonly number[], path: string): Promise<void>;
  /** Removes emails of a folder for good, where the provider keeps what is removed in its trash from there too. */
  remove(path: string, uids: readonly number[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a connected mailbox.
 * @param signal ends the connection, also one that is still being made
 * @throws AppError `login`, `unreachable` or `config`
 */
export type OpenMailbox = (signal?: AbortSignal) => Promise<Mailbox>;
