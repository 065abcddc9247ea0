import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicantEmail } from '../bench/applicants.ts';
import { measureBacklog } from '../bench/backlog.ts';
import { backlogTable, shareOfFloorCpu } from '../bench/backlog-report.ts';
import { bars, misses, shortBars } from '../bench/bars.ts';
import { latencyRatios, latencyTable, measureLatency } from '../bench/latency.ts';
import { measureRecords, recordsRatios, recordsTable } from '../bench/records.ts';
import { type Ratio, ratioOf } from '../bench/report.ts';
import { type BenchServers, startBenchServers } from '../bench/servers.ts';
import { hasDovecot } from '../support/dovecot.ts';

/** Those that miss their bar by more than what was measured varies by. */
function missedOf(ratios: Readonly<Record<string, Ratio>>): string[] {
  return Object.entries(ratios)
    .filter(([name, ratio]) => misses(name, ratio, shortBars))
    .map(([name, { value, lowest, highest }]) => `${name}: ${value} (${lowest} to ${highest})`);
}

/** On a machine that others share to the full; with nothing else to do all takes half a minute. */
const timeLimitMs = 600_000;

describe('the bench, in short', () => {
  let servers: BenchServers;
  beforeAll(async () => {
    if (hasDovecot) servers = await startBenchServers();
  }, 60_000);
  afterAll(() => servers?.stop());

  it.skipIf(!hasDovecot)(
    'files and answers a backlog at its share of the bare loops',
    async () => {
      const emails = 120;
      const result = await measureBacklog(servers, {
        title: `${emails} emails`,
        user: 'short',
        emails,
        email: applicantEmail,
        runs: 3,
      });
      console.info(backlogTable(result));
      const { answering, 'answering-floor': floor } = result.runs;
      expect(
        missedOf({
          filing: shareOfFloorCpu(result, 'filing'),
          answering: shareOfFloorCpu(result, 'answering'),
          memoryAboveFloorMb: ratioOf(answering.map(({ peakMb }, at) => peakMb - (floor[at]?.peakMb ?? 0))),
        }),
      ).toEqual([]);
    },
    timeLimitMs,
  );

  it.skipIf(!hasDovecot)(
    'answers a single email as soon as a bare script nearly would',
    async () => {
      const result = await measureLatency(servers, 8);
      console.info(latencyTable(result));
      expect(missedOf(latencyRatios(result))).toEqual([]);
    },
    timeLimitMs,
  );

  it(
    'opens pages and carries out commands over many applications as over few',
    async () => {
      const result = await measureRecords({ few: 1000, many: 10_000 }, 9);
      console.info(recordsTable(result));
      expect(missedOf(recordsRatios(result))).toEqual([]);
    },
    timeLimitMs,
  );
});

describe('the bars', () => {
  it(
    'are missed by a queue that is read and sorted whole',
    async () => {
      const ratios = recordsRatios(
        await measureRecords({ few: 1000, many: 10_000 }, 3, 'DROP INDEX application_queue'),
      );
      expect(misses('queue', ratios.queue as Ratio)).toBe(true);
    },
    timeLimitMs,
  );

  it('are missed beyond the noise, and not within it', () => {
    expect(bars.filing).toEqual({ least: 0.65 });
    expect(misses('filing', ratioOf([0.5, 0.51, 0.52]))).toBe(true);
    expect(misses('filing', ratioOf([0.4, 0.6, 0.9]))).toBe(false);
    expect(misses('queue', ratioOf([1.9, 2, 2.1]))).toBe(true);
    expect(misses('queue', ratioOf([1.1, 1.2, 1.3]))).toBe(false);
    expect(misses('something without a bar', ratioOf([9]))).toBe(false);
  });
});
