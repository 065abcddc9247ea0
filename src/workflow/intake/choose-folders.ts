import type { Folder, FolderRole, Mailbox } from '../../mail/mailbox.ts';

/** Folders whose emails are shown and never answered by themselves. */
const shownRoles: readonly FolderRole[] = ['junk', 'archive'];

/** The inbox, and the folders that are only shown. */
export async function chooseFolders(mailbox: Mailbox): Promise<{ inbox: Folder; shown: Folder[] }> {
  const folders = await mailbox.listFolders();
  return {
    inbox: folders.find(({ role }) => role === 'inbox') ?? { path: 'INBOX', role: 'inbox' },
    shown: folders.filter(({ role }) => shownRoles.includes(role)),
  };
}
