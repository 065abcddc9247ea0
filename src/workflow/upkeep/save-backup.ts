import type { Desk } from '../desk.ts';

/**
 * Saves a whole, verified copy of the database beside it, over the one of the day before.
 * @throws AppError `storage`
 */
export async function saveBackup({ store }: Desk): Promise<string> {
  const file = `${store.file}.backup`;
  store.saveCopy(file);
  return `saved ${file}`;
}
