import { day, hour } from '../../clock.ts';
import { chosenFirstName } from '../../membership/groups/hand-over.ts';
import { whyNotIntroduced } from '../../membership/groups/introducible.ts';
import { nextOpening, type Whereabouts } from '../../membership/window.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { IntroducedPerson, IntroductionRow } from '../../store/introductions.ts';
import { getApplication } from '../desk/get-application.ts';
import type { Desk } from '../desk.ts';
import { journal, madeCause, requestOf } from './introduce.ts';
import { addressOf, queueIntroductionLetter } from './introduction-letter.ts';

const reminderDays = 7;
/** Nobody stands at the desk when the last answer comes: so long the secretary can still take it back. */
const revealAfterMs = 2 * hour;

/**
 * Reminds whoever has not answered, once; and when all have, or the time is over, introduces those who said yes to one
 * another. @returns what was done, a line each
 */
export function tendIntroductions(desk: Desk): string[] {
  const done = desk.store.transaction(() => [
    ...takeBackBroken(desk),
    ...desk.store.introductions.open().flatMap((introduction) => tend(desk, introduction)),
  ]);
  if (done.length > 0) desk.outboxBell.ring();
  return done;
}

/**
 * Somebody took their yes back, or left, before the letters did: none of them leaves, and the others are introduced
 * without them.
 */
function takeBackBroken(desk: Desk): string[] {
  const since = new Date(desk.clock().getTime() - revealAfterMs).toISOString();
  return desk.store.introductions
    .madeSince(since)
    .filter(({ id }) => takeBackIfBroken(desk, id))
    .map(({ id }) => `i${id}: taken back, somebody does not want it any more`);
}

/** @returns whether an introduction that was made had to be taken back; what of it has left cannot be */
export function takeBackIfBroken(desk: Desk, id: number): boolean {
  const { introductions, letters } = desk.store;
  const cause = madeCause(id, introductions.find(id)?.madeAt ?? '');
  const told = introductions
    .people(id)
    .filter(({ applicationId }) =>
      letters.ofApplication(applicationId).some((letter) => letter.cause === cause),
    );
  if (told.every((person) => isStillWilling(desk, person))) return false;
  const at = desk.clock().toISOString();
  for (const { applicationId } of told) letters.cancelUnsentOf(cause, applicationId, at);
  introductions.recordState(id, 'asked', null);
  return true;
}

function isStillWilling(desk: Desk, { applicationId, answer }: IntroducedPerson): boolean {
  return answer === 'yes' && whyNotIntroduced(getApplication(desk, applicationId)) === null;
}

function tend(desk: Desk, introduction: IntroductionRow): string[] {
  const people = desk.store.introductions.people(introduction.id);
  const now = desk.clock();
  const isOver = now > new Date(introduction.answerBy) || people.every(({ answer }) => answer !== null);
  if (isOver) return [close(desk, introduction, people)];
  const isTimeToRemind = now.getTime() >= Date.parse(introduction.proposedAt) + reminderDays * day;
  return isTimeToRemind
    ? people.filter(({ answer }) => answer === null).flatMap((person) => remind(desk, introduction, person))
    : [];
}

/** A question in the evening, as any reminder. */
function whereaboutsOf(desk: Desk, { facts }: ApplicationRow): Whereabouts {
  const home = facts.location?.value;
  return {
    timeZone: home?.timeZone ?? desk.policy.organisation.timeZone,
    country: home?.country ?? null,
  };
}

function remind(
  desk: Desk,
  { id, answerBy }: IntroductionRow,
  { applicationId }: IntroducedPerson,
): string[] {
  const application = getApplication(desk, applicationId);
  if (whyNotIntroduced(application) !== null) return [];
  const letterId = queueIntroductionLetter(desk, application, {
    ...requestOf(desk, id, new Date(answerBy)),
    step: 2,
    notBefore: nextOpening(desk.clock(), whereaboutsOf(desk, application), desk.policy.window),
  });
  return letterId === null ? [] : [`i${id}: a${applicationId} reminded`];
}

/** Only those who said yes, and who may still be introduced, learn of one another; one alone learns of nobody. */
function close(desk: Desk, { id }: IntroductionRow, people: readonly IntroducedPerson[]): string {
  const willing = people
    .filter((person) => isStillWilling(desk, person))
    .map(({ applicationId }) => getApplication(desk, applicationId));
  const isMade = willing.length >= 2;
  desk.store.introductions.recordState(
    id,
    isMade ? 'made' : 'ended',
    isMade ? desk.clock().toISOString() : null,
  );
  if (isMade) for (const application of willing) reveal(desk, id, application, willing);
  for (const { applicationId } of people)
    journal(desk, applicationId, 'schedule', isMade ? 'introduction_made' : 'introduction_ended', `i${id}`);
  return isMade ? `i${id}: ${willing.length} introduced` : `i${id}: ended, fewer than two said yes`;
}

function reveal(desk: Desk, id: number, to: ApplicationRow, willing: readonly ApplicationRow[]): void {
  const others = willing.filter((one) => one.id !== to.id);
  queueIntroductionLetter(desk, to, {
    occasion: 'introduction',
    cause: madeCause(id, desk.clock().toISOString()),
    step: 1,
    groups: {
      people: others.map((other) => ({
        firstName: chosenFirstName(other.facts),
        address: addressOf(desk, other),
      })),
    },
    notBefore: new Date(desk.clock().getTime() + revealAfterMs),
  });
}
