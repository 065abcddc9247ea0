import type { FetchedEmail, Folder, FolderRole, Mailbox } from '../../src/mail/mailbox.ts';

/** A mailbox in memory. */
export interface FakeMailbox extends Mailbox {
  /** Puts an email into the folder of a role. @returns its UID */
  put(role: FolderRole, source: Buffer, receivedAt: Date): number;
  sourcesIn(role: FolderRole): Buffer[];
}

const uidValidity = 7;

/** @param roles the folders there are, each named by its role, the inbox INBOX */
export function fakeMailbox(roles: readonly FolderRole[] = ['inbox', 'sent', 'junk', 'trash']): FakeMailbox {
  const pathOf = (role: FolderRole) => (role === 'inbox' ? 'INBOX' : role);
  const folders: Folder[] = roles.map((role) => ({ role, path: pathOf(role) }));
  const emails = new Map<string, FetchedEmail[]>(folders.map(({ path }) => [path, []]));
  let open = 'INBOX';
  let lastUid = 0;
  const view = (path: string) => ({
    path,
    uidValidity,
    uidNext: lastUid + 1,
    exists: inFolder(path).length,
  });
  const inFolder = (path: string): FetchedEmail[] => {
    const found = emails.get(path);
    if (!found) throw new Error(`there is no folder ${path}`);
    return found;
  };
  const put = (path: string, source: Buffer, receivedAt: Date): number => {
    inFolder(path).push({ uid: ++lastUid, source, sizeBytes: source.length, receivedAt, partial: false });
    return lastUid;
  };
  return {
    closed: new Promise(() => undefined),
    capabilities: new Set(['IDLE', 'MOVE', 'UIDPLUS', 'SPECIAL-USE']),
    put: (role, source, receivedAt) => put(pathOf(role), source, receivedAt),
    sourcesIn: (role) => inFolder(pathOf(role)).map(({ source }) => source),
    listFolders: async () => folders,
    async openFolder(path) {
      open = path;
      return view(path);
    },
    listUids: async (firstUid = 1) =>
      inFolder(open)
        .map(({ uid }) => uid)
        .filter((uid) => uid >= firstUid),
    describe: async (uids) => inFolder(open).filter(({ uid }) => uids.includes(uid)),
    fetchSources: async (wanted) =>
      inFolder(open).filter(({ uid }) => wanted.some((email) => email.uid === uid)),
    waitForNews: async () => undefined,
    status: async (path) => view(path),
    findMessageIds: async (path, ids) =>
      new Set(ids.filter((id) => inFolder(path).some(({ source }) => fieldOf(source, 'Message-ID') === id))),
    fieldSince: async (path, name, since) =>
      inFolder(path).flatMap(({ uid, source, receivedAt }) => {
        const value = fieldOf(source, name);
        return value === null || receivedAt < since ? [] : [{ uid, value, receivedAt }];
      }),
    async append(path, source, date) {
      put(path, source, date);
    },
    addKeyword: async () => undefined,
    async move(uids, path) {
      for (const uid of uids) {
        const from = inFolder(open);
        const at = from.findIndex((email) => email.uid === uid);
        for (const email of from.splice(at, at < 0 ? 0 : 1)) put(path, email.source, email.receivedAt);
      }
    },
    async remove(path, uids) {
      const folder = inFolder(path);
      const kept = folder.filter(({ uid }) => !uids.includes(uid));
      folder.splice(0, folder.length, ...kept);
    },
    close: async () => undefined,
  };
}

function fieldOf(source: Buffer, name: string): string | null {
  const header = source.toString('latin1').split('\r\n\r\n')[0] ?? '';
  const unfolded = header.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const found = unfolded.find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return found ? found.slice(name.length + 1).trim() : null;
}
