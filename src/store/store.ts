import { accountTable } from './accounts.ts';
import { applicationTable } from './applications.ts';
import { calendarTable } from './calendar.ts';
import { openClaimsMark } from './claims-mark.ts';
import { commandEmailTable } from './command-emails.ts';
import { consentTable } from './consents.ts';
import { type Database, explainStorageError, openDatabase } from './database.ts';
import { decisionTable } from './decisions.ts';
import { deskTable } from './desk.ts';
import { emailTable } from './emails.ts';
import { erasureTable } from './erasure.ts';
import { openErasuresLog } from './erasures-log.ts';
import { folderTable } from './folders.ts';
import { groupTable } from './groups.ts';
import { introductionTable } from './introductions.ts';
import { journalTable } from './journal.ts';
import { letterTable } from './letters.ts';
import { mergeTable } from './merges.ts';
import { migrate } from './migrate.ts';
import type { DatabaseKey } from './open-file.ts';
import { paymentTable } from './payments.ts';
import { personTable } from './people.ts';
import { personRequestTable } from './person-requests.ts';
import { positionTable } from './positions.ts';
import { queueQueries } from './queue.ts';
import { radarNoticeTable } from './radar-notices.ts';
import { reportQueries } from './report.ts';
import { retentionQueries } from './retention.ts';
import { saveCopy } from './save-copy.ts';
import { searchableText } from './searchable-text.ts';
import { sessionTable } from './sessions.ts';
import { statistics } from './statistics.ts';
import { taskRunTable } from './task-runs.ts';

/** Everything the desk keeps: one SQLite file, one object a table. */
export type Store = ReturnType<typeof openStore>;

/**
 * Opens and, where needed, migrates the database.
 * @param key what it is encrypted with; null where it is not
 * @throws AppError `storage`
 */
export function openStore(file: string, key: DatabaseKey = null) {
  const database = openDatabase(file, key);
  migrate(database);
  const text = searchableText(database);
  return {
    file,
    ...tables(database),
    /** Runs `work` in one transaction (a savepoint inside another); a throw undoes it. */
    transaction: <T>(work: () => T): T => inTransaction(database, work, text.bringUpToDate),
    /** Runs `work` in a transaction that is taken back whatever it did: what would come of it. */
    rehearse: <T>(work: () => T): T => rehearsed(database, work),
    /** The erasures, kept outside the database. */
    erasuresLog: openErasuresLog(file),
    /** How often letters were claimed, told outside the database. */
    claimsMark: openClaimsMark(file),
    /** Leaves nothing of what was deleted in the write-ahead log. @returns whether another process prevents it */
    scrub: () => scrubLog(database),
    /** Writes a whole copy to a file, in place of one that is there. */
    saveCopy: (toFile: string) => saveCopy(database, toFile, key),
    /** Changes when another process has committed. */
    dataVersion: () => database.pragma('data_version', { simple: true }) as number,
    integrity: () => database.pragma('quick_check', { simple: true }) as string,
    close: () => close(database),
  };
}

function tables(database: Database) {
  return {
    desk: deskTable(database),
    folders: folderTable(database),
    positions: positionTable(database),
    emails: emailTable(database),
    people: personTable(database),
    applications: applicationTable(database),
    decisions: decisionTable(database),
    letters: letterTable(database),
    calendar: calendarTable(database),
    payments: paymentTable(database),
    groups: groupTable(database),
    introductions: introductionTable(database),
    radarNotices: radarNoticeTable(database),
    report: reportQueries(database),
    journal: journalTable(database),
    consents: consentTable(database),
    retention: retentionQueries(database),
    erasure: erasureTable(database),
    personRequests: personRequestTable(database),
    taskRuns: taskRunTable(database),
    accounts: accountTable(database),
    sessions: sessionTable(database),
    merges: mergeTable(database),
    commandEmails: commandEmailTable(database),
    queue: queueQueries(database),
    statistics: statistics(database),
  };
}

function scrubLog(database: Database): boolean {
  const [result] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  return result?.busy === 1;
}

function close(database: Database): void {
  try {
    database.pragma('busy_timeout = 0');
    database.pragma('optimize');
  } catch {
    // Another process writes just now: the planner's statistics can wait for the next close.
  }
  database.close();
}

function rehearsed<T>(database: Database, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    return work();
  } finally {
    database.exec('ROLLBACK');
  }
}

/** `finish` is done once, at the end of the outermost. */
function inTransaction<T>(database: Database, work: () => T, finish: () => void): T {
  const isOutermost = !database.inTransaction;
  try {
    return database
      .transaction(() => {
        const result = work();
        if (isOutermost) finish();
        return result;
      })
      .immediate();
  } catch (error) {
    throw explainStorageError(error);
  }
}
