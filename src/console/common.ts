import type { Desk } from '../workflow/desk.ts';
import type { SignedVisit } from './visit.ts';

const rooms = [
  ['/queue', 'Queue'],
  ['/inbox', 'Inbox'],
  ['/outbox', 'Outbox'],
  ['/people', 'People'],
  ['/groups', 'Groups'],
  ['/letters', 'Letters'],
  ['/status', 'Status'],
] as const;

/** What every page shows, whoever made it. @param tokenBefore the form token of a browser that has not signed in */
export function commonData(desk: Desk, visit: SignedVisit | null, path: string, tokenBefore: () => string) {
  return {
    organisation: desk.policy.organisation.name,
    account: visit ? { name: visit.account.name, isReader: visit.account.role === 'reader' } : null,
    mayDecide: visit?.account.role === 'secretary',
    formToken: visit?.session.formToken ?? tokenBefore(),
    keyboard: visit !== null && visit.account.usesKeyboard === 1 ? 'on' : 'off',
    isPaused: desk.store.desk.find('paused') !== null,
    rooms: visit ? rooms.map(([href, label]) => ({ href, label, isHere: path.startsWith(href) })) : [],
  };
}
