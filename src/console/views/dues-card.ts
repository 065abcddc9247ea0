import type { ApplicationRow } from '../../store/applications.ts';
import { standingOf } from '../../workflow/calendar/dues-record.ts';
import type { Desk } from '../../workflow/desk.ts';
import type { DuesFilter, MemberDues } from '../../workflow/dues/list-dues.ts';
import { duesWords, moneyText } from '../../workflow/words/dues.ts';
import { factText } from '../../workflow/words/states.ts';
import { short } from './text.ts';

/** The lists of the people's room. */
export const duesTabs = {
  due: 'Dues open',
  late: 'Late',
  paid: 'Paid',
  unmatched: 'Payments without a name',
} as const satisfies Record<DuesFilter | 'unmatched', string>;
export type DuesTab = keyof typeof duesTabs;

/** @param here the tab that is shown; null for the list of everyone */
export function peopleTabs(here: DuesTab | 'agreements' | null) {
  const ofDues = Object.entries(duesTabs).map(([tab, label]) => ({
    label,
    path: `/people/dues?show=${tab}`,
    isHere: tab === here,
  }));
  return [
    { label: 'Everyone', path: '/people', isHere: here === null },
    ...ofDues,
    { label: 'Agreements', path: '/people/agreements', isHere: here === 'agreements' },
  ];
}

/** A member among others. */
export function duesLine(desk: Desk, { application, standing, excuse, isUndecided }: MemberDues) {
  return {
    id: application.id,
    personId: application.personId,
    name: short(factText('name', application.facts.name?.value) || `a${application.id}`),
    standing: duesWords[standing.state],
    joinedOn: standing.joinedOn,
    paidThrough: standing.paidThrough,
    open: moneyText(desk, standing.missingCents),
    excuse,
    isUndecided,
  };
}

/** A member's dues with every payment; nothing for whoever is no member. */
export function duesCard(desk: Desk, application: ApplicationRow) {
  if (application.state !== 'confirmed') return [];
  const { state, joinedOn, paidThrough, missingCents } = standingOf(desk, application, desk.clock());
  const { payments } = desk.store;
  return [
    {
      id: application.id,
      standing: duesWords[state],
      joinedOn,
      paidThrough,
      open: moneyText(desk, missingCents),
      excuse: payments.findExcuse(application.id) ?? null,
      payments: payments.of(application.id).map(({ id, paidOn, cents, how }) => ({
        id,
        paidOn,
        amount: moneyText(desk, cents),
        how: short(how),
      })),
    },
  ];
}
