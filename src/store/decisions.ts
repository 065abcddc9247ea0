import type { ApplicationState } from '../membership/application.ts';
import type { DecisionKind } from '../membership/decision.ts';
import type { Database } from './database.ts';

export interface DecisionRow {
  id: number;
  applicationId: number;
  kind: DecisionKind;
  decidedBy: string;
  decidedAt: string;
  reason: string | null;
  stateBefore: ApplicationState;
  stateAfter: ApplicationState;
  undoUntil: string;
  touched: Touched;
  undoneAt: string | null;
}

/** What a decision changed besides the state, so that undo can restore it. */
export interface Touched {
  needsHuman: boolean;
  snoozedUntil: string | null;
  /** Emails that waited for a human before. */
  awaitingEmails: readonly number[];
  /** The fact that it recorded, and the one that this replaced. */
  fact: { recorded: number; replaced: number | null } | null;
  /** The consent that it recorded. */
  consent?: number | null;
  /** Letters that waited to leave and were called off. */
  cancelledLetters: readonly number[];
}

type Columns = Omit<DecisionRow, 'touched'> & { touched: string };

const columns = `id, application_id AS applicationId, kind, decided_by AS decidedBy, decided_at AS decidedAt, reason,
  state_before AS stateBefore, state_after AS stateAfter, undo_until AS undoUntil, touched, undone_at AS undoneAt`;

export function decisionTable(database: Database) {
  const insert = database.prepare(
    `INSERT INTO decision (application_id, kind, decided_by, decided_at, reason, state_before, state_after, undo_until,
       touched)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const latest = database.prepare<[number], Columns>(
    `SELECT ${columns} FROM decision WHERE application_id = ? AND undone_at IS NULL AND kind <> 'note' ORDER BY id DESC LIMIT 1`,
  );
  const ofApplication = database.prepare<[number], Columns>(
    `SELECT ${columns} FROM decision WHERE application_id = ? ORDER BY id`,
  );
  const undone = database.prepare('UPDATE decision SET undone_at = ? WHERE id = ?');
  return {
    record: (row: Omit<DecisionRow, 'id' | 'undoneAt'>): number =>
      Number(
        insert.run(
          row.applicationId,
          row.kind,
          row.decidedBy,
          row.decidedAt,
          row.reason,
          row.stateBefore,
          row.stateAfter,
          row.undoUntil,
          JSON.stringify(row.touched),
        ).lastInsertRowid,
      ),
    /** The last decision that stands; notes are none. */
    findLatest: (applicationId: number): DecisionRow | undefined => {
      const found = latest.get(applicationId);
      return found && decisionOf(found);
    },
    ofApplication: (applicationId: number): DecisionRow[] => ofApplication.all(applicationId).map(decisionOf),
    recordUndone: (id: number, at: string): void => void undone.run(at, id),
  };
}

function decisionOf({ touched, ...row }: Columns): DecisionRow {
  return { ...row, touched: JSON.parse(touched) as Touched };
}
