import { describe, expect, it } from 'vitest';
import { hasDovecot } from '../../support/dovecot.ts';
import { runShort } from '../run-short.ts';
import { sabotages } from './sabotages.ts';

describe.runIf(hasDovecot)('the crash matrix', { timeout: 600_000 }, () => {
  it('loses, doubles and forgets nothing at every third named point', async () => {
    const { counts } = await runShort('crash');
    const isPromise = (sentence: string) => !sentence.startsWith('every point is reached');
    expect((counts.broken as string[]).filter(isPromise)).toEqual([]);
    expect(counts).toMatchObject({ lost: 0, doubled: 0, lettersTwice: 0, forgotten: 0 });
    // On a busy machine a process may not come to one of the twelve points in time: that breaks no promise.
    expect(counts.kills).toBeGreaterThanOrEqual(10);
  });

  it.each(Object.keys(sabotages))('catches a daemon with the defect %s', async (name) => {
    const { code, counts } = await runShort('crash', '--sabotage', name);
    expect(counts.broken).not.toEqual([]);
    expect(code).toBe(1);
  });
});
