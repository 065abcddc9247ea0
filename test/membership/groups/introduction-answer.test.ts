import { describe, expect, it } from 'vitest';
import { readIntroductionAnswer } from '../../../src/membership/groups/introduction-answer.ts';

describe('an answer to the question of being introduced', () => {
  it.each([
    ...[
      'Yes',
      'yes!',
      'Yes, please.',
      'Hi, yes',
      'Hello Clara,\n\nYes, gladly.\n\nAda',
      'OK',
      'Sure, thank you',
      'Sí',
      'si',
    ],
    ...[
      'Sí, claro',
      'Hola:\n\nsí, con gusto',
      'Claro que quiero',
      'De acuerdo',
      'Oui',
      'Bonjour,\n\noui, avec plaisir',
    ],
    ...['D’accord', 'Volontiers'],
  ])('%j is a yes', (words) => {
    expect(readIntroductionAnswer(words)).toBe('yes');
  });

  it.each([
    ...[
      'No',
      'no.',
      'No, thank you',
      'Nope',
      'Rather not',
      'Hola, no gracias',
      'Prefiero que no',
      'Non',
      'Non merci',
    ],
    ...['Bonjour, non', 'Better not'],
  ])('%j is a no', (words) => {
    expect(readIntroductionAnswer(words)).toBe('no');
  });

  it.each([
    ...[
      '',
      'Thanks',
      'Who are they?',
      'Yes, but not my address',
      'Yes if they are women',
      'Yes? What is this?',
      'maybe',
    ],
    ...[
      'I would rather wait',
      'No problem, yes',
      'Si no es molestia',
      'Sí, pero sin mi dirección',
      'Oui, mais pas encore',
    ],
    ...[
      'Yes I got your letter, who is this',
      `Yes ${'x'.repeat(500)}`,
      'Yes, only Bruno',
      'Not sure',
      'Si quieren',
    ],
  ])('%j is left to a human', (words) => {
    expect(readIntroductionAnswer(words)).toBe('unclear');
  });
});
