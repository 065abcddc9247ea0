import { possibleNow } from '../workflow/desk/possible-now.ts';
import type { Desk } from '../workflow/desk.ts';
import { momentText } from '../workflow/words/moments.ts';
import { factText } from '../workflow/words/states.ts';
import { plain, short } from './views/text.ts';

/** What has just been done, said on the page that comes after it. */
export interface Notice {
  text: string;
  /** Applications whose last decision can be taken back, parted by commas; null where none can. */
  undo: string | null;
}

/** Applications that one notice tells of. */
const tellLimit = 50;

/** Read from the record by the numbers in the address alone, so that nobody can put words here. */
export function noticeOf(desk: Desk, query: URLSearchParams): Notice | null {
  const ids = numbersIn(query.get('done') ?? '');
  const told = ids.flatMap((id) => lastDecision(desk, id));
  const parts = [
    ...(told.length > 3
      ? [`${plain(told[0]?.kind ?? '')}: ${told.length} applications.`]
      : told.map(({ text }) => text)),
    ...numbersIn(query.get('stale') ?? '').map(
      (id) => `a${id} has changed since you saw it: nothing was done.`,
    ),
    ...numbersIn(query.get('edited') ?? '').map((id) => `a${id} is corrected.`),
    ...numbersIn(query.get('undone') ?? '').map((id) => `Undone: a${id} is as it was before.`),
    ...numbersIn(query.get('merged') ?? '').map((id) => `a${id} is part of this application now.`),
  ];
  if (parts.length === 0) return null;
  const undoable = told.filter(({ canUndo }) => canUndo).map(({ id }) => id);
  return { text: parts.join(' '), undo: undoable.length > 0 ? undoable.join(',') : null };
}

/** Whole numbers parted by commas, each once. */
export function numbersIn(text: string): number[] {
  const found = text.split(',').filter((part) => /^[1-9]\d{0,14}$/.test(part));
  return [...new Set(found.map(Number))].slice(0, tellLimit);
}

function lastDecision(desk: Desk, id: number) {
  const application = desk.store.applications.find(id);
  const decision = desk.store.decisions
    .ofApplication(id)
    .filter(({ undoneAt }) => undoneAt === null)
    .at(-1);
  if (!application || !decision) return [];
  const { timeZone } = desk.policy.organisation;
  const letter = desk.store.letters.ofApplication(id).find(({ cause }) => cause === `d${decision.id}`);
  const name = short(factText('name', application.facts.name?.value), 40);
  const leaves =
    letter?.state === 'queued' &&
    `Its letter leaves at ${momentText(letter.notBefore, timeZone, desk.clock())}.`;
  const isHeld = letter?.state === 'held' && 'Its letter is held.';
  const text = [`${plain(decision.kind)}: a${id} ${name}.`, leaves || isHeld].filter(Boolean).join(' ');
  const canUndo = decision.kind !== 'note' && possibleNow(desk, application).includes('undo');
  return [{ id, kind: decision.kind, text: text.charAt(0).toUpperCase() + text.slice(1), canUndo }];
}
