import SqliteDatabase from 'better-sqlite3';

/** Another process in the middle of a write: `node hold-database.mjs FILE MILLISECONDS`, forked. */
const [file, milliseconds] = process.argv.slice(2);
const database = new SqliteDatabase(file);
database.exec('BEGIN IMMEDIATE');
process.send('held');
setTimeout(() => {
  database.exec('ROLLBACK');
  database.close();
  process.disconnect();
}, Number(milliseconds));
