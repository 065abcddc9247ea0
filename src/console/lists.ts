import type { ApplicationRow } from '../store/applications.ts';
import type { QueueFilter, QueueKey, QueueTab } from '../store/queue.ts';
import type { Desk } from '../workflow/desk.ts';
import { findApplicantsOf } from '../workflow/groups/find-of-group.ts';

/** Which list somebody works through: what stands in the address of its pages and in their forms. */
export interface List {
  tab: QueueTab;
  text: string;
  region: string;
  /** Key of a Local Group that comes into question. */
  group: string;
}

export const tabWords: Readonly<Record<QueueTab, string>> = {
  decide: 'To decide',
  questions: 'Questions',
  waiting: 'Their turn',
  updates: 'Only news',
  later: 'Laid aside',
};

/** Longest words that are searched for. */
const textLimit = 100;
/** Counting ends here: nobody works through more in one evening. */
export const countLimit = 1000;

export function listOf(query: URLSearchParams): List {
  const tab = query.get('tab') ?? '';
  return {
    group: /^[a-z0-9-]{1,60}$/.exec(query.get('group') ?? '')?.[0] ?? '',
    tab: tab in tabWords ? (tab as QueueTab) : 'decide',
    text: (query.get('q') ?? '').trim().slice(0, textLimit),
    region: /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(query.get('region') ?? '') ? (query.get('region') as string) : '',
  };
}

/** The list as a query, without what is usual. */
export function listQuery(
  { tab, text, region, group }: List,
  more: Readonly<Record<string, string>> = {},
): string {
  const parts = {
    ...(tab === 'decide' ? {} : { tab }),
    ...(text ? { q: text } : {}),
    ...(region ? { region } : {}),
    ...(group ? { group } : {}),
    ...more,
  };
  const query = new URLSearchParams(parts).toString();
  return query === '' ? '' : `?${query}`;
}

export function filterOf(desk: Desk, { tab, text, region, group }: List): QueueFilter {
  return {
    tab,
    text: text || null,
    region: region || null,
    ids: group ? findApplicantsOf(desk, group) : null,
    nowIso: desk.clock().toISOString(),
  };
}

export function keyOf({ openedAt, id }: ApplicationRow): QueueKey {
  return { openedAt, id };
}

/** "17", and "1000+" where counting ended. */
export function countText(count: number): string {
  return count >= countLimit ? `${countLimit}+` : String(count);
}

/** Where the work goes on after something was done: the next of the list, else its first, else the list itself. */
export function nextInList(
  desk: Desk,
  list: List,
  done: ApplicationRow,
  more: Readonly<Record<string, string>>,
): string {
  const filter = filterOf(desk, list);
  const isAnother = (one: ApplicationRow | undefined) => one !== undefined && one.id !== done.id;
  const [next] = desk.store.queue.after(filter, keyOf(done), 1);
  const following = next ?? desk.store.queue.after(filter, null, 2).find(isAnother);
  return following
    ? `/applications/${following.id}${listQuery(list, more)}`
    : `/queue${listQuery(list, more)}`;
}
