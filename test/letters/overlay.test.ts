import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLetters } from '../../src/letters/letters.ts';
import { context, open, organisation, shippedDir } from './samples.ts';

let own: string;

beforeEach(() => {
  own = mkdtempSync(join(tmpdir(), 'letters-'));
});

afterEach(() => rmSync(own, { recursive: true }));

function write(name: string, source: string): string {
  const path = join(own, `${name}.hbs`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
  return path;
}

const shipped = (name: string) => readFileSync(join(shippedDir, `${name}.hbs`), 'utf8');

const welcome = {
  occasion: 'welcome' as const,
  step: 1,
  name: 'Ada',
  understood: { name: null, place: null, occupation: null, agrees: true },
  missing: [],
  humanWillAnswer: false,
  words: null,
};

describe("an organisation's own templates", () => {
  it('stand in place of the shipped ones, one by one', () => {
    write('es/welcome', '{{> es/hello}}\n\nPasa, la puerta está abierta.');
    const letters = open(own);
    const text = (language: 'en' | 'es') => letters.render({ ...welcome, language }, context).text;
    expect(text('es')).toBe('Hola, Ada:\n\nPasa, la puerta está abierta.\n\nRef: 00000000000000a1\n');
    expect(text('en')).toContain('You are now a member of Workers of the Example.');
  });

  it('may replace a part, which then stands in every letter that has it', () => {
    write('en/parts/signature', 'Yours, {{organisation.name}}');
    const letters = open(own);
    for (const occasion of ['welcome', 'receipt'] as const)
      expect(letters.render({ ...welcome, occasion, language: 'en' }, context).text).toContain(
        'Yours, Workers',
      );
    expect(letters.differing()).toEqual(['en/parts/signature']);
  });

  it('are listed when they differ from the shipped ones, and only then', () => {
    write('es/welcome', `${shipped('es/welcome')}\nPD: hay café.`);
    write('fr/welcome', shipped('fr/welcome'));
    expect(open(own).differing()).toEqual(['es/welcome']);
    expect(open().differing()).toEqual([]);
  });

  it('may lie beside files that are none', () => {
    writeFileSync(join(own, 'README.md'), 'ours');
    expect(open(own).differing()).toEqual([]);
  });
});

describe('a broken template', () => {
  const fault = (): string => {
    try {
      open(own);
    } catch (error) {
      return String(error);
    }
    return 'none';
  };

  it.each([
    ['a misspelt variable', 'Hello {{nmae}}', 'there is no variable nmae'],
    ['a misspelt condition', '{{#if mising.anything}}x{{/if}}', 'there is no variable mising'],
    ['a misspelt detail', '{{#unless missing.anythin}}x{{/unless}}', 'there is no variable missing.anythin'],
    [
      'a misspelt word within a list',
      '{{#each documents}}{{titel}}{{/each}}',
      'there is no variable documents.titel',
    ],
    ['a group of variables for one', '{{understood}}', 'there is no variable understood.'],
    ['an unknown part', '{{> en/helo}}', 'en/helo'],
    ['an unknown helper', '{{shout name}}', 'shout'],
    ['a block that is not closed', '{{#if name}}x', 'Parse error'],
  ])('is named at the start, with %s', (_, source, expected) => {
    const path = write('en/welcome', source);
    const said = fault();
    expect(said).toContain(`${path}: `);
    expect(said).toContain(expected);
  });

  it('is named together with every other one', () => {
    const paths = [write('en/welcome', '{{nmae}}'), write('fr/receipt', '{{nom}}')];
    const said = fault();
    for (const path of paths) expect(said).toContain(path);
  });

  it('is found in a part, and the letters that include it are not blamed', () => {
    const path = write('en/parts/hello', 'Hi {{nmae}}');
    const said = fault();
    expect(said).toContain(`${path}: there is no variable nmae`);
    expect(said).not.toContain('welcome');
  });

  it('is found in the letter in three languages', () => {
    const path = write('mul/welcome', '{{#with es}}{{nombre}}{{/with}}');
    expect(fault()).toContain(`${path}: there is no variable es.nombre`);
  });

  it('is one whose name no letter has', () => {
    const path = write('es/bienvenida', 'Hola');
    expect(fault()).toContain(`no letter has the name of ${path}`);
  });

  it('is one that is not there', () => {
    expect(() => openLetters({ shippedDir: own, overlayDir: null }, organisation)).toThrow(
      /mul\/decline.hbs: there is no such template/,
    );
    expect(() => open(join(own, 'nowhere'))).toThrow(/nowhere cannot be read/);
  });
});
