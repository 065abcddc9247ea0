import type { Reading } from '../reading/reading.ts';
import { type KnownFacts, missingDetails } from './application.ts';
import { placeLabel } from './facts.ts';
import type { Letter, LetterLanguage, Occasion } from './letter.ts';
import { letterSafe } from './letter-safe.ts';
import { type WrittenLanguage, writtenLanguages } from './policy.ts';

/** The letter that answers an email: what was understood and, of what is missing, only what is the applicant's turn. */
export function composeIntakeLetter(
  occasion: Occasion,
  reading: Reading,
  facts: KnownFacts,
  humanWillAnswer: boolean,
): Letter {
  return composeLetter(occasion, letterLanguage(reading.language), facts, {
    humanWillAnswer,
    startsGroup: reading.wantsToStartGroup,
  });
}

/** What a letter may say besides the facts. */
type LetterExtras = Required<
  Pick<
    Letter,
    'humanWillAnswer' | 'words' | 'step' | 'isLastStep' | 'duesOwed' | 'digest' | 'groups' | 'startsGroup'
  >
>;

/** A letter about an application as it now stands. */
export function composeLetter(
  occasion: Occasion,
  language: LetterLanguage,
  facts: KnownFacts,
  more: Partial<LetterExtras> = {},
): Letter {
  return {
    occasion,
    step: more.step ?? 1,
    language,
    name: safe(facts.name?.value),
    understood: {
      name: safe(facts.name?.value),
      place: facts.location ? safe(placeLabel(facts.location.value)) : null,
      occupation: safe(facts.occupation?.value),
      agrees: facts.agreement?.value === true,
    },
    missing: missingDetails(facts),
    humanWillAnswer: more.humanWillAnswer ?? false,
    words: more.words ?? null,
    ...(more.isLastStep === undefined ? {} : { isLastStep: more.isLastStep }),
    ...(more.duesOwed === undefined ? {} : { duesOwed: more.duesOwed }),
    ...(more.digest === undefined ? {} : { digest: more.digest }),
    ...(more.groups === undefined ? {} : { groups: more.groups }),
    ...(more.startsGroup === undefined ? {} : { startsGroup: more.startsGroup }),
  };
}

/** The language to answer in: the writer's where letters are written in it, else all three at once. */
export function letterLanguage(language: string): LetterLanguage {
  return writtenLanguages.includes(language as WrittenLanguage) ? (language as WrittenLanguage) : 'mul';
}

function safe(value: string | null | undefined): string | null {
  return value ? letterSafe(value) : null;
}
