import { factFields, missingDetails } from '../membership/application.ts';
import type { ApplicationRow } from '../store/applications.ts';
import type { EmailRow } from '../store/emails.ts';
import type { LetterRow } from '../store/letters.ts';
import type { Desk } from '../workflow/desk.ts';
import { groupRecord } from '../workflow/words/group-words.ts';

/** What `--json` prints of an application: ids with their letters, moments in ISO 8601, unknown facts null. */
export function applicationRecord(desk: Desk, application: ApplicationRow) {
  const { facts, organisation, needsHuman, contactWish, mayBeMinor, wantsToStartGroup } = application;
  const person = desk.store.people.find(application.personId);
  return {
    id: `a${application.id}`,
    state: application.state,
    since: application.stateSince,
    openedAt: application.openedAt,
    snoozedUntil: application.snoozedUntil,
    person: `p${application.personId}`,
    address: desk.store.people.addresses(application.personId)[0] ?? null,
    language: person?.language ?? null,
    bouncedAt: person?.bouncedAt ?? null,
    facts: Object.fromEntries(factFields.map((field) => [field, facts[field] ?? null])),
    missing: missingDetails(facts),
    suggestions: application.suggestions.map(({ field, fact }) => ({ field, ...fact })),
    needsHuman,
    contactWish,
    mayBeMinor,
    wantsToStartGroup,
    organisation,
    group: groupRecord(desk, application),
  };
}

/** What `--json` prints of an email. */
export function emailRecord(email: EmailRow) {
  return {
    id: `e${email.id}`,
    state: email.state,
    reason: email.reason,
    failure: email.failure,
    channel: email.channel,
    receivedAt: email.receivedAt,
    from: email.fromAddress,
    messageId: email.messageId,
    intent: email.intent,
    language: email.language,
    person: idOrNull('p', email.personId),
    application: idOrNull('a', email.applicationId),
    linkedApplication: idOrNull('a', email.linkedApplicationId),
    awaitsHuman: email.awaitsHuman === 1,
    answeredByHand: email.answeredByHand === 1,
  };
}

/** What `--json` prints of a letter. */
export function letterRecord(letter: LetterRow) {
  return {
    id: `l${letter.id}`,
    state: letter.state,
    heldReason: letter.heldReason,
    occasion: letter.occasion,
    step: letter.step,
    cause: letter.cause,
    recipient: letter.recipient,
    person: `p${letter.personId}`,
    application: idOrNull('a', letter.applicationId),
    messageId: letter.messageId,
    queuedAt: letter.queuedAt,
    notBefore: letter.notBefore,
    firstTriedAt: letter.firstTriedAt,
    endedAt: letter.endedAt,
    attempts: letter.attempts,
    bouncedAt: letter.bouncedAt,
  };
}

function idOrNull(letter: string, id: number | null): string | null {
  return id === null ? null : `${letter}${id}`;
}
