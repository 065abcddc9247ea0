import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Desk } from '../desk.ts';

const dayMs = 24 * 3_600_000;

/**
 * Removes copies of the database that are older than the policy keeps them, and makes the last backup anew when
 * something was erased since. @returns a line for each
 */
export function expireCopies(desk: Desk, hasErased: boolean): string[] {
  const { file } = desk.store;
  if (file === ':memory:') return [];
  const oldest = desk.clock().getTime() - desk.policy.retention.backupDays * dayMs;
  const done: string[] = [];
  for (const name of copyNames(file)) {
    const copy = join(dirname(file), name);
    if (name.endsWith('.backup') && hasErased) {
      desk.store.saveCopy(copy);
      done.push(`${name} was made anew`);
    } else if (statSync(copy).mtimeMs < oldest) {
      rmSync(copy);
      done.push(`${name} was removed: it was older than ${desk.policy.retention.backupDays} days`);
    }
  }
  return done;
}

/** Backups, copies from before an upgrade, and ones that were never finished. */
export function copyNames(databaseFile: string): string[] {
  const own = `${basename(databaseFile)}.`;
  return readdirSync(dirname(databaseFile))
    .filter((name) => name.startsWith(own))
    .filter((name) => /^(?:backup|before-schema-\d+)(?:\.new)?$/.test(name.slice(own.length)));
}
