import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cpuMs, slowdown } from './slowdown.ts';

const room = fileURLToPath(new URL('../../src/reading', import.meta.url));
/** As long as no backtracking over one run, however often it is tried anew, takes longer than the limit. */
const longest = 800;
const limitMs = 60;

const literal =
  /(?:[=(,:?!&|;{[]|\breturn|^)\s*\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/gm;

/** Every regular expression that is written in a source text. */
function patternsIn(source: string): RegExp[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(literal)].map(
    ([, body = '', flags = '']) => new RegExp(body, flags.replace('y', '')),
  );
}

/** What makes a pattern try again and again: what it looks for, all but its end, and runs of what its classes hold. */
function attacksOn(pattern: RegExp, length: number): string[] {
  const found = matchesOf(pattern);
  const parts = pattern.source.match(/[\p{L}\p{N} ]{2,}/gu) ?? [];
  const units = [...found, ...found.map((text) => text.slice(0, -1)), ...parts, ...classics].filter(Boolean);
  return units.flatMap((unit) => {
    const run = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    return [run, `${run}\0`, `${unit}${'a'.repeat(length)}!`, `${unit}${' '.repeat(length)}!`];
  });
}

const classics = [
  'a',
  'A',
  'é',
  '1',
  ' ',
  '\n',
  '>',
  "'",
  '-',
  '.',
  ',',
  ', ',
  '"',
  '(',
  '=',
  'a ',
  'A ',
  'a-',
  'A. ',
  'a.',
  '1 ',
  '> ',
  ' \n',
  'de ',
];

/** Texts that it matches or nearly matches: each class is its first letter, each choice its first or its last. */
function matchesOf({ source }: RegExp): string[] {
  const letters = source
    .replace(/\(\?<?[=!](?:[^()]|\([^()]*\))*\)|\\[bB]|[\^$](?![^[]*\])/g, '')
    .replace(/\\p\{Lu\}/g, 'A')
    .replace(/\\p\{N\}|\\d/g, '1')
    .replace(/\\p\{[^}]*\}|\\w/g, 'a')
    .replace(/\\s/g, ' ')
    .replace(/\\n/g, '\n')
    .replace(/\[\^(?:[^\]\\]|\\.)*\]/g, 'a')
    .replace(/\[(\\?.)(?:[^\]\\]|\\.)*\]/gu, '$1')
    .replace(/(?:[*+?]|\{\d+(?:,\d*)?\})\??(?!:)/g, '');
  return [choose(letters, 0), choose(letters, -1)].map((text) => text.replace(/\\(.)/g, '$1'));
}

/** Replaces groups from the innermost out by one of their alternatives. */
function choose(source: string, which: number): string {
  const pick = (choice: string) => choice.split('|').at(which) ?? '';
  let text = source;
  for (let depth = 0; depth < 8; depth++)
    text = text.replace(/(?<!\\)\((?:\?:|\?<\w+>)?((?:[^()\\]|\\.)*)\)/g, (_all, choice) => pick(choice));
  return pick(text);
}

/** CPU time on a free core; what seems slow is tried again, since other things run beside. */
function freeMs(pattern: RegExp, text: string): number {
  const attempt = () => cpuMs(() => text.replace(pattern, ''));
  const first = attempt();
  return first < limitMs / 2 ? first : Math.min(first, attempt(), attempt()) / slowdown();
}

/** The first attack that takes too long, else the slowest. */
function slowest(pattern: RegExp, length = longest): { ms: number; attack: string } {
  let worst = { ms: 0, attack: '' };
  for (const attack of attacksOn(pattern, length)) {
    const ms = freeMs(pattern, attack);
    if (ms > worst.ms) worst = { ms, attack: attack.slice(0, 40) };
    if (ms > limitMs) break;
  }
  return worst;
}

const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const patterns = files.flatMap((file) =>
  patternsIn(readFileSync(join(room, file), 'utf8')).map((pattern) => [file, pattern] as const),
);

describe('no regular expression of reading can be made to backtrack for long', () => {
  it('finds them all', () => expect(patterns.length).toBeGreaterThan(100));

  it.each(patterns)('%s %s', (_file, pattern) => {
    const { ms, attack } = slowest(pattern);
    expect(ms, `with ${JSON.stringify(attack)}…`).toBeLessThan(limitMs);
  });

  it('would find one', () => {
    const nested = /^(?:\p{L}+\s?)+$/u;
    expect(slowest(nested, 24).ms).toBeGreaterThan(limitMs);
  });
});
