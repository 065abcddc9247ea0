import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runShort } from '../run-short.ts';
import { drawPlot } from './plot.ts';
import { sabotages } from './sabotages.ts';

describe.runIf(existsSync('/proc/self/fd'))('a long run', { timeout: 300_000 }, () => {
  it('is flat in memory and handles, and the database grows with the mail alone', async () => {
    const { code, counts } = await runShort('soak');
    expect(counts.broken).toEqual([]);
    expect(code).toBe(0);
  });

  it.each(Object.keys(sabotages))('shows a desk with the defect %s', async (name) => {
    const { code, counts } = await runShort('soak', '--sabotage', name);
    expect(counts.broken).toHaveLength(1);
    expect(code).toBe(1);
  });

  it('is drawn', () => {
    const sample = { emails: 1, megabytes: 100, handles: 20, databaseKilobytes: 2048 };
    const plot = drawPlot(
      [
        { at: 0, ...sample },
        { at: 24, ...sample },
      ],
      'hours',
    );
    expect(plot.match(/<polyline points="46\.0,[\d.]+ 686\.0,/g)).toHaveLength(3);
  });
});
