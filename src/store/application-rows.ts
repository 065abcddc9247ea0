import type { Application, ApplicationState } from '../membership/application.ts';
import type { Organisation } from '../reading/reading.ts';
import type { StandingFacts, StoredFact } from './facts.ts';

export interface ApplicationRow extends Application {
  openedAt: string;
  stateSince: string;
  snoozedUntil: string | null;
  wantsToStartGroup: boolean;
  organisation: Organisation | null;
  lastLetterAt: string | null;
  /** When a human last answered them from the mailbox itself. */
  repliedByHandAt: string | null;
  suggestions: readonly StoredFact[];
}

/** A row as the table holds it. */
export interface ApplicationColumns {
  id: number;
  personId: number;
  state: ApplicationState;
  openedAt: string;
  stateSince: string;
  snoozedUntil: string | null;
  needsHuman: number;
  contactWish: number;
  mayBeMinor: number;
  wantsToStartGroup: number;
  organisation: string | null;
  lastLetterAt: string | null;
  repliedByHandAt: string | null;
  version: number;
}

/** What is selected of the table `application`, under the names of `ApplicationColumns`. */
export const applicationColumns = `id, person_id AS personId, state, opened_at AS openedAt, state_since AS stateSince,
  snoozed_until AS snoozedUntil, needs_human AS needsHuman, contact_wish AS contactWish, may_be_minor AS mayBeMinor,
  wants_to_start_group AS wantsToStartGroup, organisation, last_letter_at AS lastLetterAt,
  replied_by_hand_at AS repliedByHandAt, version`;

/** The row with its facts. */
export function applicationOf(row: ApplicationColumns, facts: StandingFacts): ApplicationRow {
  return {
    ...row,
    needsHuman: row.needsHuman === 1,
    contactWish: row.contactWish === 1,
    mayBeMinor: row.mayBeMinor === 1,
    wantsToStartGroup: row.wantsToStartGroup === 1,
    organisation: row.organisation === null ? null : (JSON.parse(row.organisation) as Organisation),
    facts: facts.current,
    suggestions: facts.suggested,
  };
}
