import type { JournalRow } from '../../store/journal.ts';
import type { Desk } from '../desk.ts';
import { getApplication } from './get-application.ts';

/** An application as someone saw it before they acted. */
export interface Seen {
  applicationId: number;
  version: number;
}

export type FreshOutcome<T> = { kind: 'done'; result: T } | { kind: 'stale'; changes: readonly JournalRow[] };

/**
 * Acts upon an application only where it is as it was seen; else nothing is done, and what happened since is told.
 * @throws AppError `not_found`, and whatever `act` throws
 */
export function whileFresh<T>(desk: Desk, { applicationId, version }: Seen, act: () => T): FreshOutcome<T> {
  return desk.store.transaction((): FreshOutcome<T> => {
    const present = getApplication(desk, applicationId).version;
    if (present === version) return { kind: 'done', result: act() };
    return {
      kind: 'stale',
      changes: desk.store.journal.ofApplication(applicationId).slice(version - 1),
    };
  });
}
