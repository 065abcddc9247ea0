import { describe, expect, it } from 'vitest';
import { runShort } from '../run-short.ts';
import { sabotages } from './sabotages.ts';

describe('hostile senders', { timeout: 300_000 }, () => {
  it('bring about nothing but letters to themselves, and those say nothing of theirs', async () => {
    const { code, counts } = await runShort('hostile');
    expect(counts.broken).toEqual([]);
    expect(code).toBe(0);
  });

  it.each(Object.keys(sabotages))('show a desk with the defect %s', async (name) => {
    const { code, counts } = await runShort('hostile', '--sabotage', name);
    expect(counts.broken).not.toEqual([]);
    expect(code).toBe(1);
  });
});
