import type { EmailDescription, FetchedEmail, FolderRole, Mailbox } from '../../src/mail/mailbox.ts';

/** What a server holds of one email. */
export interface HeldEmail {
  uid: number;
  source: Buffer;
  receivedAt?: Date;
  /** The server lists it, but does not hand it over. */
  isUnreadable?: boolean;
  sizeBytes?: number;
}

/** A Mailbox in memory whose emails come, go and hide in the midst of a scan: each folder is an array to change. */
export interface UnrulyMailbox extends Mailbox {
  folders: Map<string, { role: FolderRole; uidValidity: number; emails: HeldEmail[] }>;
  /** How many emails each fetch was asked for. */
  batches: EmailDescription[][];
  /** Called before each fetch: another session may act here. */
  beforeFetch(): void;
}

export function unrulyMailbox(...inbox: HeldEmail[]): UnrulyMailbox {
  let open = 'INBOX';
  const held = () => mailbox.folders.get(open)?.emails ?? [];
  const viewOf = (path: string) => {
    const { uidValidity, emails } = mailbox.folders.get(path) ?? { uidValidity: 1, emails: [] };
    const uidNext = Math.max(0, ...emails.map(({ uid }) => uid)) + 1;
    return { path, uidValidity, uidNext, exists: emails.length };
  };
  const describe = ({ uid, source, receivedAt, sizeBytes }: HeldEmail): EmailDescription => ({
    uid,
    sizeBytes: sizeBytes ?? source.length,
    receivedAt: receivedAt ?? new Date('2026-05-04T15:00:00Z'),
  });
  const mailbox: UnrulyMailbox = {
    folders: new Map([['INBOX', { role: 'inbox', uidValidity: 1, emails: inbox }]]),
    batches: [],
    beforeFetch: () => undefined,
    closed: new Promise(() => undefined),
    capabilities: new Set(),
    listFolders: async () => [...mailbox.folders].map(([path, { role }]) => ({ path, role })),
    async openFolder(path) {
      open = path;
      return viewOf(path);
    },
    listUids: async (first = 1) =>
      held()
        .map(({ uid }) => uid)
        .filter((uid) => uid >= first)
        .sort((a, b) => a - b),
    describe: async (uids) =>
      held()
        .filter(({ uid }) => uids.includes(uid))
        .map(describe),
    async fetchSources(emails): Promise<FetchedEmail[]> {
      mailbox.beforeFetch();
      mailbox.batches.push([...emails]);
      const asked = new Set(emails.map(({ uid }) => uid));
      return held()
        .filter(({ uid, isUnreadable }) => asked.has(uid) && !isUnreadable)
        .map((email) => ({ ...describe(email), source: email.source, partial: false }));
    },
    waitForNews: async () => undefined,
    status: async (path) => viewOf(path),
    findMessageIds: async () => new Set(),
    fieldSince: async () => [],
    append: async () => undefined,
    addKeyword: async () => undefined,
    move: async () => undefined,
    remove: async () => undefined,
    close: async () => undefined,
  };
  return mailbox;
}
