import { AppError } from '../../errors.ts';
import type { ApplicationState } from '../../membership/application.ts';
import { dayIn } from '../../membership/days.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../../workflow/desk.ts';
import { findMembersOf } from '../../workflow/groups/find-of-group.ts';
import { momentText } from '../../workflow/words/moments.ts';
import { letterStateWords, stateWords } from '../../workflow/words/states.ts';
import { listOf } from '../lists.ts';
import { applicationLine } from '../views/application-line.ts';
import { duesCard, peopleTabs } from '../views/dues-card.ts';
import { plain, short } from '../views/text.ts';
import { type Answer, page, type Route, type SignedVisit } from '../visit.ts';

export const peopleRoutes: readonly Route[] = [
  { method: 'GET', path: '/people', access: 'reader', answer: peoplePage },
  { method: 'GET', path: '/people/:id', access: 'reader', answer: personPage },
];

const pageSize = 50;
const states = Object.keys(stateWords) as ApplicationState[];

function peoplePage({ desk, query }: SignedVisit): Answer {
  const text = (query.get('q') ?? '').trim().slice(0, 100);
  const state = states.find((one) => one === query.get('state')) ?? null;
  const before = Number(query.get('before')) || Number.MAX_SAFE_INTEGER;
  const group = listOf(query).group;
  const rows = group
    ? membersBefore(desk, group, before)
    : desk.store.queue.everyone({ text, state }, before, pageSize + 1);
  const last = rows.length > pageSize ? rows[pageSize - 1] : undefined;
  return page('people', {
    title: 'People',
    notice: null,
    tabs: peopleTabs(null),
    text,
    group: desk.groups.groups.find(({ key }) => key === group)?.name ?? null,
    states: states.map((one) => ({ state: one, label: stateWords[one], isChosen: one === state })),
    lines: rows.slice(0, pageSize).map((row) => ({ ...applicationLine(desk, row), personId: row.personId })),
    next: last
      ? nextQuery(group ? { q: '', state: '', group } : { q: text, state: state ?? '', group }, last.id)
      : null,
  });
}

/** Members of a group, the newest first, as far as one page and one more. */
function membersBefore(desk: Desk, group: string, before: number): ApplicationRow[] {
  const ids = findMembersOf(desk, group).filter((id) => id < before);
  return desk.store.queue.read(ids.sort((a, b) => b - a).slice(0, pageSize + 1));
}

function nextQuery(shown: Readonly<Record<'q' | 'state' | 'group', string>>, before: number): string {
  const parts = Object.entries(shown).filter(([, value]) => value !== '');
  return `?${new URLSearchParams([...parts, ['before', String(before)]])}`;
}

/** Everything that is held about one person. */
function personPage({ desk, params }: SignedVisit): Answer {
  const id = Number(params.id);
  const person = desk.store.people.find(id);
  if (!person) throw new AppError('not_found', `there is no person p${id}`);
  const { applications, emails, letters, people } = desk.store;
  const at = (iso: string) => moment(desk, iso);
  return page('person', {
    title: `p${id}`,
    notice: null,
    id,
    addresses: short(people.addresses(id).join(', '), 300),
    language: person.language ?? '',
    bouncedAt: person.bouncedAt && at(person.bouncedAt),
    erasedAt: person.erasedAt && at(person.erasedAt),
    applications: applications
      .ofPerson(id)
      .map((one) => ({ id: one.id, opened: at(one.openedAt), state: stateWords[one.state] })),
    emails: emails
      .ofPerson(id)
      .map((one) => ({ id: one.id, came: at(one.receivedAt), wants: plain(one.intent ?? '') })),
    dues: applications.ofPerson(id).flatMap((one) => duesCard(desk, one)),
    today: dayIn(desk.policy.organisation.timeZone, desk.clock()),
    letters: letters.ofPerson(id).map((one) => ({
      id: one.id,
      written: at(one.queuedAt),
      occasion: plain(one.occasion),
      state: letterStateWords(one),
    })),
  });
}

function moment(desk: Desk, iso: string): string {
  return momentText(iso, desk.policy.organisation.timeZone, desk.clock());
}
