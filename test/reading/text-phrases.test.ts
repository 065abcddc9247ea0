import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Passage, passageOf } from '../../src/reading/text/passage.ts';
import {
  findLongestPhrases,
  findPhrases,
  longestPhraseAt,
  phraseIndex,
  phrasesAt,
} from '../../src/reading/text/phrases.ts';
import { tokenise } from '../../src/reading/text/tokens.ts';

const lists = [
  ['wish', 'zul | zul mek | zul * tor | zul * mek * tor | mek tor dav | zul mek tor'],
  ['doubt', 'mek | zul mek | tor *'],
] as const;
const index = phraseIndex(lists);

/** Every word of the phrase where it must be, gaps as short as they can be: the definition, word by word. */
function endOf({ words }: Passage, at: number, phrase: readonly string[]): number {
  const [next, ...rest] = phrase;
  if (next === undefined) return at;
  const isHere = words[at] !== undefined && words[at]?.sentence === words[at - 1]?.sentence;
  if (next !== '*')
    return isHere && words[at]?.folded === next ? endOf({ words } as Passage, at + 1, rest) : -1;
  for (let skipped = 0; skipped <= 3; skipped++) {
    if (words[at + skipped] === undefined || words[at + skipped]?.sentence !== words[at - 1]?.sentence)
      return -1;
    const end = endOf({ words } as Passage, at + skipped, rest);
    if (end > 0) return end;
  }
  return -1;
}

function definedMatches(passage: Passage) {
  return passage.words.flatMap((word, first) =>
    lists
      .flatMap(([kind, phrases]) =>
        phrases.split(' | ').map((phrase) => ({ kind, words: phrase.split(' ') })),
      )
      .filter(({ words }) => words[0] === word.folded)
      .map(({ kind, words }) => ({
        kind,
        length: words.length,
        last: endOf(passage, first + 1, words.slice(1)),
      }))
      .filter(({ last }) => last > first)
      .sort((a, b) => b.length - a.length)
      .map(({ kind, last }) => ({ kind, first, last })),
  );
}

const texts = fc
  .array(fc.constantFrom('zul', 'mek', 'tor', 'dav', 'oth', 'Zul.', 'tor;'), { maxLength: 30 })
  .map((words) => words.join(' '));

describe('phrases are found', () => {
  it('as defined word by word, the longest first', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const passage = passageOf('body', text);
        const all = definedMatches(passage);
        expect(findPhrases(passage, index)).toEqual(all);
        for (let at = 0; at < passage.words.length; at++) {
          expect(phrasesAt(passage, at, index)).toEqual(all.filter(({ first }) => first === at));
          expect(longestPhraseAt(passage, at, index)).toEqual(all.find(({ first }) => first === at) ?? null);
        }
      }),
    );
  });

  it('none within another when only the longest are asked for', () => {
    const found = findLongestPhrases(passageOf('body', 'zul mek tor dav zul'), index);
    expect(found).toEqual([
      { kind: 'wish', first: 0, last: 3 },
      { kind: 'wish', first: 4, last: 5 },
    ]);
  });
});

/** What a word is, as one pattern; a full stop stays with short words. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?/gu;

it('words are cut as the pattern of a word says', () => {
  const character = fc.constantFrom(..."abZ09é\u0301ñ一🙂.'’--_,  \n");
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 40 }), (text) => {
      const expected = [...text.matchAll(word)].map(([raw]) =>
        raw.length <= 5 && /\D\.$/.test(raw) ? raw : raw.replace(/\.$/, ''),
      );
      const tokens = tokenise(text);
      expect(tokens.map(({ raw }) => raw)).toEqual(expected);
      for (const { raw, start, end, gap } of tokens) {
        expect(text.slice(start, end)).toBe(raw);
        expect(text.slice(start - gap.length, start)).toBe(gap);
      }
    }),
  );
});
