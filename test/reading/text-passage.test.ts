import { describe, expect, it } from 'vitest';
import { passageOf } from '../../src/reading/text/passage.ts';

/** The sentences of a text, their words parted by spaces. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const { raw, sentence } of passageOf('body', text).words)
    sentences[sentence] = sentences[sentence] === undefined ? raw : `${sentences[sentence]} ${raw}`;
  return sentences;
}

const wrapped =
  'My name is Ada Okonkwo and I have lived in the north end of Guelph for\nthirteen years, where I weld.\nThanks';

describe('sentences', () => {
  it.each([
    ['I weld. I live in Tulsa.', ['I weld.', 'I live in Tulsa']],
    ['I weld.I live in Tulsa', ['I weld.', 'I live in Tulsa']],
    ['Is it $28.50 a year? Yes!', ['Is it 28 50 a year', 'Yes']],
    ['I live in St. Louis, near Mt. Vernon', ['I live in St. Louis near Mt. Vernon']],
    ['Vivo en Cd. Juárez, soy la Sra. Elena', ['Vivo en Cd. Juárez soy la Sra. Elena']],
    ['Guelph, Ont. I weld', ['Guelph Ont.', 'I weld']],
    ['i live in ohio. i weld', ['i live in ohio.', 'i weld']],
    ['¿Dónde? ¡Aquí!', ['Dónde', 'Aquí']],
    ['ada@example.com is mine', ['ada example com is mine']],
    ['Ada Okonkwo\nWelder\nTulsa, OK', ['Ada Okonkwo', 'Welder', 'Tulsa OK']],
    ['Name: Ada\n\nTrade: welder', ['Name Ada', 'Trade welder']],
    ['welder; cook | driver • nurse', ['welder', 'cook', 'driver', 'nurse']],
    [
      wrapped,
      [
        'My name is Ada Okonkwo and I have lived in the north end of Guelph for thirteen years where I weld.',
        'Thanks',
      ],
    ],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('end with each line of a text that is not wrapped', () => {
    const long = `I live in Tulsa ${'and so do many others '.repeat(6)}`.trim();
    expect(
      sentencesOf(`${long}\nI weld there by night and sleep there by day, and have done so for ever\nAda`),
    ).toHaveLength(3);
  });
});

describe('capitals', () => {
  it.each([
    ['i am ada and i weld in tulsa', true],
    ['I AM ADA AND I WELD IN TULSA', true],
    ['I am Ada and I weld in Tulsa', false],
  ])('%s', (text, isCaseless) => {
    expect(passageOf('body', text).isCaseless).toBe(isCaseless);
  });
});

it('a place name may stand behind an elision', () => {
  const [word] = passageOf('body', "d'Ottawa").words;
  expect(word?.raw.slice(word.elided)).toBe('Ottawa');
});
