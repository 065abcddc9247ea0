import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicantEmail } from '../bench/applicants.ts';
import { type BacklogResult, measureBacklog } from '../bench/backlog.ts';
import { misses } from '../bench/bars.ts';
import { backlogRatios } from '../bench/benches.ts';
import { type BenchServers, startBenchServers } from '../bench/servers.ts';

const minutes = 60_000;

/** The short form of `npm run bench`, judged by processor time: bars in wall time need a machine to themselves. */
describe('a backlog of 200 emails beside bare loops', () => {
  let servers: BenchServers;
  let result: BacklogResult;
  beforeAll(async () => {
    servers = await startBenchServers();
    result = await measureBacklog(servers, {
      ...{ title: '200 emails', user: 'short', emails: 200, runs: 3 },
      email: applicantEmail,
    });
  }, 8 * minutes);
  afterAll(() => servers.stop());

  it.each(['filingCpu', 'answeringCpu'])('%s keeps to its bar within the noise of the run', (name) => {
    const ratio = backlogRatios(result)[name];
    console.log(
      `${name}: ${ratio?.value.toFixed(2)} (${ratio?.lowest.toFixed(2)}–${ratio?.highest.toFixed(2)})`,
    );
    expect(ratio && misses(name, ratio)).toBe(false);
  });

  it('would miss it at half the rate', () => {
    expect(misses('filingCpu', { value: 0.18, lowest: 0.15, highest: 0.2 })).toBe(true);
  });
});
