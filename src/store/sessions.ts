import type { Database } from './database.ts';

export interface SessionRow {
  accountId: number;
  /** What every form of this session must bear. */
  formToken: string;
  startedAt: string;
  endsAt: string;
}

const columns =
  'account_id AS accountId, form_token AS formToken, started_at AS startedAt, ends_at AS endsAt';

export function sessionTable(database: Database) {
  const insert = database.prepare(
    'INSERT INTO session (token_hash, account_id, form_token, started_at, ends_at) VALUES (?, ?, ?, ?, ?)',
  );
  const find = database.prepare<[Buffer, string], SessionRow>(
    `SELECT ${columns} FROM session WHERE token_hash = ? AND ends_at > ?`,
  );
  const end = database.prepare('DELETE FROM session WHERE token_hash = ?');
  const endAll = database.prepare('DELETE FROM session WHERE account_id = ?');
  const endOver = database.prepare('DELETE FROM session WHERE ends_at <= ?');
  return {
    /** Sessions that are over are forgotten at the same time. */
    record(tokenHash: Buffer, session: SessionRow): void {
      endOver.run(session.startedAt);
      insert.run(tokenHash, session.accountId, session.formToken, session.startedAt, session.endsAt);
    },
    find: (tokenHash: Buffer, nowIso: string): SessionRow | undefined => find.get(tokenHash, nowIso),
    end: (tokenHash: Buffer): void => void end.run(tokenHash),
    endAllOf: (accountId: number): void => void endAll.run(accountId),
    ...failures(database),
  };
}

/** Sign-ins that failed, by the name that was typed and by where they came from. */
function failures(database: Database) {
  const insert = database.prepare('INSERT INTO sign_in_failure (at, account, client) VALUES (?, ?, ?)');
  const forget = database.prepare('DELETE FROM sign_in_failure WHERE at < ?');
  const forgetOne = database.prepare('DELETE FROM sign_in_failure WHERE id = ?');
  const ofAccount = database
    .prepare<[string, string], number>('SELECT count(*) FROM sign_in_failure WHERE account = ? AND at >= ?')
    .pluck();
  const ofClient = database
    .prepare<[string, string], number>('SELECT count(*) FROM sign_in_failure WHERE client = ? AND at >= ?')
    .pluck();
  return {
    /** @returns its id, to be forgotten where it was none after all */
    recordFailure: (account: string, client: string, at: string): number =>
      Number(insert.run(at, account, client).lastInsertRowid),
    forgetFailure: (id: number): void => void forgetOne.run(id),
    forgetFailuresBefore: (iso: string): void => void forget.run(iso),
    countFailuresOf: (account: string, sinceIso: string): number => ofAccount.get(account, sinceIso) ?? 0,
    countFailuresFrom: (client: string, sinceIso: string): number => ofClient.get(client, sinceIso) ?? 0,
  };
}
