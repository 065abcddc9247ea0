import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteDatabase } from '../../src/store/sqlite.ts';

/** Files of a folder, and rows of the databases among them, in which one of the words stands; in any case. */
export function tracesOf(words: readonly string[], folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.flatMap(({ parentPath, name }) => {
    const file = join(parentPath, name);
    const bytes = readFileSync(file);
    return [
      ...found(words, name).map((word) => `${name}: its name holds ${word}`),
      ...found(words, bytes.toString('latin1')).map((word) => `${name}: ${word}`),
      ...found(words, bytes.toString('utf16le')).map((word) => `${name}: ${word} in UTF-16`),
      ...(bytes.subarray(0, 15).toString() === 'SQLite format 3' ? tracesInTables(words, file) : []),
    ];
  });
}

/** Tables in which one of the words stands, whatever page holds them; byte values are read as text. */
export function tracesInTables(words: readonly string[], databaseFile: string): string[] {
  const database = new SqliteDatabase(databaseFile, { readonly: true });
  try {
    return tablesOf(database).flatMap((table) =>
      found(words, rowsText(database, table)).map((word) => `table ${table}: ${word}`),
    );
  } finally {
    database.close();
  }
}

/** Every table of a database, virtual ones and their shadows too. */
export function tablesOf(database: InstanceType<typeof SqliteDatabase>): string[] {
  const names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck();
  return (names.all() as string[]).filter((name) => !name.startsWith('sqlite_'));
}

function rowsText(database: InstanceType<typeof SqliteDatabase>, table: string): string {
  const rows = database.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[];
  return rows
    .flatMap((row) => Object.values(row))
    .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
    .join('\n');
}

function found(words: readonly string[], text: string): string[] {
  const lower = text.toLowerCase();
  return words.filter((word) => lower.includes(word.toLowerCase()));
}
