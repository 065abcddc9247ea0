import type { Database } from './database.ts';

export interface FolderRow {
  id: number;
  path: string;
  role: string;
  /** The generation of UIDs last seen; null before the first scan. */
  uidValidity: number | null;
  scannedAt: string | null;
}

export function folderTable(database: Database) {
  const columns = 'id, path, role, uid_validity AS uidValidity, scanned_at AS scannedAt';
  const find = database.prepare<[string], FolderRow>(`SELECT ${columns} FROM folder WHERE path = ?`);
  const all = database.prepare<[], FolderRow>(`SELECT ${columns} FROM folder ORDER BY id`);
  const insert = database.prepare(
    'INSERT INTO folder (path, role) VALUES (?, ?) ON CONFLICT (path) DO NOTHING',
  );
  const renew = database.prepare('UPDATE folder SET uid_validity = ? WHERE id = ?');
  const scanned = database.prepare('UPDATE folder SET scanned_at = ? WHERE id = ?');
  return {
    all: (): FolderRow[] => all.all(),
    ensure(path: string, role: string): FolderRow {
      insert.run(path, role);
      return find.get(path) as FolderRow;
    },
    recordGeneration: (id: number, uidValidity: number): void => void renew.run(uidValidity, id),
    recordScan: (id: number, at: string): void => void scanned.run(at, id),
  };
}
