import type { ApplicationState } from '../membership/application.ts';
import type { Database } from './database.ts';

/** Two applications of one person, made one. */
export interface MergeRow {
  id: number;
  keptId: number;
  mergedId: number;
  mergedBy: string;
  mergedAt: string;
  touched: MergeTouched;
  undoneAt: string | null;
}

/** What a merge changed, so that undo can restore it. */
export interface MergeTouched {
  stateBefore: ApplicationState;
  needsHuman: boolean;
  keptNeedsHuman: boolean;
  snoozedUntil: string | null;
  addresses: readonly string[];
  emails: readonly number[];
  /** Facts that the kept application got of the other. */
  facts: readonly number[];
  cancelledLetters: readonly number[];
}

type Columns = Omit<MergeRow, 'touched'> & { touched: string };

const columns = `id, kept_id AS keptId, merged_id AS mergedId, merged_by AS mergedBy, merged_at AS mergedAt, touched,
  undone_at AS undoneAt`;

export function mergeTable(database: Database) {
  const insert = database.prepare(
    'INSERT INTO merge (kept_id, merged_id, merged_by, merged_at, touched) VALUES (?, ?, ?, ?, ?)',
  );
  const ofKept = database.prepare<[number], Columns>(
    `SELECT ${columns} FROM merge WHERE kept_id = ? AND undone_at IS NULL ORDER BY id DESC`,
  );
  const undone = database.prepare('UPDATE merge SET undone_at = ? WHERE id = ?');
  const mark = database.prepare('UPDATE application SET merged_into = ? WHERE id = ?');
  const mergedOf = database
    .prepare<[number], number>('SELECT id FROM application WHERE merged_into = ? ORDER BY id')
    .pluck();
  const keptOf = database
    .prepare<[number], number | null>('SELECT merged_into FROM application WHERE id = ?')
    .pluck();
  const movePerson = database.prepare('UPDATE person SET merged_into = ? WHERE id = ?');
  const moveAddress = database.prepare('UPDATE person_address SET person_id = ? WHERE address = ?');
  const different = database.prepare(
    `INSERT INTO different_people (lower_id, higher_id, decided_by, decided_at)
     VALUES (min(@a, @b), max(@a, @b), @by, @at) ON CONFLICT DO NOTHING`,
  );
  const areDifferent = database
    .prepare<{ a: number; b: number }, number>(
      'SELECT 1 FROM different_people WHERE lower_id = min(@a, @b) AND higher_id = max(@a, @b)',
    )
    .pluck();
  const rowOf = ({ touched, ...row }: Columns): MergeRow => ({ ...row, touched: JSON.parse(touched) });
  return {
    record: (keptId: number, mergedId: number, by: string, at: string, touched: MergeTouched): number =>
      Number(insert.run(keptId, mergedId, by, at, JSON.stringify(touched)).lastInsertRowid),
    /** Merges into this application that stand, the last one first. */
    standingOf: (keptId: number): MergeRow[] => ofKept.all(keptId).map(rowOf),
    recordUndone: (id: number, at: string): void => void undone.run(at, id),
    recordMergedInto: (applicationId: number, keptId: number | null): void =>
      void mark.run(keptId, applicationId),
    /** Applications that became part of this one. */
    mergedInto: (keptId: number): number[] => mergedOf.all(keptId),
    /** The application that this one became part of; null where it stands by itself. */
    findKept: (applicationId: number): number | null => keptOf.get(applicationId) ?? null,
    recordPersonMergedInto: (personId: number, keptPersonId: number | null): void =>
      void movePerson.run(keptPersonId, personId),
    moveAddress: (address: string, personId: number): void => void moveAddress.run(personId, address),
    recordDifferent: (a: number, b: number, by: string, at: string): void =>
      void different.run({ a, b, by, at }),
    areDifferent: (a: number, b: number): boolean => areDifferent.get({ a, b }) === 1,
  };
}
