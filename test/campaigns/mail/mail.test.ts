import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../src/mail/mime.ts';
import type { Fact } from '../../../src/reading/reading.ts';
import { readAsDesk } from '../../corpus/corpora.ts';
import { runShort } from '../run-short.ts';
import { addressLists, emails } from './generators.ts';
import { sabotages } from './receivers.ts';

describe('bad mail', { timeout: 300_000 }, () => {
  it('stops nothing: each mutant is filed, set aside or failed, in order and in time', async () => {
    const { code, counts } = await runShort('mail');
    expect(counts.broken).toEqual([]);
    expect(counts.mutants).toBeGreaterThan(500);
    expect(code).toBe(0);
  });

  it.each(Object.keys(sabotages))('shows a desk with the defect %s', async (name) => {
    const { code, counts } = await runShort('mail', '--sabotage', name);
    expect(counts.broken).toHaveLength(1);
    expect(code).toBe(1);
  });
});

describe('any MIME whatever', { timeout: 120_000 }, () => {
  it('is parsed and read, its texts without NUL and within their limits', async () => {
    await fc.assert(
      fc.asyncProperty(emails, async (source) => {
        const email = await parseSource(source);
        const texts = [email.plainText ?? '', email.htmlText ?? '', email.subject];
        expect(texts.every((text) => text.length <= 200_000 && !text.includes('\0'))).toBe(true);
        const { facts, text } = readAsDesk(email);
        for (const fact of Object.values(facts) as (Fact<unknown> | null)[]) {
          if (fact === null) continue;
          const { part, start, end } = fact.evidence;
          expect(text[part].slice(start, end)).toBe(fact.evidence.text);
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('has only senders with an address, in lower case', async () => {
    await fc.assert(
      fc.asyncProperty(addressLists, async (list) => {
        const { from, to } = await parseSource(Buffer.from(`From: ${list}\r\nTo: ${list}\r\n\r\nHello`));
        for (const { address } of [...from, ...to]) {
          expect(address).not.toBe('');
          expect(address).toBe(address.toLowerCase());
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
