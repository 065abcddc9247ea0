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
  undoneAt: string | null;
}

const columns = `id, application_id AS applicationId, kind, decided_by AS decidedBy, decided_at AS decidedAt, reason,
  state_before AS stateBefore, state_after AS stateAfter, undo_until AS undoUntil, undone_at AS undoneAt`;

export function decisionTable(database: Database) {
  const insert = database.prepare(
    `INSERT INTO decision (application_id, kind, decided_by, decided_at, reason, state_before, state_after, undo_until)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const latest = database.prepare<[number], DecisionRow>(
    `SELECT ${columns} FROM decision WHERE application_id = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 1`,
  );
  const ofApplication = database.prepare<[number], DecisionRow>(
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
        ).lastInsertRowid,
      ),
    findLatest: (applicationId: number): DecisionRow | undefined => latest.get(applicationId),
    ofApplication: (applicationId: number): DecisionRow[] => ofApplication.all(applicationId),
    recordUndone: (id: number, at: string): void => void undone.run(at, id),
  };
}
