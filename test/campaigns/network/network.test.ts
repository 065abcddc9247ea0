import { describe, expect, it } from 'vitest';
import { hasDovecot } from '../../support/dovecot.ts';
import { runShort } from '../run-short.ts';
import { sabotages } from './sabotages.ts';

describe.runIf(hasDovecot)('a bad network', { timeout: 600_000 }, () => {
  it('is outlived: nothing is lost or doubled, and it comes back by itself', async () => {
    const { code, counts } = await runShort('network');
    expect(counts.broken).toEqual([]);
    expect(counts.mails).toBeGreaterThan(18);
    expect(code).toBe(0);
  });

  it.each(Object.keys(sabotages))('shows a desk with the defect %s', async (name) => {
    const { code, counts } = await runShort('network', '--sabotage', name);
    expect(counts.broken).not.toEqual([]);
    expect(code).toBe(1);
  });
});
