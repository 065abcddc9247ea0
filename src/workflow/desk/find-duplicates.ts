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
const candidateLimit = 30;

/** Applications that look like the same person's, of which no human has said yet that they are not. */
export function findDuplicates(desk: Desk, application: ApplicationRow): Duplicate[] {
  const traits = traitsOf(desk, application);
  return candidates(desk, traits)
    .filter((other) => isInQuestion(desk, application, other))
    .flatMap((other) => {
      const likeness = likenessOf(traits, traitsOf(desk, other));
      return likeness === null ? [] : [{ application: other, likeness }];
    });
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

function candidates({ store }: Desk, { addresses, name, location }: Traits): ApplicationRow[] {
  const [first, ...others] = nameWords(name ?? '').map(quoted);
  const last = others.at(-1);
  const city = location?.city ? quoted(location.city) : null;
  const queries = [
    ...addresses.map((address) => `address : ${quoted(mailboxOf(address))}`),
    first && last && `name : (${first} AND ${last})`,
    last && city && `name : ${last} AND place : ${city}`,
    first && city && last && `name : ${first} AND place : ${city}`,
  ];
  const found = queries.flatMap((query) => (query ? store.queue.matching(query, candidateLimit) : []));
  return [...new Map(found.map((one) => [one.id, one])).values()];
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
    !merges.areDifferent(application.id, other.id)
  );
}
