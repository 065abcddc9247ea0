import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError, messageOf } from './errors.ts';

/**
 * The secret under which erased people and emails are remembered. It is kept in a 0600 file beside the database, never
 * in it, and made at the first start.
 * @throws AppError `storage` when it can be neither read nor made
 */
export function ensureInstallationKey(file: string): Buffer {
  try {
    if (!existsSync(file)) {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
    }
    return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  } catch (error) {
    throw new AppError(
      'storage',
      `cannot use the key file ${file}: ${messageOf(error)}`,
      'Restore it with the backup it belongs to, or let the user who runs Secretariat read it.',
    );
  }
}
