import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenOf } from '../campaign.ts';
import { runShort } from '../run-short.ts';
import { mostOf, promises } from './checker.ts';
import { duel } from './duel.ts';
import { scripted } from './peers.ts';
import { sabotages } from './sabotages.ts';

describe('peers that answer everything', { timeout: 300_000 }, () => {
  it('get no more letters than the budgets allow', async () => {
    const { code, counts } = await runShort('loops');
    expect(counts.broken).toEqual([]);
    expect(code).toBe(0);
  });

  it.each(Object.keys(sabotages))('show a desk with the defect %s', async (name) => {
    const { code, counts } = await runShort('loops', '--sabotage', name);
    expect(counts.broken).not.toEqual([]);
    expect(code).toBe(1);
  });

  it('and do whatever they like stay within small budgets', async () => {
    const budgets = { perAddressPerDay: 2, perThread: 3, perHour: 4, perDay: 6 };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(999), { minLength: 3, maxLength: 30 }), async (script) => {
        const { left } = await duel(scripted(script), { days: 1.5, sabotage: null, budgets });
        expect(brokenOf(promises(mostOf(left), 'scripted', budgets))).toEqual([]);
      }),
      { numRuns: 15, seed: 1 },
    );
  });
});
