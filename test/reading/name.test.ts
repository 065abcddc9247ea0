import { describe, expect, it } from 'vitest';
import { readName } from '../../src/reading/name/name.ts';
import { visible } from '../support/visible.ts';
import { chosenNames, fromNames, type NameCase, notNames, saidNames, signedNames } from './name-cases.ts';
import { voices } from './name-voices.ts';

const tables: readonly (readonly [title: string, cases: readonly NameCase[]])[] = [
  ['said in the letter', saidNames],
  ['at the foot of the letter', signedNames],
  ['in From', fromNames],
  ["somebody else's, or no name", notNames],
  ['chosen', chosenNames],
  ['in other voices', voices],
];

describe.each(tables)('a name %s', (_, cases) => {
  it.each(cases)('%s (%s)', (body, from, name) => {
    expect(read(body, from)?.value ?? null).toBe(name);
  });
});

describe('the evidence of a name', () => {
  const cases = tables.flatMap(([, list]) => list);

  it('cuts exactly its words from the text', () => {
    for (const [body, from] of cases) {
      const text = visible(body, { from: [{ name: from, address: 'x@example.com' }] });
      const fact = readName(text);
      if (fact) {
        const { part, start, end } = fact.evidence;
        expect(text.text[part].slice(start, end)).toBe(fact.evidence.text);
      }
    }
  });
});

/** A name that is sure enough to be a fact. */
function read(body: string, from: string) {
  const fact = readName(visible(body, { from: [{ name: from, address: 'x@example.com' }], subject: '' }));
  return fact && fact.confidence >= 0.5 ? fact : null;
}
