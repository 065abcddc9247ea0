import type { Database } from './database.ts';

/** The words that applications are found by follow what is recorded of them: triggers say which of them are due. */
export function searchableText(database: Database) {
  const isDue = database.prepare<[], number>('SELECT 1 FROM application_text_due LIMIT 1').pluck();
  const forget = database.prepare(
    'DELETE FROM application_text WHERE rowid IN (SELECT application_id FROM application_text_due)',
  );
  const write = database.prepare(
    `INSERT INTO application_text (rowid, name, place, occupation, address)
     SELECT searchable.* FROM application_text_due CROSS JOIN searchable ON searchable.id = application_id`,
  );
  const settle = database.prepare('DELETE FROM application_text_due');
  return {
    /** At the end of a transaction. */
    bringUpToDate(): void {
      if (isDue.get() === undefined) return;
      forget.run();
      write.run();
      settle.run();
    },
  };
}
