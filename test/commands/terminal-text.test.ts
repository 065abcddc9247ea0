import { describe, expect, it } from 'vitest';
import { formatTable } from '../../src/commands/table.ts';
import { columnsOf, fitColumns, wrapColumns } from '../../src/commands/terminal-text.ts';
import { makeOneLine, makeVisible } from '../../src/workflow/words/visible-text.ts';

describe('what would act on a terminal or hide', () => {
  it.each([
    ['an escape sequence', '\u001b[2J', '<U+001B>[2J'],
    ['a C1 control', '\u009b31m', '<U+009B>31m'],
    ['a carriage return', 'safe\rfake', 'safe<U+000D>fake'],
    ['a backspace', 'ab\b', 'ab<U+0008>'],
    ['a bidi override', 'a\u202eb', 'a<U+202E>b'],
    ['a bidi isolate', 'a\u2066b', 'a<U+2066>b'],
    ['a zero-width space', 'a\u200bb', 'a<U+200B>b'],
    ['a byte order mark', '\ufeffa', '<U+FEFF>a'],
    ['a soft hyphen', 'a\u00adb', 'a<U+00AD>b'],
    ['a tag character', 'a\u{e0041}', 'a<U+E0041>'],
    ['a line separator', 'a\u2028b', 'a<U+2028>b'],
    ['a Hangul filler', 'a\u3164b', 'a<U+3164>b'],
    ['half a surrogate pair', 'a\ud800b', 'a<U+D800>b'],
    ['private use', 'a\ue000', 'a<U+E000>'],
  ])('%s is shown', (_, text, shown) => {
    expect(makeVisible(text)).toBe(shown);
  });

  it.each([
    'José Ñuñez 王小明 Οδυσσέας',
    'two\nlines\tand a tab',
    '❤️ 👩 e\u0301',
  ])('leaves %j alone', (text) => {
    expect(makeVisible(text)).toBe(text);
  });

  it('fits on one line when it must', () => {
    expect(makeOneLine(' Ada\r\n  Flores\u2028x ')).toBe('Ada Flores x');
  });
});

describe('columns', () => {
  it('are two for East Asian letters and emoji, none for marks', () => {
    expect(columnsOf('abc')).toBe(3);
    expect(columnsOf('王小明')).toBe(6);
    expect(columnsOf('e\u0301')).toBe(1);
    expect(columnsOf('👩')).toBe(2);
  });

  it('limit a text, never half a letter', () => {
    expect(fitColumns('Ada Flores', 10)).toBe('Ada Flores');
    expect(fitColumns('Ada Flores', 5)).toBe('Ada…');
    expect(columnsOf(fitColumns('王小明王小明', 6))).toBeLessThanOrEqual(6);
  });

  it('wrap it between words, and long words where they must', () => {
    expect(wrapColumns('the quick brown fox', 10)).toEqual(['the quick', 'brown fox']);
    expect(wrapColumns('a\n\nb', 10)).toEqual(['a', '', 'b']);
    expect(wrapColumns('xxxxxxxxxxxx yy', 5)).toEqual(['xxxxx', 'xxxxx', 'xx yy']);
    expect(wrapColumns('', 5)).toEqual(['']);
  });
});

describe('a table', () => {
  it('gives each column what it needs where there is room', () => {
    expect(formatTable(['id', 'name'], [['a1', 'Ada']])).toEqual(['id  name', 'a1  Ada']);
  });

  it('stays within 80 columns, the widest giving way', () => {
    const lines = formatTable(['id', 'a', 'b'], [['a1', 'x'.repeat(100), 'y '.repeat(60)]]);
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(80);
    expect(lines[1]).toMatch(/^a1 {2}x+… {2}y/);
    expect(lines.join('').match(/y/g)).toHaveLength(60);
    expect(lines[2]).toMatch(/^ +y/);
  });

  it('keeps a row on its line, whatever a cell holds', () => {
    expect(formatTable(['a'], [['one\ntwo\u001b[2J']])).toEqual(['a', 'one two<U+001B>[2J']);
  });
});
