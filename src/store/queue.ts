import type { ApplicationState } from '../membership/application.ts';
import { readApplications } from './application-queries.ts';
import type { ApplicationRow } from './application-rows.ts';
import type { Database, Statement } from './database.ts';

/** The parts of the queue, by whose turn it is. */
export type QueueTab = 'decide' | 'waiting' | 'questions' | 'updates' | 'later';

/** Which applications a list holds. */
export interface QueueFilter {
  tab: QueueTab;
  /** Words of a name, place, occupation or address; each must be there, as the beginning of a word. */
  text: string | null;
  /** ISO 3166-2. */
  region: string | null;
  /** Only these, by number. */
  ids: readonly number[] | null;
  nowIso: string;
}

/** Whom a list of people holds: null is everyone. */
export interface EveryoneFilter {
  text: string | null;
  state: ApplicationState | null;
}

/** A place in a list: lists run by the day of the first email, then by number. */
export interface QueueKey {
  openedAt: string;
  id: number;
}

const isAwake = '(snoozed_until IS NULL OR snoozed_until <= @nowIso)';

const conditions: Readonly<Record<QueueTab, string>> = {
  decide: `state = 'awaiting_decision' AND ${isAwake}`,
  waiting: `state = 'awaiting_applicant' AND ${isAwake}`,
  questions: `needs_human = 1 AND ${isAwake}`,
  updates: "state = 'updates_only'",
  later: 'snoozed_until IS NOT NULL AND snoozed_until > @nowIso',
};

const hasText = 'id IN (SELECT rowid FROM application_text WHERE application_text MATCH @match)';
const isInRegion = `EXISTS (SELECT 1 FROM fact WHERE application_id = application.id
  AND field = 'location' AND standing = 'current' AND json_extract(value, '$.region') = @region)`;

const isNamed = 'id IN (SELECT value FROM json_each(@ids))';

/** Lists by keyset: the hundred-thousandth page costs what the first does. */
export function queueQueries(database: Database) {
  const read = readApplications(database);
  const statements = new Map<string, Statement>();
  const prepare = (sql: string) => {
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const ids = (filter: QueueFilter, rest: string, more: object = {}): number[] =>
    (
      prepare(`SELECT id FROM application WHERE ${where(filter)} ${rest}`).all({
        ...bindings(filter),
        ...more,
      }) as {
        id: number;
      }[]
    ).map(({ id }) => id);
  const count = (filter: QueueFilter, and: string, more: object): number =>
    (
      prepare(
        `SELECT count(*) AS count FROM (SELECT 1 FROM application WHERE ${where(filter)} ${and} LIMIT @limit)`,
      ).get({ ...bindings(filter), ...more }) as { count: number }
    ).count;
  return {
    /** Those that follow a place in the list, the oldest first; from its beginning where it is null. */
    after: (filter: QueueFilter, key: QueueKey | null, limit: number): ApplicationRow[] =>
      read(
        ids(
          filter,
          `${key ? 'AND (opened_at, id) > (@openedAt, @id)' : ''} ORDER BY opened_at, id LIMIT @limit`,
          {
            ...key,
            limit,
          },
        ),
      ),
    /** Those that stand before a place in the list, in the order of the list. */
    before: (filter: QueueFilter, key: QueueKey, limit: number): ApplicationRow[] =>
      read(
        ids(filter, 'AND (opened_at, id) < (@openedAt, @id) ORDER BY opened_at DESC, id DESC LIMIT @limit', {
          ...key,
          limit,
        }).reverse(),
      ),
    /** How many there are, counted up to a limit. */
    count: (filter: QueueFilter, limit: number): number => count(filter, '', { limit }),
    /** How many stand before a place, counted up to a limit. */
    countBefore: (filter: QueueFilter, key: QueueKey, limit: number): number =>
      count(filter, 'AND (opened_at, id) < (@openedAt, @id)', { ...key, limit }),
    ...searches(database, read),
  };
}

function searches(database: Database, read: (ids: readonly number[]) => ApplicationRow[]) {
  const regions = database
    .prepare<[], string | null>(
      `WITH RECURSIVE found (region) AS (
         SELECT (SELECT min(json_extract(value, '$.region')) FROM fact
                 WHERE field = 'location' AND standing = 'current')
         UNION ALL
         SELECT (SELECT min(json_extract(value, '$.region')) FROM fact
                 WHERE field = 'location' AND standing = 'current' AND json_extract(value, '$.region') > region)
         FROM found WHERE region IS NOT NULL)
       SELECT region FROM found WHERE region IS NOT NULL`,
    )
    .pluck();
  const matching = database
    .prepare<[string, number, number], number>(
      'SELECT rowid FROM application_text WHERE application_text MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?',
    )
    .pluck();
  const among = database
    .prepare<{ match: string | null; state: string | null; before: number; limit: number }, number>(
      `SELECT id FROM application WHERE id < @before AND (@state IS NULL OR state = @state)
         AND (@match IS NULL OR id IN (SELECT rowid FROM application_text WHERE application_text MATCH @match))
       ORDER BY id DESC LIMIT @limit`,
    )
    .pluck();
  const sameMailbox = database
    .prepare<{ plain: string; tagged: string; end: string; domain: string }, number>(
      `SELECT application.id FROM person_address JOIN application ON application.person_id = person_address.person_id
       WHERE address = @plain OR (address > @tagged AND address < @end AND address LIKE '%@' || @domain)`,
    )
    .pluck();
  return {
    /** Applications of whoever writes from this mailbox, under whatever tag. @param mailbox an address without tag */
    ofMailbox(mailbox: string): number[] {
      const [local = '', domain = ''] = mailbox.split('@');
      return sameMailbox.all({ plain: mailbox, tagged: `${local}+`, end: `${local},`, domain });
    },
    /** Every state or province that somebody lives in. */
    regions: (): string[] => regions.all().filter((region) => region !== null),
    /** Everyone that is asked for, the newest first, before a number. */
    everyone: ({ text, state }: EveryoneFilter, before: number, limit: number): ApplicationRow[] =>
      read(among.all({ match: matchOf(text ?? ''), state, before, limit })),
    /** What a query in FTS5's own language finds, the newest first. */
    matchingIds: (query: string, limit: number): number[] =>
      matching.all(query, Number.MAX_SAFE_INTEGER, limit),
    /** Applications by their numbers, in that order. */
    read,
  };
}

function where({ tab, text, region, ids }: QueueFilter): string {
  const found = [conditions[tab], matchOf(text ?? '') && hasText, region && isInRegion, ids && isNamed];
  return found.filter(Boolean).join(' AND ');
}

function bindings({ text, region, ids, nowIso }: QueueFilter): object {
  const match = matchOf(text ?? '');
  return {
    nowIso,
    ...(match ? { match } : {}),
    ...(region ? { region } : {}),
    ...(ids ? { ids: JSON.stringify(ids) } : {}),
  };
}

/** Words as FTS5 wants them: each quoted, so that nothing is read as its language; null where there are none. */
export function matchOf(text: string): string | null {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.length === 0
    ? null
    : words
        .slice(0, 10)
        .map((word) => `"${word}"*`)
        .join(' ');
}
