import { AppError } from '../../errors.ts';
import { getApplication } from '../../workflow/desk/get-application.ts';
import type { Desk } from '../../workflow/desk.ts';
import { endExcuse, excuseMember } from '../../workflow/dues/excuse-member.ts';
import { listDues } from '../../workflow/dues/list-dues.ts';
import { parseCents } from '../../workflow/dues/payment-rows.ts';
import { assignPayment, recordPayment, voidPayment } from '../../workflow/dues/record-payment.ts';
import { moneyText } from '../../workflow/words/dues.ts';
import { parseDay } from '../../workflow/words/moments.ts';
import { type DuesTab, duesLine, duesTabs, peopleTabs } from '../views/dues-card.ts';
import { short } from '../views/text.ts';
import { type Answer, page, type Route, redirect, type SignedVisit } from '../visit.ts';

export const duesRoutes: readonly Route[] = [
  { method: 'GET', path: '/people/dues', access: 'reader', answer: duesPage },
  { method: 'POST', path: '/dues/:id/payments', access: 'secretary', answer: record },
  { method: 'POST', path: '/dues/:id/excuse', access: 'secretary', answer: excuse },
  { method: 'POST', path: '/payments/:id/assign', access: 'secretary', answer: assign },
  { method: 'POST', path: '/payments/:id/void', access: 'secretary', answer: takeBack },
];

/** Members of one page; the command line lists them all. */
const listLimit = 200;

function duesPage({ desk, query }: SignedVisit): Answer {
  const asked = query.get('show') ?? '';
  const tab = asked in duesTabs ? (asked as DuesTab) : 'due';
  const members = tab === 'unmatched' ? [] : listDues(desk, tab);
  return page('dues', {
    title: 'Dues',
    notice: null,
    tabs: peopleTabs(tab),
    isOff: !desk.policy.dues.enabled,
    members: members.slice(0, listLimit).map((member) => duesLine(desk, member)),
    more: Math.max(0, members.length - listLimit),
    isUnmatched: tab === 'unmatched',
    payments: tab === 'unmatched' ? unmatched(desk) : [],
  });
}

function unmatched(desk: Desk) {
  return desk.store.payments.unmatched().map(({ id, paidOn, cents, payerName, payerAddress, reference }) => ({
    id,
    paidOn,
    amount: moneyText(desk, cents),
    payer: short([payerName, payerAddress].filter(Boolean).join(' ')) || 'somebody',
    reference: short(reference ?? ''),
  }));
}

function record({ desk, params, form, account }: SignedVisit): Answer {
  const applicationId = Number(params.id);
  const cents = parseCents((form.get('amount') ?? '').trim());
  if (cents === null) throw new AppError('usage', 'this is no amount above 0', 'Write it as 28 or 28.00.');
  const on = parseDay(form.get('on') ?? '', 'The payment');
  if (on > desk.clock())
    throw new AppError('usage', 'this day is to come', 'Name the day on which it was paid.');
  const how = (form.get('how') ?? '').trim().slice(0, 80) || 'by hand';
  const paidOn = on.toISOString().slice(0, 10);
  recordPayment(desk, { applicationId, cents, paidOn, how, by: account.name });
  return toPerson(desk, applicationId);
}

function excuse({ desk, params, form, account }: SignedVisit): Answer {
  const applicationId = Number(params.id);
  const why = form.get('why');
  const until = (form.get('until') ?? '').trim();
  if (why === 'hardship' || why === 'leave') {
    const day = until === '' ? null : parseDay(until, 'The end').toISOString().slice(0, 10);
    excuseMember(desk, applicationId, { why, until: day }, account.name);
  } else endExcuse(desk, applicationId, account.name);
  return toPerson(desk, applicationId);
}

function assign({ desk, params, form, account }: SignedVisit): Answer {
  const applicationId = Number(/^a?([1-9]\d{0,14})$/i.exec((form.get('application') ?? '').trim())?.[1]);
  if (!applicationId) throw new AppError('usage', 'this is no application', 'Write it as a41.');
  assignPayment(desk, Number(params.id), applicationId, account.name);
  return redirect('/people/dues?show=unmatched');
}

function takeBack({ desk, params, account }: SignedVisit): Answer {
  const { applicationId } = voidPayment(desk, Number(params.id), account.name);
  return applicationId === null ? redirect('/people/dues?show=unmatched') : toPerson(desk, applicationId);
}

function toPerson(desk: Desk, applicationId: number): Answer {
  return redirect(`/people/${getApplication(desk, applicationId).personId}`);
}
