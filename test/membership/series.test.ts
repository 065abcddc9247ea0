import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Series, seriesOutcome } from '../../src/membership/series.ts';

const hourMs = 3_600_000;
const reference = new Date('2026-05-01T12:00:00Z');
const latestDays = 7;

interface Done {
  step: number;
  at: number;
  what: 'written' | 'skipped' | 'dropped';
}

/** Runs the rule at each moment (hours after the reference) and carries out what it says. */
function live(days: readonly number[], moments: readonly number[], since: Date | null = null): Done[] {
  const series: Series = { reference, days, since };
  const log: Done[] = [];
  for (const moment of moments) {
    const now = new Date(reference.getTime() + moment * hourMs);
    const done = new Set(log.map(({ step }) => step));
    const { due } = seriesOutcome(series, done, latestDays, now);
    if (due === null) continue;
    for (const step of due.skipped) log.push({ step, at: moment, what: 'skipped' });
    log.push({ step: due.step, at: moment, what: due.isTooLate ? 'dropped' : 'written' });
  }
  return log;
}

/** Steps of any series, at least some hours apart, and moments at which a run happens, doubled ones among them. */
const someDays = fc
  .uniqueArray(fc.integer({ min: -90, max: 120 }), { minLength: 1, maxLength: 6 })
  .map((days) => days.toSorted((a, b) => a - b));
const someMoments = fc
  .array(fc.integer({ min: -2400, max: 4800 }), { maxLength: 80 })
  .map((moments) => [...moments, ...moments.slice(0, 20)].sort((a, b) => a - b));
const written = (log: readonly Done[]) => log.filter(({ what }) => what === 'written');

describe('whatever the runs are', () => {
  it('does each step at most once, in order, and one a run at most', () => {
    fc.assert(
      fc.property(someDays, someMoments, (days, moments) => {
        const log = live(days, moments);
        expect(new Set(log.map(({ step }) => step)).size).toBe(log.length);
        const steps = written(log).map(({ step }) => step);
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
        expect(new Set(written(log).map(({ at }) => at)).size).toBe(steps.length);
      }),
    );
  });

  it('writes nothing before its day, nothing too late, and nothing whose successor is due', () => {
    fc.assert(
      fc.property(someDays, someMoments, (days, moments) => {
        for (const { step, at } of written(live(days, moments))) {
          const [due, next] = [
            (days[step - 1] as number) * 24,
            (days[step] ?? Number.POSITIVE_INFINITY) * 24,
          ];
          expect(at).toBeGreaterThanOrEqual(due);
          expect(at).toBeLessThanOrEqual(due + latestDays * 24);
          expect(at).toBeLessThan(next);
        }
      }),
    );
  });

  it('loses no step that a run fell into: from its day, a week long, until its successor is due', () => {
    fc.assert(
      fc.property(someDays, someMoments, (days, moments) => {
        const steps = new Set(written(live(days, moments)).map(({ step }) => step));
        for (const [index, due] of days.entries()) {
          const until = 24 * Math.min(due + latestDays, days[index + 1] ?? Number.POSITIVE_INFINITY);
          if (moments.some((moment) => moment >= due * 24 && moment < until))
            expect(steps).toContain(index + 1);
        }
      }),
    );
  });

  it('changes nothing by a second run at the same moment', () => {
    fc.assert(
      fc.property(someDays, someMoments, (days, moments) => {
        const twice = moments.flatMap((moment) => [moment, moment]);
        expect(live(days, twice)).toEqual(live(days, [...new Set(moments)]));
      }),
    );
  });

  it('writes nothing that was due before there was anything to write about', () => {
    fc.assert(
      fc.property(someDays, someMoments, fc.integer({ min: -90, max: 120 }), (days, moments, sinceDay) => {
        const since = new Date(reference.getTime() + sinceDay * 24 * hourMs);
        for (const { step } of written(live(days, moments, since)))
          expect(days[step - 1]).toBeGreaterThanOrEqual(sinceDay);
      }),
    );
  });

  it('says when the next step is due, whatever is done', () => {
    fc.assert(
      fc.property(someDays, fc.integer({ min: -2400, max: 4800 }), (days, moment) => {
        const now = new Date(reference.getTime() + moment * hourMs);
        const { next } = seriesOutcome({ reference, days, since: null }, new Set(), latestDays, now);
        const following = days.find((day) => day * 24 > moment);
        expect(next?.getTime() ?? null).toBe(
          following === undefined ? null : reference.getTime() + following * 24 * hourMs,
        );
      }),
    );
  });
});
