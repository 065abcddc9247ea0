import type { ApplicationRow } from '../../store/applications.ts';
import type { ConsentPurpose, ConsentRow } from '../../store/consents.ts';
import type { Desk } from '../../workflow/desk.ts';
import { presentWording, wordingText } from '../../workflow/people/wording.ts';
import { momentText } from '../../workflow/words/moments.ts';
import { short } from './text.ts';

/** What somebody agreed to, as the page of their application shows it. */
export interface ConsentLine {
  purpose: string;
  wording: string;
  /** Documents that have changed since. */
  isOld: boolean;
  given: string;
  withdrawn: string | null;
  /** The email that says it. */
  emailId: number | null;
  /** In the secretary's words, where no email says it. */
  how: string | null;
}

const purposes: Readonly<Record<ConsentPurpose, string>> = {
  contact: 'To be answered',
  updates: 'To get news',
  principles: 'The principles',
};

/** Every consent of an application, the oldest first, those that were taken back too. */
export function consentLines(desk: Desk, { id, personId }: ApplicationRow): ConsentLine[] {
  return desk.store.consents
    .ofPerson(personId)
    .filter(({ applicationId }) => applicationId === id)
    .map((consent) => consentLine(desk, consent));
}

function consentLine(desk: Desk, { purpose, wording, givenAt, withdrawnAt, emailId, how }: ConsentRow) {
  const { timeZone, language } = desk.policy.organisation;
  const moment = (iso: string) => momentText(iso, timeZone, desk.clock());
  return {
    purpose: purposes[purpose],
    wording: short(wordingText(wording, wording && desk.store.consents.findWording(wording))),
    isOld: purpose === 'principles' && wording !== presentWording(desk, purpose, language).hash,
    given: moment(givenAt),
    withdrawn: withdrawnAt && moment(withdrawnAt),
    emailId,
    how: how && short(how, 200),
  };
}
