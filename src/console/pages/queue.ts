import type { EmailPile } from '../../store/email-piles.ts';
import type { QueueFilter, QueueTab } from '../../store/queue.ts';
import type { Desk } from '../../workflow/desk.ts';
import { momentText } from '../../workflow/words/moments.ts';
import { countLimit, countText, filterOf, type List, listOf, listQuery, tabWords } from '../lists.ts';
import { noticeOf } from '../notice.ts';
import { applicationLine } from '../views/application-line.ts';
import { plain, short } from '../views/text.ts';
import { type Answer, page, type Route, redirect, type SignedVisit } from '../visit.ts';

export const queueRoutes: readonly Route[] = [
  { method: 'GET', path: '/', access: 'reader', answer: () => redirect('/queue') },
  { method: 'GET', path: '/queue', access: 'reader', answer: queuePage },
];

const pageSize = 25;
/** Emails of one page that belong to no application. */
const emailLimit = 50;

function queuePage({ desk, query }: SignedVisit): Answer {
  const list = listOf(query);
  const special = pileOf(query.get('tab'));
  const isOfEmails = special !== null;
  const filter = filterOf(desk, list);
  const rows = isOfEmails ? [] : pageRows(desk, filter, query.get('after'));
  const last = rows.length > pageSize ? rows[pageSize - 1] : undefined;
  return page('queue', {
    title: 'Queue',
    notice: noticeOf(desk, query),
    tabs: tabs(desk, { list, filter, special }),
    list: { ...list, query: listQuery(list), isFiltered: isFiltered(list) },
    isOfEmails,
    regions: desk.store.queue.regions().map((region) => ({ region, isChosen: region === list.region })),
    groups: desk.groups.groups.map(({ key, name }) => ({ key, name, isChosen: key === list.group })),
    lines: rows.slice(0, pageSize).map((row) => ({ ...applicationLine(desk, row), query: listQuery(list) })),
    next: last ? listQuery(list, { after: `${last.openedAt}~${last.id}` }) : null,
    isFirst: query.get('after') === null,
    emails: emailsOf(desk, special ?? (list.tab === 'questions' ? 'questions' : null)),
    isHistory: special === 'history',
    hasTen: list.tab === 'decide' && !isOfEmails && rows.length > 0,
  });
}

function isFiltered({ text, region, group }: List): boolean {
  return text !== '' || region !== '' || group !== '';
}

/** Tabs that hold emails alone. */
function pileOf(tab: string | null): EmailPile | null {
  return tab === 'junk' || tab === 'history' ? tab : null;
}

function pageRows(desk: Desk, filter: QueueFilter, after: string | null) {
  const [openedAt = '', id = ''] = after?.split('~') ?? [];
  const key = after === null ? null : { openedAt, id: Number(id) || 0 };
  return desk.store.queue.after(filter, key, pageSize + 1);
}

/** What the page shows. */
interface Shown {
  list: List;
  filter: QueueFilter;
  special: EmailPile | null;
}

function tabs(desk: Desk, { list, filter, special }: Shown) {
  const ofApplications = (Object.keys(tabWords) as QueueTab[]).map((tab) => ({
    label: tabWords[tab],
    query: listQuery({ ...list, tab }) || '?',
    isHere: special === null && tab === list.tab,
    count: countText(desk.store.queue.count({ ...filter, tab }, countLimit) + emailsBeside(desk, tab)),
  }));
  const ofEmails = (['junk', 'history'] as const).map((pile) => ({
    label: pile === 'junk' ? 'Junk' : 'History',
    query: `?tab=${pile}`,
    isHere: special === pile,
    count: countText(desk.store.emails.countPile(pile, countLimit)),
  }));
  return [...ofApplications, ...ofEmails];
}

function emailsBeside(desk: Desk, tab: QueueTab): number {
  return tab === 'questions' ? desk.store.emails.countPile('questions', countLimit) : 0;
}

function emailsOf(desk: Desk, pile: EmailPile | null) {
  if (pile === null) return [];
  return desk.store.emails.ofPile(pile, emailLimit).map((email) => ({
    id: email.id,
    from: short(email.fromAddress ?? 'somebody'),
    subject: short(desk.store.emails.findReading(email.id)?.text.subject ?? ''),
    wants: plain(email.intent ?? ''),
    came: momentText(email.receivedAt, desk.policy.organisation.timeZone, desk.clock()),
    answeredByHand: email.answeredByHand === 1,
  }));
}
