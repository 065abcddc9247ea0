import type { Database } from './database.ts';

/** `secretary` decides; `reader` sees everything and decides nothing. */
export type Role = 'secretary' | 'reader';

/** Someone who may enter the desk. */
export interface AccountRow {
  id: number;
  name: string;
  role: Role;
  /** Where they write to the desk from, lower case. */
  address: string | null;
  /** scrypt with its cost and salt; null until a one-time link was used. */
  password: string | null;
  linkHash: Buffer | null;
  linkUntil: string | null;
  /** Sealed. */
  totpSecret: Buffer | null;
  totpStep: number;
  usesKeyboard: number;
  createdAt: string;
}

const columns = `id, name, role, address, password, link_hash AS linkHash, link_until AS linkUntil,
  totp_secret AS totpSecret, totp_step AS totpStep, uses_keyboard AS usesKeyboard, created_at AS createdAt`;

export function accountTable(database: Database) {
  const find = database.prepare<[number], AccountRow>(`SELECT ${columns} FROM account WHERE id = ?`);
  const byName = database.prepare<[string], AccountRow>(`SELECT ${columns} FROM account WHERE name = ?`);
  const byAddress = database.prepare<[string], AccountRow>(
    `SELECT ${columns} FROM account WHERE address = ?`,
  );
  const byLink = database.prepare<[Buffer, string], AccountRow>(
    `SELECT ${columns} FROM account WHERE link_hash = ? AND link_until > ?`,
  );
  const all = database.prepare<[], AccountRow>(`SELECT ${columns} FROM account ORDER BY name`);
  const insert = database.prepare(
    'INSERT INTO account (name, role, address, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const password = database.prepare(
    'UPDATE account SET password = ?, link_hash = NULL, link_until = NULL WHERE id = ?',
  );
  const link = database.prepare('UPDATE account SET link_hash = ?, link_until = ? WHERE id = ?');
  const totp = database.prepare('UPDATE account SET totp_secret = ?, totp_step = ? WHERE id = ?');
  const step = database.prepare('UPDATE account SET totp_step = ? WHERE id = ? AND totp_step < ?');
  const keyboard = database.prepare('UPDATE account SET uses_keyboard = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM account WHERE id = ?');
  return {
    find: (id: number): AccountRow | undefined => find.get(id),
    findByName: (name: string): AccountRow | undefined => byName.get(name),
    findByAddress: (address: string): AccountRow | undefined => byAddress.get(address),
    /** Whose one-time link this is, unless it is over. */
    findByLink: (hash: Buffer, nowIso: string): AccountRow | undefined => byLink.get(hash, nowIso),
    all: (): AccountRow[] => all.all(),
    /** @returns false where the name or the address is taken */
    record: (account: Pick<AccountRow, 'name' | 'role' | 'address'>, at: string): boolean =>
      insert.run(account.name, account.role, account.address, at).changes === 1,
    /** Ends the one-time link too. */
    recordPassword: (id: number, hash: string): void => void password.run(hash, id),
    recordLink: (id: number, hash: Buffer, until: string): void => void link.run(hash, until, id),
    /** null takes the second factor away. `usedStep` is the time step whose code proved it. */
    recordTotp: (id: number, sealed: Buffer | null, usedStep: number): void =>
      void totp.run(sealed, usedStep, id),
    /** @returns false where a code of this step, or of a later one, was taken before */
    recordTotpStep: (id: number, used: number): boolean => step.run(used, id, used).changes === 1,
    recordKeyboard: (id: number, isUsed: boolean): void => void keyboard.run(isUsed ? 1 : 0, id),
    remove: (id: number): void => void remove.run(id),
  };
}
