import type { Database } from './database.ts';

/** Where an email stands in the mailbox (RFC 9051 2.3.1.1). */
export interface Position {
  folderId: number;
  uidValidity: number;
  uid: number;
}

export function positionTable(database: Database) {
  const insert = database.prepare(
    `INSERT INTO mailbox_position (folder_id, uid_validity, uid, outcome, email_id, seen_at)
     VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const seen = database
    .prepare<[number, number, number], number>(
      'SELECT uid FROM mailbox_position WHERE folder_id = ? AND uid_validity = ? AND uid >= ? ORDER BY uid',
    )
    .pluck();
  const highest = database
    .prepare<[number, number], number | null>(
      'SELECT max(uid) FROM mailbox_position WHERE folder_id = ? AND uid_validity = ?',
    )
    .pluck();
  const ofEmail = database.prepare<[number], Position & { path: string }>(
    `SELECT folder_id AS folderId, mailbox_position.uid_validity AS uidValidity, uid, path
     FROM mailbox_position JOIN folder ON folder.id = folder_id
     WHERE email_id = ? AND outcome = 'stored'`,
  );
  const emailAt = database
    .prepare<[number, number, number], number | null>(
      'SELECT email_id FROM mailbox_position WHERE folder_id = ? AND uid_validity = ? AND uid = ?',
    )
    .pluck();
  const vanished = database
    .prepare<[], number>("SELECT count(*) FROM mailbox_position WHERE outcome = 'vanished'")
    .pluck();
  const vanishedSince = database
    .prepare<[string], number>(
      "SELECT count(*) FROM mailbox_position WHERE outcome = 'vanished' AND seen_at > ?",
    )
    .pluck();
  return {
    record(
      position: Position,
      outcome: 'stored' | 'duplicate' | 'vanished',
      emailId: number | null,
      at: string,
    ): void {
      insert.run(position.folderId, position.uidValidity, position.uid, outcome, emailId, at);
    },
    /** UIDs already seen in this generation of the folder, from `firstUid` on, ascending. */
    seenUids: (folderId: number, uidValidity: number, firstUid = 1): number[] =>
      seen.all(folderId, uidValidity, firstUid),
    highestUid: (folderId: number, uidValidity: number): number => highest.get(folderId, uidValidity) ?? 0,
    findOfEmail: (emailId: number): (Position & { path: string }) | undefined => ofEmail.get(emailId),
    findEmailAt: ({ folderId, uidValidity, uid }: Position): number | null =>
      emailAt.get(folderId, uidValidity, uid) ?? null,
    countVanishedSince: (sinceIso: string): number => vanishedSince.get(sinceIso) ?? 0,
    countVanished: (): number => vanished.get() ?? 0,
  };
}
