import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDue } from '../../src/store/letter-queries.ts';
import { type Database, SqliteDatabase } from '../../src/store/sqlite.ts';
import { openStore } from '../../src/store/store.ts';
import { fillDatabase } from '../support/filled-database.ts';

let folder: string;
let statements: string[];
const databases: Record<'empty' | 'filled', Database> = {} as never;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plans-'));
  const empty = join(folder, 'empty.db');
  const filled = join(folder, 'filled.db');
  statements = statementsOf(() => openStore(empty).close());
  fillDatabase(filled, 2000);
  databases.empty = new SqliteDatabase(empty);
  databases.filled = new SqliteDatabase(filled);
  databases.filled.exec('ANALYZE');
}, 60_000);
afterAll(() => {
  for (const database of Object.values(databases)) database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What is prepared while `work` is done. */
function statementsOf(work: () => void): string[] {
  const prepared = new Set<string>();
  const { prepare } = SqliteDatabase.prototype;
  SqliteDatabase.prototype.prepare = function (this: Database, source: string) {
    prepared.add(source);
    return prepare.call(this, source);
  } as typeof prepare;
  try {
    work();
  } finally {
    SqliteDatabase.prototype.prepare = prepare;
  }
  return [...prepared];
}

/** How SQLite finds the rows, a line a step; the planner looks at statistics, where there are some. */
function planOf(database: Database, statement: string): string[] {
  const bare = statement.replace(/'[^']*'/g, '');
  const marks = [...bare.matchAll(/\?/g)].map(() => '2026-05-04T15:00:00.000Z');
  const names = [...bare.matchAll(/@(\w+)/g)].map(([, name]) => [name, 1]);
  const values = names.length > 0 ? [Object.fromEntries(names)] : marks;
  const steps = database.prepare(`EXPLAIN QUERY PLAN ${statement}`).all(...values) as { detail: string }[];
  return steps.map(({ detail }) => detail);
}

/** Statements that may read a whole table or index, and why that does not grow into a burden. */
const mayScan: readonly [part: RegExp, why: string][] = [
  [/^SELECT .* ORDER BY (?:letter\.)?id DESC LIMIT (?:\?|1)$/, 'ends at its limit'],
  [/WHERE outcome = 'vanished'/, 'an index of those alone'],
  [/WHERE sent_copy = 'due'/, 'an index of those alone'],
  [/needs_human = 1/, 'an index of those alone'],
  [/awaits_human = 1/, 'an index of those alone'],
  [/void_at IS NULL/, 'an index of payments that nobody was found for'],
  [/bounced_at IS NOT NULL/, 'an index of those alone'],
  [/INDEXED BY inbound_email_(?:misplaced|unanswered) /, 'ends at its limit, in an index of those alone'],
  [/refusal IS NOT NULL AND told_at IS NULL/, 'an index of those alone'],
  [/state, count\(\*\) AS count FROM \w+ GROUP BY state/, 'counts, from an index alone'],
  [/^WITH counted AS/, 'what secretaries corrected, for whoever develops the reading'],
  [/ FROM consent .*withdrawn_at IS NULL/, 'all who agreed, as a command lists them'],
  [/FROM group_assignment JOIN application/, 'all members, as a report or a list of moves needs them'],
  [/occasion = 'digest' AND queued_at <= \?/, 'old digests, once a night'],
  [/^INSERT INTO agenda/, 'after a change of the settings, once'],
  [
    /instr\((?:lower\((?:value|text)\)|bytes), /,
    'what others wrote of a person who is erased, at each erasure',
  ],
  [
    /FROM person_address ORDER BY person_id$/,
    'the keyed hashes of all addresses, when a restored copy is brought up to date',
  ],
];
/** Tables of a handful of rows, or emptied at each commit, or of what was found already, or of one person's merged files. */
const small = [
  'folder',
  'task_run',
  'desk',
  'account',
  'session',
  'sign_in_failure',
  'application_text_due',
  'found',
  'same',
  'introduction',
  'group_move_refused',
  'person_request',
  'radar_notice',
  'mailbox_remnant',
];
/** A virtual table that is given a row or a match is searched, though the plan says otherwise; some indexes hold few. */
const isSearch = (step: string) =>
  !/^SCAN (?!CONSTANT)/.test(step) ||
  /VIRTUAL TABLE INDEX \d+:\S|INDEX (?:person_merged|letter_digest)$/.test(step);

/** The steps of a statement's plan that read a table or an index from end to end. */
function scansOf(database: Database, statement: string): string[] {
  const source = statement.replace(/\s+/g, ' ').trim();
  if (mayScan.some(([part]) => part.test(source))) return [];
  return planOf(database, statement)
    .filter((step) => !isSearch(step) && !small.includes(/^SCAN (\w+)/.exec(step)?.[1] ?? ''))
    .map((step) => `${step}: ${source}`);
}

describe('every statement of the store', () => {
  for (const state of ['empty', 'filled'] as const) {
    it(`finds its rows by an index in a database that is ${state}`, () => {
      expect(statements.length).toBeGreaterThan(100);
      expect(statements.filter(reads).flatMap((one) => scansOf(databases[state], one))).toEqual([]);
    });
  }

  it('would be caught if it read a table through', () => {
    const planted = "UPDATE letter SET bounced_at = '' WHERE held_reason = ?";
    expect(scansOf(databases.filled, planted)).toEqual([`SCAN letter: ${planted}`]);
  });
});

function reads(statement: string): boolean {
  return /^\s*(?:SELECT|WITH|UPDATE|DELETE|INSERT[^(]*\([^)]*\)\s*SELECT)/i.test(statement);
}

describe('what is asked for at every look', () => {
  const plan = (statement: string) => planOf(databases.filled, statement);
  const found = 'SEARCH letter USING INDEX letter_waiting (priority=? AND not_before<?)';

  it('finds letters that are due by the index, whatever waits for later, and in order without sorting', () => {
    expect(plan(`SELECT * FROM letter WHERE ${isDue} ORDER BY priority, not_before, id LIMIT 8`)).toEqual([
      found,
    ]);
  });

  it('finds whether anything is due the same way', () => {
    expect(plan(`SELECT 1 FROM letter WHERE ${isDue} LIMIT 1`)).toEqual([found]);
  });

  it('counts the tries of an hour by the index alone', () => {
    expect(plan('SELECT count(*) FROM letter WHERE first_tried_at > ?')).toEqual([
      'SEARCH letter USING COVERING INDEX letter_first_tried (first_tried_at>?)',
    ]);
  });

  it('merges the parts of the queue in order, as far as its limit, without sorting', () => {
    const queue = statements.find((statement) => /UNION ALL.*@limit/s.test(statement)) as string;
    expect(plan(queue).join()).toMatch(/^MERGE \(UNION ALL\)/);
    expect(plan(queue).join()).not.toMatch('TEMP B-TREE');
  });
});
