import { describe, expect, it } from 'vitest';
import { readStance } from '../../src/reading/agreement/agreement.ts';
import { visible } from '../support/visible.ts';
import { type AgreementCase, agreeing, refusing, silent } from './agreement-cases.ts';
import { idioms } from './agreement-idioms.ts';
import { praise } from './agreement-praise.ts';
import { answering, doubting, voices } from './agreement-voices.ts';

const question = `

On Sun, Apr 13, 2025 at 11:27 AM WSA Secretary <secretary@wsa.example> wrote:
> Have you read "Where We Stand" and the Constitution, and do you agree with the principles?
`;

const tables: readonly (readonly [title: string, cases: readonly AgreementCase[]])[] = [
  ['that is said', agreeing],
  ['that is refused', refusing],
  ['that is not said', silent],
  ['in other voices', voices],
  ['in idioms', idioms],
  ['of the documents themselves', praise],
];

describe.each(tables)('agreement %s', (_, cases) => {
  it.each(cases)('%s', (body, agrees) => {
    expect(readStance(visible(body)).agrees?.value ?? null).toBe(agrees);
  });
});

describe('an answer to our question', () => {
  it.each(answering)('%s', (body, agrees) => {
    const text = visible(body + question, { subject: 'Re: Your letter' });
    expect(readStance(text).agrees?.value ?? null).toBe(agrees);
  });
});

describe('a doubt', () => {
  it.each(doubting)('%s', (body, agrees, doubt) => {
    const stance = readStance(visible(body));
    expect(stance.agrees?.value ?? null).toBe(agrees);
    expect(stance.doubt?.text).toBe(doubt);
  });
});

describe('the evidence of agreement', () => {
  it('cuts exactly its words from the text', () => {
    for (const [body] of [...agreeing, ...refusing, ...doubting]) {
      const text = visible(body);
      const { agrees, doubt } = readStance(text);
      for (const evidence of [agrees?.evidence, doubt])
        if (evidence)
          expect(text.text[evidence.part].slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
  });
});
