import { placeLabel } from '../../membership/facts.ts';
import type { GroupNews } from '../../membership/groups/group-news.ts';
import type { Occasion } from '../../membership/letter.ts';
import { composeLetter, letterLanguage } from '../../membership/letter-content.ts';
import { letterSafe } from '../../membership/letter-safe.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { addressOnFile } from '../outbox/addresses.ts';
import { queueLetter } from '../outbox/queue-letter.ts';

export interface IntroductionLetter {
  occasion: Extract<Occasion, 'introduction_request' | 'introduction'>;
  cause: string;
  /** 2 is the reminder. */
  step: number;
  groups: GroupNews;
  notBefore: Date;
}

/**
 * Queues a letter about an introduction to one of its people, to the address that the others may come to know and
 * never to one that an email merely names.
 */
export function queueIntroductionLetter(
  desk: Desk,
  application: ApplicationRow,
  { occasion, cause, step, groups, notBefore }: IntroductionLetter,
): number | null {
  const { id, personId, facts } = application;
  const place = facts.location ? placeLabel(facts.location.value) : null;
  return queueLetter(desk, {
    letter: composeLetter(
      occasion,
      letterLanguage(desk.store.people.find(personId)?.language ?? 'und'),
      facts,
      {
        step,
        groups: { place: place === null ? null : letterSafe(place), ...groups },
      },
    ),
    held: null,
    notBefore,
    supersedes: null,
    personId,
    applicationId: id,
    cause,
    recipient: addressOf(desk, application),
    inReplyTo: null,
  });
}

/** The address that is on file for somebody. */
export function addressOf(desk: Desk, { personId }: ApplicationRow): string {
  return addressOnFile(desk, personId) as string;
}
