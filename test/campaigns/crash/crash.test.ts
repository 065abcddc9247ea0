import { describe, expect, it } from 'vitest';
import { hasDovecot } from '../../support/dovecot.ts';
import { runShort } from '../run-short.ts';
import { sabotages } from './sabotages.ts';

describe.runIf(hasDovecot)('the crash matrix', { timeout: 600_000 }, () => {
  it('loses, doubles and forgets nothing at every third named point', async () => {
    const { code, counts } = await runShort('crash');
    expect(counts.broken).toEqual([]);
    expect(counts).toMatchObject({ lost: 0, doubled: 0, lettersTwice: 0, forgotten: 0 });
    expect(counts.kills).toBeGreaterThanOrEqual(11);
    expect(code).toBe(0);
  });

  it.each(Object.keys(sabotages))('catches a daemon with the defect %s', async (name) => {
    const { code, counts } = await runShort('crash', '--sabotage', name);
    expect(counts.broken).not.toEqual([]);
    expect(code).toBe(1);
  });
});
