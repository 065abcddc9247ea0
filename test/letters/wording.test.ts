import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateText, daysText, languageName, moneyText } from '../../src/letters/wording.ts';
import { shippedDir } from './samples.ts';

const written = ['en', 'es', 'fr'] as const;
const nbsp = '\u00A0';

describe('the words of numbers', () => {
  it.each([
    ['money', (language) => moneyText(28, 'USD', language), ['$28', `USD${nbsp}28`, `28${nbsp}$${nbsp}US`]],
    [
      'cents',
      (language) => moneyText(7.5, 'USD', language),
      ['$7.50', `USD${nbsp}7.50`, `7,50${nbsp}$${nbsp}US`],
    ],
    ['a day', (language) => daysText(1, language), ['1 day', '1 día', `1${nbsp}jour`]],
    ['days', (language) => daysText(30, language), ['30 days', '30 días', `30${nbsp}jours`]],
    [
      'a date',
      (language) => dateText('2026-05-01', language),
      ['May 1, 2026', '1 de mayo de 2026', '1er mai 2026'],
    ],
    [
      'another',
      (language) => dateText('2026-05-11', language),
      ['May 11, 2026', '11 de mayo de 2026', '11 mai 2026'],
    ],
    ['a language', (language) => languageName('en', language), ['English', 'inglés', 'anglais']],
  ] satisfies [
    string,
    (language: (typeof written)[number]) => string,
    string[],
  ][])('%s', (_, word, expected) => {
    expect(written.map(word)).toEqual(expected);
  });
});

/** Every shipped template of a language, with a word in place of each handlebars expression. */
function prose(language: string): { name: string; text: string }[] {
  const folder = join(shippedDir, language);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => ({
      name: `${language}/${name}`,
      text: readFileSync(join(folder, name), 'utf8').replace(/\{\{[^}]*\}\}/g, 'x'),
    }));
}

const names = (language: string) =>
  prose(language)
    .map(({ name }) => name.slice(language.length + 1))
    .sort();

describe('the shipped templates', () => {
  it('are the same ones in each language', () => {
    expect(names('es')).toEqual(names('en'));
    expect(names('fr')).toEqual(names('en'));
    expect(names('mul').filter((name) => !name.startsWith('parts'))).toEqual(
      names('en').filter((name) => !name.startsWith('parts')),
    );
  });

  it.each(['en', 'es', 'fr', 'mul'])('have no straight quotes and no double spaces in %s', (language) => {
    for (const { name, text } of prose(language)) expect(text, name).not.toMatch(/['"]|\S {2,}\S/);
  });

  it.each(prose('fr'))('space as Canadian French does: $name', ({ text }) => {
    expect(text).not.toMatch(/[^\u00A0]:|«[^\u00A0]|[^\u00A0]»|\s[;!?]/);
  });

  it.each(prose('es'))('open what they close: $name', ({ text }) => {
    const count = (character: string) => text.split(character).length;
    expect(count('¿')).toBe(count('?'));
    expect(count('¡')).toBe(count('!'));
    expect(count('“')).toBe(count('”'));
  });

  it('say nothing that a man only, or a woman only, could be called', () => {
    for (const { name, text } of [...prose('es'), ...prose('fr')])
      expect(text, name).not.toMatch(
        /(?<!la )bienvenid[oa]|trabajador(?!es)|o\/a\b|·e|\(e\)|secrétaire|secretari[oa]\b|heureux|désolé/i,
      );
  });
});
