import { describe, expect, it } from 'vitest';
import { runShort } from '../run-short.ts';
import { sabotages } from './sabotages.ts';
import { canMount } from './scene.ts';

if (!canMount)
  console.warn('Small disks cannot be mounted here: run as root to try full and read-only ones.');

describe('a bad disk', { timeout: 300_000 }, () => {
  it('is told clearly, leaves nothing half done, and is made up for', async () => {
    const { code, counts } = await runShort('disk');
    expect(counts.broken).toEqual([]);
    expect(code).toBe(0);
  });

  it.each(canMount ? Object.keys(sabotages) : [])('shows a desk with the defect %s', async (name) => {
    const { code, counts } = await runShort('disk', '--sabotage', name);
    expect(counts.broken).not.toEqual([]);
    expect(code).toBe(1);
  });
});
