import type { Desk } from '../desk.ts';
import { presentWording, wordingText } from './wording.ts';

/** A version of the principles, and who last agreed to just this one. */
export interface Agreement {
  hash: string | null;
  /** The documents and their versions (JSON); null where they were not recorded. */
  value: string | null;
  people: number;
  firstGivenAt: string;
  /** It is what letters ask for now. */
  isPresent: boolean;
  /** Ids of the applications. */
  applications: readonly number[];
}

/** Who stands by which version of the principles, the oldest first, and which version letters ask for now. */
export function listAgreements(desk: Desk): { present: string; agreements: Agreement[] } {
  const { consents } = desk.store;
  const present = presentWording(desk, 'principles', desk.policy.organisation.language);
  return {
    present: wordingText(present.hash, present.value),
    agreements: consents.wordings('principles').map((wording) => ({
      ...wording,
      isPresent: wording.hash === present.hash,
      applications: consents
        .holders('principles', wording.hash)
        .flatMap(({ applicationId }) => applicationId ?? []),
    })),
  };
}
