import { describe, expect, it } from 'vitest';
import type { Letter, LetterLanguage, Occasion } from '../../src/membership/letter.ts';
import { context, everyLetter, languages, open } from './samples.ts';
import { languagesOf, plainText, wordsBeforeLinks } from './text.ts';

/** What a lock screen must not show: nothing of union, politics or membership. */
const telling: Record<LetterLanguage, RegExp> = {
  en: /union|join|member|solidar|politic|strike|princip|constitution|labou?r|worker|dues|agree|organi[sz]/i,
  es: /sindica|unir|únete|miembro|solidar|polític|huelga|princip|constituci|trabaja|cuota|afilia|acuerdo|organiza/i,
  fr: /syndic|adhér|adhes|membre|solidair|politi|grève|princip|constitution|travail|cotis|d’accord|organisation/i,
  mul: /$^/,
};
telling.mul = new RegExp([telling.en, telling.es, telling.fr].map((one) => one.source).join('|'), 'i');

const automatic: Record<'en' | 'es' | 'fr', RegExp> = {
  en: /is automatic/,
  es: /es automátic[ao]/,
  fr: /est automatique/,
};

/** Letters that nobody pressed a key for. */
const written: ReadonlySet<Occasion> = new Set([
  'acknowledgement',
  'details_request',
  'completion',
  'updates_thanks',
  'receipt',
  'organisation_receipt',
  'withdrawal',
  'reminder',
]);

describe.each(languages)('every letter in %s', (language) => {
  const letters = everyLetter(language);

  it.each(letters)('$title is whole', ({ rendered: { subject, text, html } }) => {
    expect(text).not.toMatch(/[\uE000\uE001]|\{\{|\}\}|undefined|null|\[object/);
    expect(html).not.toMatch(/[\uE000\uE001]|\{\{|\}\}|undefined|null|\[object/);
    expect(text).toMatch(/\S\n\nRef: 00000000000000a1\n$/);
    expect(html).toContain('Ref: 00000000000000a1');
    expect(subject).not.toBe('');
  });

  it('has at most 180 words before the links, in each language', () => {
    const tooLong = letters.flatMap(({ title, rendered }) =>
      wordsBeforeLinks(rendered.text)
        .filter((count) => count > 180)
        .map((count) => `${title}: ${count} words`),
    );
    expect(tooLong).toEqual([]);
  });

  it('begins with 120 characters that tell nothing, and so does its subject', () => {
    const tell = letters.filter(({ rendered: { subject, text } }) =>
      telling[language].test(`${subject} ${text.slice(0, 120)}`),
    );
    expect(tell.map(({ title, rendered }) => `${title}: ${rendered.text.slice(0, 120)}`)).toEqual([]);
  });

  it('says the same as text and as HTML', () => {
    for (const { title, rendered } of letters)
      expect(plainText(rendered.html), title).toBe(plainText(rendered.text));
  });

  it('says that it is automatic where nobody wrote it', () => {
    for (const { title, letter, rendered } of letters.filter((one) => written.has(one.letter.occasion)))
      for (const { language: part, text } of languagesOf(letter.language, rendered.text))
        expect(text, title).toMatch(automatic[part]);
  });
});

describe.each(languages)('the first answer in %s', (language) => {
  const letters = open();
  const nothing = { name: null, place: null, occupation: null, agrees: false };
  const asking: Letter = {
    occasion: 'acknowledgement',
    step: 1,
    language,
    name: null,
    understood: { ...nothing, name: 'Ada Flores' },
    missing: ['location', 'occupation', 'agreement'],
    humanWillAnswer: false,
    words: null,
  };

  it('reads as recorded', async () => {
    const { text } = letters.render(asking, { ...context, awayUntil: null });
    await expect(text).toMatchFileSnapshot(`recorded/acknowledgement.${language}.txt`);
  });

  it('asks before it tells', () => {
    for (const { text } of languagesOf(language, letters.render(asking, context).text)) {
      const told = text.indexOf('Ada Flores');
      expect(told).toBeGreaterThan(text.search(/your town|tu ciudad|votre ville/));
      expect(told).toBeGreaterThan(0);
    }
  });

  it('names dues, the way to pay, what comes next, what is kept and how long, and the way out', () => {
    for (const { text } of languagesOf(language, letters.render(asking, context).text)) {
      expect(text).toMatch(/\$28|USD\u00A028|28\u00A0\$\u00A0US/);
      expect(text).toMatch(/money order|giro postal|mandat/);
      expect(text).toMatch(/turned away|se queda fuera|n’écartons personne/);
      expect(text).toMatch(/14 days|14 días|14\s?jours/u);
      expect(text).toMatch(/30\s(days|días|jours)/u);
      expect(text).toMatch(/90\s(days|días|jours)/u);
      expect(text).toMatch(/I withdraw|retiro mi solicitud|je retire ma demande/);
      expect(text).toMatch(/May 1, 2026|1 de mayo de 2026|1er mai 2026/);
    }
  });

  it('is silent about dues where it must be', () => {
    const { text } = letters.render({ ...asking, withoutDues: true }, context);
    expect(text).not.toMatch(/28|\bdues\b|cuota|cotisation/i);
  });
});

describe('a letter', () => {
  const letters = open();
  const plain: Letter = {
    occasion: 'acknowledgement',
    step: 1,
    language: 'fr',
    name: 'Ada Flores',
    understood: { name: 'Ada Flores', place: 'Tulsa, OK', occupation: 'welder', agrees: true },
    missing: [],
    humanWillAnswer: false,
    words: null,
  };
  const text = (changes: Partial<Letter>) => letters.render({ ...plain, ...changes }, context).text;

  it('says which language a document is in when it is not translated', () => {
    expect(text({})).toContain(
      '<https://wsa.example/stand> (en anglais; pas encore de traduction française)',
    );
    expect(text({ language: 'es' })).toContain('<https://wsa.example/posicion>\n');
  });

  it('promises a human answer only when a question came', () => {
    expect(text({ humanWillAnswer: true })).toContain('mérite qu’une personne vous réponde');
    expect(text({})).not.toContain('mérite qu’une personne vous réponde');
  });

  it('asks for nothing that is known', () => {
    expect(text({ language: 'en' })).not.toContain('please reply');
    expect(text({ language: 'en', missing: ['occupation'] })).toContain(
      'please reply to this letter with:\n\n- the work',
    );
  });

  it('reminds in three voices, and closes the file with the last', () => {
    const voices = [1, 2, 3].map((step) => text({ occasion: 'reminder', language: 'en', step }));
    expect(voices.map((voice) => voice.includes('We are closing your file'))).toEqual([false, false, true]);
    expect(new Set(voices).size).toBe(3);
    expect(text({ occasion: 'reminder', language: 'en', step: 2, isLastStep: true })).toContain(
      'closing your file',
    );
  });

  it.each(['ask', 'reply', 'decline'] as const)('carries the words of a secretary once (%s)', (occasion) => {
    for (const language of languages)
      expect(
        text({ occasion, language, words: 'One.\n\nTwo,\nthree.' }).split('One.\n\nTwo,\nthree.'),
      ).toHaveLength(2);
  });

  it('marks each language for those who have a letter read to them', () => {
    const { html } = letters.render({ ...plain, occasion: 'reply', language: 'mul', words: 'One.' }, context);
    expect(html.match(/<div lang="\w+">/g)).toEqual(
      ['en', 'es', 'fr', 'und'].map((one) => `<div lang="${one}">`),
    );
  });
});
