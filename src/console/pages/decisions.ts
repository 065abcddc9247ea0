import { day } from '../../clock.ts';
import { AppError } from '../../errors.ts';
import type { DecisionKind } from '../../membership/decision.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import { editFacts } from '../../workflow/desk/edit-facts.ts';
import { ensureNoDuplicate } from '../../workflow/desk/find-duplicates.ts';
import { getApplication } from '../../workflow/desk/get-application.ts';
import { previewLetter } from '../../workflow/desk/preview-letter.ts';
import { type Decision, recordDecision } from '../../workflow/desk/record-decision.ts';
import { settleSuggestion } from '../../workflow/desk/settle-suggestion.ts';
import { undoDecision } from '../../workflow/desk/undo-decision.ts';
import { whileFresh } from '../../workflow/desk/while-fresh.ts';
import type { Desk } from '../../workflow/desk.ts';
import { listOf, listQuery, nextInList } from '../lists.ts';
import { numbersIn } from '../notice.ts';
import { assignmentsOf } from '../views/fact-card.ts';
import { full, plain, short } from '../views/text.ts';
import { journalText } from '../views/timeline.ts';
import { type Answer, page, type Route, redirect, type SignedVisit } from '../visit.ts';

export const decisionRoutes: readonly Route[] = [
  { method: 'POST', path: '/applications/:id/decide', access: 'secretary', answer: decide },
  { method: 'POST', path: '/applications/:id/edit', access: 'secretary', answer: edit },
  { method: 'POST', path: '/applications/:id/suggestion', access: 'secretary', answer: answerSuggestion },
  { method: 'POST', path: '/undo', access: 'secretary', answer: undo },
];

/** Decisions after which the file stays open before the secretary. */
const stays: ReadonlySet<DecisionKind> = new Set(['note', 'reopen']);

/** Longest words of a letter, a reason or a note, in UTF-16 units. */
const wordsLimit = 10_000;

function decide(visit: SignedVisit): Answer {
  const { desk, form } = visit;
  const decision = decisionOf(visit);
  if (form.has('preview')) return showLetter(visit, decision);
  return ifFresh(visit, (application) => {
    if (decision.kind === 'confirm') ensureNoDuplicate(desk, application);
    recordDecision(desk, decision);
    const list = listOf(new URLSearchParams(form.get('list') ?? ''));
    const done = { done: String(application.id) };
    return redirect(
      stays.has(decision.kind)
        ? `/applications/${application.id}${listQuery(list, done)}`
        : nextInList(desk, list, application, done),
    );
  });
}

function edit(visit: SignedVisit): Answer {
  const { desk, form, account } = visit;
  return ifFresh(visit, (application) => {
    const assignments = assignmentsOf(application, form, desk.gazetteer);
    if (assignments.length > 0) editFacts(desk, application.id, assignments, account.name);
    return redirect(backTo(visit, assignments.length > 0 ? { edited: String(application.id) } : {}));
  });
}

function answerSuggestion(visit: SignedVisit): Answer {
  const { desk, form, account } = visit;
  return ifFresh(visit, ({ id }) => {
    const factId = Number(form.get('fact'));
    settleSuggestion(desk, {
      applicationId: id,
      factId,
      isTaken: form.get('answer') === 'take',
      by: account.name,
    });
    return redirect(backTo(visit, { edited: String(id) }));
  });
}

/** Takes the last decision on each application back. The first that cannot be says why, on its own page. */
function undo({ desk, form, account }: SignedVisit): Answer {
  const list = listOf(new URLSearchParams(form.get('list') ?? ''));
  const ids = numbersIn(form.get('ids') ?? '');
  for (const id of ids) undoDecision(desk, id, account.name);
  const undone = listQuery(list, { undone: ids.join(',') });
  return redirect(ids.length === 1 ? `/applications/${ids[0]}${undone}` : `/queue${undone}`);
}

/** Acts where the application is as it stood on the page; else shows what happened meanwhile, and does nothing. */
function ifFresh(visit: SignedVisit, act: (application: ApplicationRow) => Answer): Answer {
  const { desk, params, form } = visit;
  const seen = { applicationId: Number(params.id), version: Number(form.get('version')) };
  const outcome = whileFresh(desk, seen, () => act(getApplication(desk, seen.applicationId)));
  if (outcome.kind === 'done') return outcome.result;
  return {
    kind: 'page',
    page: 'stale',
    status: 409,
    data: {
      title: `a${seen.applicationId} has changed`,
      id: seen.applicationId,
      listQuery: listQuery(listOf(new URLSearchParams(form.get('list') ?? ''))),
      changes: outcome.changes.map(journalText),
      words: [form.get('words'), form.get('reason')].filter(Boolean).map((text) => full(text ?? '')),
    },
  };
}

function decisionOf({ desk, params, form, account }: SignedVisit): Decision {
  const text = (name: string) => (form.get(name) ?? '').trim().slice(0, wordsLimit) || null;
  const kind = form.get('kind') as DecisionKind;
  const words = text('words');
  const reason = text('reason');
  if (kind === 'decline' && reason === null)
    throw new AppError('usage', 'declining needs a reason', 'It is kept for the record and never sent.');
  if ((kind === 'ask' || kind === 'reply') && words === null)
    throw new AppError('usage', 'there are no words to send', 'Write what the letter should say.');
  return {
    kind,
    applicationId: Number(params.id),
    by: account.name,
    reason,
    words,
    isSilent: form.get('letter') === 'none',
    agreement: kind === 'confirm' ? text('agreement') : null,
    until: kind === 'snooze' ? snoozedUntil(desk, form) : null,
  };
}

const longestSnoozeDays = 365;

function snoozedUntil(desk: Desk, form: URLSearchParams): Date {
  const days = Number(form.get('days'));
  if (!Number.isInteger(days) || days < 1 || days > longestSnoozeDays)
    throw new AppError('usage', 'laying aside needs a number of days', `Choose 1 to ${longestSnoozeDays}.`);
  return new Date(desk.clock().getTime() + days * day);
}

/** The letter as it would leave, with the decision to take and the words to change. */
function showLetter({ desk, form }: SignedVisit, decision: Decision): Answer {
  const letter = previewLetter(desk, decision);
  return page('preview', {
    title: `${plain(decision.kind)} a${decision.applicationId}`,
    id: decision.applicationId,
    kind: decision.kind,
    words: decision.words ?? '',
    reason: decision.reason ?? '',
    version: form.get('version'),
    list: form.get('list') ?? '',
    letter: letter && {
      subject: letter.subject,
      text: full(letter.text),
      recipient: short(letter.recipient),
      isHeld: letter.state === 'held',
    },
  });
}

function backTo({ params, form }: SignedVisit, more: Readonly<Record<string, string>>): string {
  return `/applications/${params.id}${listQuery(listOf(new URLSearchParams(form.get('list') ?? '')), more)}`;
}
