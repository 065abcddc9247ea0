import { day, minute } from '../../clock.ts';
import { AppError } from '../../errors.ts';
import { dayIn } from '../../membership/days.ts';
import { whyNotIntroduced } from '../../membership/groups/introducible.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import { getApplication } from '../desk/get-application.ts';
import type { Desk } from '../desk.ts';
import { type IntroductionLetter, queueIntroductionLetter } from './introduction-letter.ts';

/** Days until silence is a no. */
export const answerDays = 14;

/**
 * Asks each of these people whether they want to be introduced to the others; nothing of anyone is told to anyone.
 * @returns the introduction's number
 * @throws AppError `usage`, or `conflict` naming everyone who cannot be asked and why
 */
export function proposeIntroduction(desk: Desk, ids: readonly number[], by: string): number {
  const id = desk.store.transaction(() => {
    const applications = [...new Set(ids)].map((one) => getApplication(desk, one));
    assertIntroducible(desk, applications);
    const now = desk.clock();
    const answerBy = new Date(now.getTime() + answerDays * day);
    const introduction = desk.store.introductions.record(
      applications.map((application) => application.id),
      by,
      now.toISOString(),
      answerBy.toISOString(),
    );
    const request = requestOf(desk, introduction, answerBy);
    for (const application of applications) {
      queueIntroductionLetter(desk, application, {
        ...request,
        step: 1,
        notBefore: new Date(now.getTime() + desk.policy.undoMinutes * minute),
      });
      journal(desk, application.id, `secretary:${by}`, 'introduction_proposed', `i${introduction}`);
    }
    return introduction;
  });
  desk.outboxBell.ring();
  return id;
}

/** What every letter of asking says, the first and the only reminder. */
export function requestOf(
  desk: Desk,
  introductionId: number,
  answerBy: Date,
): Pick<IntroductionLetter, 'occasion' | 'cause' | 'groups'> {
  return {
    occasion: 'introduction_request',
    cause: `i${introductionId}`,
    groups: { answerBy: dayIn(desk.policy.organisation.timeZone, answerBy) },
  };
}

/**
 * Takes an introduction back while nothing of its last step has left.
 * @throws AppError `not_found`, or `conflict` naming the letter that has left
 */
export function undoIntroduction(desk: Desk, id: number, by: string): void {
  desk.store.transaction(() => {
    const introduction = desk.store.introductions.find(id);
    if (!introduction)
      throw new AppError('not_found', `there is no introduction i${id}`, '`introduce` lists them.');
    const cause = introduction.madeAt === null ? `i${id}` : madeCause(id, introduction.madeAt);
    const people = desk.store.introductions.people(id).map(({ applicationId }) => applicationId);
    const letters = people
      .flatMap((one) => desk.store.letters.ofApplication(one))
      .filter((one) => one.cause === cause);
    const left = letters.find(({ state }) => !['queued', 'held', 'deferred', 'cancelled'].includes(state));
    if (left || introduction.state === 'ended' || introduction.state === 'undone')
      throw new AppError(
        'conflict',
        left ? `a letter of i${id} has left (l${left.id})` : `i${id} is ${introduction.state}`,
        'What has been said cannot be taken back.',
      );
    const at = desk.clock().toISOString();
    for (const one of people) {
      desk.store.letters.cancelUnsentOf(cause, one, at);
      journal(desk, one, `secretary:${by}`, 'introduction_undone', `i${id}`);
    }
    desk.store.introductions.recordState(id, 'undone', introduction.madeAt);
  });
}

/** What the letters of one making have in common: one that was taken back may be made again without somebody. */
export function madeCause(id: number, madeAt: string): string {
  return `i${id}:made:${madeAt}`;
}

/** Why somebody cannot be asked now; null when they can. */
export function whyNotAsked(desk: Desk, application: ApplicationRow): string | null {
  const open = desk.store.introductions.askedOf(application.id).find(({ state }) => state === 'asked');
  return open ? `has not answered i${open.introductionId} yet` : whyNotIntroduced(application);
}

export function journal(
  desk: Desk,
  applicationId: number,
  actor: 'schedule' | 'applicant' | `secretary:${string}`,
  verb: string,
  after: string,
): void {
  desk.store.journal.record(desk.clock().toISOString(), { actor, verb, applicationId, after });
}

function assertIntroducible(desk: Desk, applications: readonly ApplicationRow[]): void {
  if (applications.length < 2)
    throw new AppError('usage', 'an introduction needs two people', 'Write it as `introduce a41 a42 a43`.');
  const refusals = applications.flatMap((application) => {
    const why = whyNotAsked(desk, application);
    return why === null ? [] : [`a${application.id} ${why}`];
  });
  if (refusals.length > 0)
    throw new AppError('conflict', refusals.join('; '), 'Leave them out: nobody is written to.');
}
