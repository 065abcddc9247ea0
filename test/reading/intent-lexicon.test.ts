import { describe, expect, it } from 'vitest';
import { ageWords } from '../../src/reading/lexicon/age.ts';
import {
  absenceSubjects,
  automated,
  bounceSubjects,
  receiptSubjects,
} from '../../src/reading/lexicon/automated.ts';
import { belonging } from '../../src/reading/lexicon/belonging.ts';
import { contactWishes } from '../../src/reading/lexicon/contact-wishes.ts';
import { questionWords } from '../../src/reading/lexicon/questions.ts';
import { strangers } from '../../src/reading/lexicon/strangers.ts';
import { wishes } from '../../src/reading/lexicon/wishes.ts';
import { fold, tokenise } from '../../src/reading/text/tokens.ts';

/** The words of a phrase as a reader would find them; one that differs can never be found. */
function foundAs(phrase: string): string {
  return phrase
    .split(' * ')
    .map((part) =>
      tokenise(part)
        .map(({ folded }) => folded)
        .join(' '),
    )
    .join(' * ');
}

describe('the words of intent and screening', () => {
  it.each(
    Object.entries({ ageWords, automated, belonging, contactWishes, questionWords, strangers, wishes }),
  )('can all be found: %s', (_name, lexicon) => {
    const phrases = Object.values(lexicon as Record<string, readonly string[]>).flatMap((lists) =>
      lists.flatMap((list) => list.split(' | ')),
    );
    expect(phrases.filter((phrase) => foundAs(phrase) !== phrase)).toEqual([]);
  });

  it('are folded in subjects', () => {
    const subjects = [...absenceSubjects, ...bounceSubjects, ...receiptSubjects];
    expect(subjects.filter((subject) => fold(subject).trim() !== subject)).toEqual([]);
  });
});
