import { day } from '../../clock.ts';
import { AppError } from '../../errors.ts';
import { missingDetails } from '../../membership/application.ts';
import type { DecisionKind } from '../../membership/decision.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { QueueKey } from '../../store/queue.ts';
import { findDuplicates } from '../../workflow/desk/find-duplicates.ts';
import { getApplication } from '../../workflow/desk/get-application.ts';
import { recordDecision } from '../../workflow/desk/record-decision.ts';
import { whileFresh } from '../../workflow/desk/while-fresh.ts';
import type { Desk } from '../../workflow/desk.ts';
import { countLimit, countText, filterOf, listOf, listQuery } from '../lists.ts';
import { noticeOf } from '../notice.ts';
import { applicationLine, warningsOf } from '../views/application-line.ts';
import { type FactLine, factLines } from '../views/fact-card.ts';
import { type Answer, page, type Route, redirect, type SignedVisit } from '../visit.ts';

export const tenRoutes: readonly Route[] = [
  { method: 'GET', path: '/ten', access: 'reader', answer: tenPage },
  { method: 'POST', path: '/ten', access: 'secretary', answer: decideTicked },
];

const pageSize = 10;
const snoozeDays = 7;

/** What may be decided for several at once; declining with a letter is not among it. */
const bulk: ReadonlySet<string> = new Set<DecisionKind>(['confirm', 'not_an_application', 'snooze']);

function tenPage({ desk, query }: SignedVisit): Answer {
  const list = { ...listOf(query), tab: 'decide' as const };
  const filter = filterOf(desk, list);
  const rows = desk.store.queue.after(filter, keyFrom(query.get('after')), pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return page('ten', {
    title: 'Ten at a time',
    notice: noticeOf(desk, query),
    list: listQuery(list).slice(1),
    listQuery: listQuery(list),
    total: countText(desk.store.queue.count(filter, countLimit)),
    cards: shown.map((row) => cardOf(desk, row)),
    after: last ? textOf(last) : '',
    next: rows.length > pageSize && last ? listQuery(list, { after: textOf(last) }) : null,
  });
}

/** Nothing is ticked in advance, and only an ordinary application can be. */
function cardOf(desk: Desk, application: ApplicationRow) {
  const obstacles = obstaclesOf(desk, application);
  return {
    ...applicationLine(desk, application),
    obstacles,
    isOrdinary: obstacles.length === 0,
    pick: `${application.id}:${application.version}`,
    facts: factLines(application).filter(saysMore),
  };
}

/** The name stands above already, where it was read word for word. */
function saysMore({ field, value, evidence }: FactLine): boolean {
  return value !== '' && (field !== 'name' || (evidence !== null && evidence !== value));
}

/** What a human should look at on the application's own page. */
function obstaclesOf(desk: Desk, application: ApplicationRow): string[] {
  const lacksAgreement =
    application.facts.agreement?.value !== true && missingDetails(application.facts).length === 0;
  return [
    ...warningsOf(desk, application, findDuplicates(desk, application)),
    ...(lacksAgreement ? ['no agreement'] : []),
  ];
}

function decideTicked({ desk, form, account }: SignedVisit): Answer {
  const kind = form.get('kind') ?? '';
  if (!bulk.has(kind)) throw new AppError('usage', 'this cannot be decided for several at once');
  const until = kind === 'snooze' ? new Date(desk.clock().getTime() + snoozeDays * day) : null;
  const done: number[] = [];
  const stale: number[] = [];
  for (const pick of form.getAll('pick').slice(0, pageSize)) {
    const [applicationId = 0, version = 0] = pick.split(':').map(Number);
    const outcome = whileFresh(desk, { applicationId, version }, () => {
      if (kind === 'confirm') assertOrdinary(desk, getApplication(desk, applicationId));
      recordDecision(desk, { kind: kind as DecisionKind, applicationId, by: account.name, until });
    });
    (outcome.kind === 'done' ? done : stale).push(applicationId);
  }
  const list = listOf(new URLSearchParams(form.get('list') ?? ''));
  return redirect(
    `/ten${listQuery(list, { after: form.get('after') ?? '', done: done.join(','), stale: stale.join(',') })}`,
  );
}

function assertOrdinary(desk: Desk, application: ApplicationRow): void {
  const obstacles = obstaclesOf(desk, application);
  if (obstacles.length > 0)
    throw new AppError(
      'conflict',
      `a${application.id}: ${obstacles.join(', ')}`,
      'Look at it on its own page.',
    );
}

function textOf({ openedAt, id }: ApplicationRow): string {
  return `${openedAt}~${id}`;
}

function keyFrom(text: string | null): QueueKey | null {
  const [openedAt = '', id = ''] = text?.split('~') ?? [];
  return openedAt === '' ? null : { openedAt, id: Number(id) || 0 };
}
