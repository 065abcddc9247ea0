import { AppError } from '../../errors.ts';
import { type Likeness, likenessOf, mailboxOf, nameWords, type Traits } from '../../membership/duplicates.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';

/** An application that may be of the same person, and why. */
export interface Duplicate {
  application: ApplicationRow;
  likeness: Likeness;
}

/** Candidates that are looked at. */
const candidateLimit = 20;

/** Applications that look like the same person's, of which no human has said yet that they are not. */
export function findDuplicates(desk: Desk, application: ApplicationRow): Duplicate[] {
  const traits = traitsOf(desk, application);
  return likely(desk, application, traits, [...closeQueries(traits), ...distantQueries(traits)]);
}

/** The same by full name or mailbox alone, quick enough for every row of a list. */
export function findCloseDuplicates(desk: Desk, application: ApplicationRow): Duplicate[] {
  const traits = traitsOf(desk, application);
  return likely(desk, application, traits, closeQueries(traits));
}

/**
 * Nobody is confirmed while they may be somebody else's second application.
 * @throws AppError `conflict` naming the other
 */
export function ensureNoDuplicate(desk: Desk, application: ApplicationRow): void {
  const [duplicate] = findDuplicates(desk, application);
  if (duplicate)
    throw new AppError(
      'conflict',
      `a${duplicate.application.id} may be of the same person`,
      'Say first whether they are one: the page of either compares the two.',
    );
}

/** Records that two applications are of two people. */
export function tellApart(desk: Desk, a: number, b: number, by: string): void {
  desk.store.transaction(() => {
    const at = desk.clock().toISOString();
    desk.store.merges.recordDifferent(a, b, by, at);
    for (const [applicationId, other] of [
      [a, b],
      [b, a],
    ] as const)
      desk.store.journal.record(at, {
        actor: `secretary:${by}`,
        verb: 'told_apart',
        applicationId,
        after: `a${other}`,
      });
  });
}

function traitsOf(desk: Desk, { personId, facts }: ApplicationRow): Traits {
  return {
    addresses: desk.store.people.addresses(personId),
    name: facts.name?.value ?? null,
    location: facts.location?.value ?? null,
  };
}

function likely(
  desk: Desk,
  application: ApplicationRow,
  traits: Traits,
  queries: readonly string[],
): Duplicate[] {
  const ids = [
    ...traits.addresses.flatMap((address) => desk.store.queue.ofMailbox(mailboxOf(address))),
    ...queries.flatMap((query) => desk.store.queue.matchingIds(query, candidateLimit)),
  ];
  const others = desk.store.queue.read([...new Set(ids)].filter((id) => id !== application.id));
  return others
    .filter((other) => isInQuestion(desk, application, other))
    .flatMap((other) => {
      const likeness = likenessOf(traits, traitsOf(desk, other));
      return likeness === null ? [] : [{ application: other, likeness }];
    });
}

/** First and last name. */
function closeQueries({ name }: Traits): string[] {
  const [first, ...others] = nameWords(name ?? '').map(quoted);
  const last = others.at(-1);
  return first && last ? [`name : (${first} AND ${last})`] : [];
}

/** First or last name, and town: the other may be written in another way. */
function distantQueries({ name, location }: Traits): string[] {
  const [first, ...others] = nameWords(name ?? '').map(quoted);
  const last = others.at(-1);
  if (!first || !last || !location?.city) return [];
  return [first, last].map((word) => `name : ${word} AND place : ${quoted(location.city ?? '')}`);
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '')}"`;
}

function isInQuestion(desk: Desk, application: ApplicationRow, other: ApplicationRow): boolean {
  const { merges } = desk.store;
  return (
    other.id !== application.id &&
    other.personId !== application.personId &&
    other.state !== 'not_an_application' &&
    merges.findKept(other.id) === null &&
    merges.findKept(application.id) === null &&
    !merges.areDifferent(application.id, other.id)
  );
}
