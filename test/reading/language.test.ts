import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../src/reading/language/language.ts';
import { visible } from '../support/visible.ts';
import { languageCases } from './language-cases.ts';

const languageOf = (text: string, subject = '') => readLanguage(visible(text, { subject }));

describe('the language of the own words', () => {
  it.each(languageCases)('%s: %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is that of most of the words where a writer changes between two', () => {
    const spanglish =
      'Trabajo en un warehouse aquí en Fresno, el boss no nos paga el overtime. Anyway, quiero unirme.';
    expect(languageOf(spanglish)).toBe('es');
  });

  it('is not that of the quoted letter', () => {
    const answer =
      'sí, de acuerdo\n\nOn Mon, May 5, 2025 at 9:15 AM WSA Secretary <secretary@wsa.example> wrote:\n\n';
    expect(
      languageOf(`${answer}> Have you read it, and do you agree with what it says?\n> The Secretary`),
    ).toBe('es');
  });

  it('is that of the thread where there are hardly any own words', () => {
    expect(
      languageOf('Matane\n\nLe 2026-02-03 à 14:41, X a écrit :\n> Il ne nous manque plus que votre ville.'),
    ).toBe('fr');
  });

  it('is told by the subject where the body tells nothing', () => {
    expect(languageOf('Tulsa, OK', 'quiero ser miembro')).toBe('es');
  });
});
