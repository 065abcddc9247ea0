import { SqliteDatabase } from '../../../src/store/sqlite.ts';
import { messageIdOf, type SmtpSink } from '../../support/smtp-sink.ts';

/** What became of the applicants, by address. */
export interface CrashCounts {
  mails: number;
  filed: number;
  /** Applicants whose email is nowhere in the database. */
  lost: number;
  /** Applicants whose email is there more than once. */
  doubled: number;
  /** Letters at the sink, each counted once. */
  letters: number;
  /** Letters that the sink took more than once, and applicants who got a second one. */
  lettersTwice: number;
  unknown: number;
  /** Unknown letters that the sink never took. */
  unknownNotTaken: number;
  queued: number;
  /** Applicants with neither a letter at the sink, nor one that is unknown or still waits. */
  forgotten: number;
  /** Names of applicants of whom something above is not right. */
  victims: string[];
}

interface Row {
  address: string;
  count: number;
}

/** Compares who wrote with what the database and the sink say. */
export function countCrash(databaseFile: string, applicants: readonly string[], sink: SmtpSink): CrashCounts {
  const database = new SqliteDatabase(databaseFile, { readonly: true });
  const rows = (sql: string) => database.prepare<[], Row>(sql).all();
  const filed = tally(
    rows(
      `SELECT from_address AS address, count(*) AS count FROM inbound_email WHERE state = 'filed' GROUP BY from_address`,
    ),
  );
  const open = database
    .prepare<[], { state: string; recipient: string; messageId: string }>(
      "SELECT state, recipient, message_id AS messageId FROM letter WHERE state NOT IN ('sent', 'cancelled')",
    )
    .all();
  database.close();
  const taken = sink.letters.map(messageIdOf);
  const distinct = new Map(sink.letters.map((letter) => [messageIdOf(letter), letter.recipient]));
  const lettersTo = tally([...distinct.values()].map((address) => ({ address, count: 1 })));
  const unknown = open.filter(({ state }) => state === 'unknown');
  const waiting = new Set(open.map(({ recipient }) => recipient));
  const lost = applicants.filter((address) => !filed.has(address));
  const doubled = applicants.filter((address) => (filed.get(address) ?? 0) > 1);
  const twice = applicants.filter((address) => (lettersTo.get(address) ?? 0) > 1);
  const forgotten = applicants.filter((address) => !lettersTo.has(address) && !waiting.has(address));
  return {
    mails: applicants.length,
    filed: applicants.length - lost.length,
    lost: lost.length,
    doubled: doubled.length,
    letters: distinct.size,
    lettersTwice: taken.length - distinct.size + twice.length,
    unknown: unknown.length,
    unknownNotTaken: unknown.filter(({ messageId }) => !distinct.has(messageId)).length,
    queued: open.filter(({ state }) => state === 'queued' || state === 'deferred').length,
    forgotten: forgotten.length,
    victims: [...new Set([...lost, ...doubled, ...twice, ...forgotten])],
  };
}

function tally(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { address, count } of rows) counts.set(address, (counts.get(address) ?? 0) + count);
  return counts;
}
