import { possibleDecisions } from '../../membership/decision.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import { findDuplicates } from '../../workflow/desk/find-duplicates.ts';
import { getApplication } from '../../workflow/desk/get-application.ts';
import { whyNotUndoable } from '../../workflow/desk/possible-now.ts';
import { previewLetter } from '../../workflow/desk/preview-letter.ts';
import type { Desk } from '../../workflow/desk.ts';
import { momentText } from '../../workflow/words/moments.ts';
import { isSenderInDoubt, remarksOf } from '../../workflow/words/remarks.ts';
import { stateWords } from '../../workflow/words/states.ts';
import { countLimit, countText, filterOf, keyOf, type List, listOf, listQuery, tabWords } from '../lists.ts';
import { noticeOf } from '../notice.ts';
import { applicationLine } from '../views/application-line.ts';
import { comparisonOf } from '../views/comparison.ts';
import { consentLines } from '../views/consent-card.ts';
import { factLines, suggestionLines } from '../views/fact-card.ts';
import { groupCard } from '../views/group-card.ts';
import { full, plain, short } from '../views/text.ts';
import { timelineOf } from '../views/timeline.ts';
import { whoSet } from '../views/who-set.ts';
import { type Answer, page, type Route, redirect, type SignedVisit } from '../visit.ts';

export const applicationRoutes: readonly Route[] = [
  { method: 'GET', path: '/applications/:id', access: 'reader', answer: applicationPage },
  { method: 'GET', path: '/applications/:id/compare', access: 'reader', answer: comparePage },
];

function applicationPage(visit: SignedVisit): Answer {
  const { desk, query, account, params } = visit;
  const application = getApplication(desk, Number(params.id));
  const kept = desk.store.merges.findKept(application.id);
  const list = listOf(query);
  const isOpen = application.state.startsWith('awaiting_');
  const duplicates = isOpen && kept === null ? findDuplicates(desk, application) : [];
  return page('application', {
    title: `a${application.id}`,
    notice: noticeOf(desk, query),
    id: application.id,
    version: application.version,
    line: applicationLine(desk, application),
    person: personOf(desk, application),
    state: stateWords[application.state],
    warnings: warnings(desk, application),
    listQuery: listQuery(list),
    place: placeIn(desk, list, application),
    facts: factLines(application, whoSet(desk.store.journal.ofApplication(application.id))),
    group: groupCard(desk, application),
    consents: consentLines(desk, application),
    suggestions: suggestionLines(application),
    comparisons: duplicates.map((one) => comparisonOf(desk, application, one.application, one.likeness)),
    keptBy: kept,
    can: kept === null ? possible(application, duplicates.length > 0) : {},
    lacksAgreement: isOpen && application.facts.agreement?.value !== true,
    last: lastDecision(desk, application),
    preview: duplicates.length > 0 ? null : previewOf(desk, application, account.name),
    timeline: timelineOf(desk, application),
    linked: linkedEmails(desk, application),
    merged: desk.store.merges.standingOf(application.id).map(({ mergedId }) => mergedId),
    others: desk.store.applications
      .ofPerson(application.personId)
      .filter(({ id }) => id !== application.id)
      .map(({ id, state }) => ({ id, state: stateWords[state] })),
    decisionDays: desk.policy.undoMinutes,
  });
}

/** The comparison with an application that the secretary names. */
function comparePage({ desk, query, params }: SignedVisit): Answer {
  const other = Number(/^a?([1-9]\d{0,14})$/i.exec((query.get('with') ?? '').trim())?.[1]);
  const here = getApplication(desk, Number(params.id));
  if (!other) return redirect(`/applications/${here.id}`);
  const there = getApplication(desk, other);
  return page('compare', {
    title: `a${here.id} and a${there.id}`,
    id: here.id,
    listQuery: '',
    comparison: comparisonOf(desk, here, there, null),
  });
}

function personOf(desk: Desk, { personId }: ApplicationRow) {
  const person = desk.store.people.find(personId);
  return {
    id: personId,
    addresses: short(desk.store.people.addresses(personId).join(', '), 200),
    language: person?.language ?? '',
  };
}

function warnings(desk: Desk, application: ApplicationRow): string[] {
  const { organisation } = application;
  return [
    ...(isSenderInDoubt(desk, application)
      ? ['nothing shows that the last email came from this address']
      : []),
    ...remarksOf(desk, application),
    ...(organisation ? [`organisation: ${short(organisation.name)}`] : []),
  ];
}

/** "3 of 17", and the ones beside it. */
function placeIn(desk: Desk, list: List, application: ApplicationRow) {
  const filter = filterOf(desk, list);
  const key = keyOf(application);
  const { queue } = desk.store;
  const [previous] = queue.before(filter, key, 1);
  const [next] = queue.after(filter, key, 1);
  const link = (other: ApplicationRow | undefined) =>
    other ? `/applications/${other.id}${listQuery(list)}` : null;
  return {
    tab: tabWords[list.tab],
    position: countText(queue.countBefore(filter, key, countLimit) + 1),
    total: countText(queue.count(filter, countLimit)),
    isIn: queue.after(filter, { ...key, id: key.id - 1 }, 1)[0]?.id === application.id,
    previous: link(previous),
    next: link(next),
  };
}

/** What may be decided now; a likely duplicate must be settled before anyone is confirmed. */
function possible(application: ApplicationRow, hasDuplicate: boolean): Record<string, boolean> {
  const kinds = possibleDecisions(application.state).filter((kind) => kind !== 'confirm' || !hasDuplicate);
  return Object.fromEntries(kinds.map((kind) => [kind, true]));
}

/** The last decision: whether it can be taken back, until when, and else why not. */
function lastDecision(desk: Desk, application: ApplicationRow) {
  const decision = desk.store.decisions.findLatest(application.id);
  if (!decision) return null;
  const { timeZone } = desk.policy.organisation;
  const moment = (iso: string) => momentText(iso, timeZone, desk.clock());
  const obstacle = whyNotUndoable(desk, decision, application);
  return {
    kind: plain(decision.kind),
    by: decision.decidedBy,
    at: moment(decision.decidedAt),
    reason: decision.reason ? full(decision.reason) : null,
    until: obstacle === null ? moment(decision.undoUntil) : null,
    obstacle,
  };
}

function previewOf(desk: Desk, application: ApplicationRow, by: string) {
  if (!application.state.startsWith('awaiting_')) return null;
  const letter = previewLetter(desk, { kind: 'confirm', applicationId: application.id, by });
  return (
    letter && {
      subject: letter.subject,
      text: full(letter.text),
      recipient: short(letter.recipient),
      isHeld: letter.state === 'held',
    }
  );
}

function linkedEmails(desk: Desk, { id }: ApplicationRow) {
  return desk.store.emails.linkedTo(id).map((email) => ({
    id: email.id,
    from: short(email.fromAddress ?? 'somebody'),
    applicationId: email.applicationId,
  }));
}
