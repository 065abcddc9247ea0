import type { Folder, FolderRole } from './mailbox.ts';

/** Folders that the configuration names; null: there is none, whatever the server says. */
export interface ConfiguredFolders {
  inbox: string;
  junk?: string | null | undefined;
  archive?: string | null | undefined;
  sent?: string | null | undefined;
}

/** A folder as LIST gives it. */
export interface ListedFolder {
  path: string;
  /** SPECIAL-USE attribute (RFC 6154), such as `\Junk`. */
  specialUse?: string | undefined;
}

const rolesByUse: Readonly<Record<string, FolderRole>> = {
  '\\Junk': 'junk',
  '\\Archive': 'archive',
  '\\All': 'archive',
  '\\Sent': 'sent',
  '\\Drafts': 'drafts',
  '\\Trash': 'trash',
};

/** What each folder is to us: the configuration's word goes before the server's. */
export function assignRoles(listed: readonly ListedFolder[], configured: ConfiguredFolders): Folder[] {
  return listed.map(({ path, specialUse }) => ({ path, role: roleOf(path, specialUse, configured) }));
}

function roleOf(path: string, specialUse: string | undefined, configured: ConfiguredFolders): FolderRole {
  const { inbox, ...others } = configured;
  if (isSamePath(path, inbox)) return 'inbox';
  const named = Object.entries(others).find(([, name]) => name === path);
  if (named) return named[0] as FolderRole;
  const role = rolesByUse[specialUse ?? ''] ?? 'other';
  const isSetOtherwise = others[role as keyof typeof others] !== undefined;
  return isSetOtherwise ? 'other' : role;
}

/** INBOX alone is the same in any case (RFC 9051 5.1). */
function isSamePath(path: string, name: string): boolean {
  return path === name || (path.toUpperCase() === 'INBOX' && name.toUpperCase() === 'INBOX');
}
