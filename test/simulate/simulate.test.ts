import { describe, expect, it } from 'vitest';
import { sabotages } from './sabotages.ts';
import { main } from './simulate.ts';

/** The short form; `npm run simulate` is the long one. */
const short = ['--json', '--people', '14', '--years', '1'];

async function run(...args: string[]) {
  const lines: string[] = [];
  const code = await main([...short, ...args], (line) => lines.push(line));
  return { code, counts: JSON.parse(lines.at(-1) ?? '{}') as Record<string, number> };
}

/** A life in which each defect shows; most show in any. */
const tellingSeeds: Readonly<Record<string, number>> = { opt_out_ignored: 2, daily_limit_ignored: 5 };

describe('a simulated desk', { timeout: 90_000 }, () => {
  it.each([1, 2, 3])('loses, doubles and misplaces nothing (seed %s)', async (seed) => {
    const { code, counts } = await run('--seed', String(seed));
    expect(counts).toEqual({
      people: 14,
      letters: expect.any(Number),
      lost: 0,
      doubled: 0,
      outsideWindow: 0,
      afterStop: 0,
      overDailyLimit: 0,
    });
    expect(counts.letters).toBeGreaterThan(30);
    expect(code).toBe(0);
  });

  it.each(Object.keys(sabotages))('is caught with the defect %s', async (name) => {
    const { code, counts } = await run('--seed', String(tellingSeeds[name] ?? 1), '--sabotage', name);
    const { lost, doubled, outsideWindow, afterStop, overDailyLimit } = counts;
    expect([lost, doubled, outsideWindow, afterStop, overDailyLimit].some((count) => Number(count) > 0)).toBe(
      true,
    );
    expect(code).toBe(1);
  });

  it('knows no other defects', async () => {
    expect(await main(['--sabotage', 'none_such'], () => undefined)).toBe(2);
  });
});
