import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';

const limit = 1_000_000;
const isOpen: ReadonlySet<string> = new Set(['awaiting_applicant', 'awaiting_decision']);

/** Members, each once: an application that is part of another one is not counted again. */
export function findMembers(desk: Desk): ApplicationRow[] {
  return withoutMerged(desk, desk.store.applications.inState('confirmed', '9999', limit));
}

/** Those who may become members, each once. */
export function findApplicants(desk: Desk): ApplicationRow[] {
  const open = desk.store.applications.open(limit).filter(({ state }) => isOpen.has(state));
  return withoutMerged(desk, open);
}

function withoutMerged({ store }: Desk, applications: readonly ApplicationRow[]): ApplicationRow[] {
  return applications.filter(({ id }) => store.merges.findKept(id) === null);
}
