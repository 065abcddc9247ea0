import { applicantEmail, applicantEmailWith } from './applicants.ts';
import { type BacklogCase, type BacklogResult, measureBacklog } from './backlog.ts';
import { backlogTable, memoryOf, rateOf, shareOfFloor, shareOfFloorCpu } from './backlog-report.ts';
import { filledDatabase } from './filled.ts';
import { latencyRatios, latencyTable, measureLatency } from './latency.ts';
import { loadingLine, measureLoading } from './loading.ts';
import type { BenchSize } from './options.ts';
import { aheadOfPeers, measurePeers, type PeersResult, peersTable } from './peers-table.ts';
import type { PlotBar } from './plot.ts';
import { measureRadar, radarTable } from './radar.ts';
import { measureReading, readingTable } from './reading.ts';
import { measureRecords, recordsRatios, recordsTable } from './records.ts';
import { type Ratio, ratioOf } from './report.ts';
import type { BenchServers } from './servers.ts';
import { hasYardstick } from './yardstick.ts';

/** What a bench has found. */
export interface BenchResult {
  /** For people. */
  table: string;
  ratios: Record<string, Ratio>;
  peers?: PeersResult;
  plot?: { title: string; bars: PlotBar[] };
}

/** `servers` starts them when first asked. */
export type Bench = (size: BenchSize, servers: () => Promise<BenchServers>) => Promise<BenchResult>;

/** Everything that can be measured, by its name on the command line. */
export const benches: Readonly<Record<string, Bench>> = {
  async backlog({ sizes, runs }, servers) {
    const results: BacklogResult[] = [];
    for (const emails of sizes)
      results.push(await measureBacklog(await servers(), smallEmails(emails, runs)));
    const [first] = results;
    if (first === undefined) throw new Error('no size was given');
    const largest = results.length > 1 ? results.at(-1) : undefined;
    return {
      table: results.map(backlogTable).join('\n\n'),
      ratios: { ...backlogRatios(first), ...(largest ? growthRatios(first, largest) : {}) },
      plot: { title: `${first.emails} emails, emails a second`, bars: backlogBars(first) },
    };
  },
  async stored({ sizes, runs, stored }, servers) {
    const [emails = 1000] = sizes;
    const file = filledDatabase(await servers(), stored);
    const fresh = await measureBacklog(await servers(), smallEmails(emails, runs));
    const title = `${emails} emails, ${stored} applications stored`;
    const late = await measureBacklog(await servers(), { ...smallEmails(emails, runs), title, stored: file });
    return {
      table: backlogTable(late),
      ratios: {
        filingStored: growth(fresh, late, 'filing'),
        answeringStored: growth(fresh, late, 'answering'),
      },
    };
  },
  async attachments({ attachments, runs }, servers) {
    const result = await measureBacklog(await servers(), {
      title: `${attachments} emails of 1 MB`,
      user: 'attachments',
      emails: attachments,
      email: (number) => applicantEmailWith(number, 1024 * 1024),
      runs,
    });
    return { table: backlogTable(result), ratios: { attachments: shareOfFloor(result, 'answering') } };
  },
  async latency({ latency }, servers) {
    const result = await measureLatency(await servers(), latency);
    return { table: latencyTable(result), ratios: latencyRatios(result) };
  },
  async records({ stored }) {
    const result = await measureRecords({ few: 1000, many: stored }, 15);
    return { table: recordsTable(result), ratios: recordsRatios(result) };
  },
  async peers({ sizes, runs }, servers) {
    const result = await measurePeers(await servers(), sizes[0] ?? 1000, runs);
    const ratios = Object.entries(aheadOfPeers(result)).map(([name, value]) => [name, ratioOf([value])]);
    return {
      table: peersTable(result),
      ratios: Object.fromEntries(ratios),
      peers: result,
      plot: { title: 'What people would use instead', bars: peerBars(result) },
    };
  },
  async radar() {
    const figures = measureRadar();
    return { table: radarTable(figures), ratios: { radar: ratioOf([figures.ratio]) } };
  },
  async reading({ runs }) {
    const cost = await measureReading(5 * runs);
    return { table: readingTable(cost), ratios: { reading: ratioOf([cost.readingMs / cost.parsingMs]) } };
  },
  async loading({ runs }) {
    const { lexiconMs, gazetteerMs, residentMb, ...rest } = measureLoading(runs);
    const table = loadingLine({ lexiconMs, gazetteerMs, residentMb, ...rest });
    return {
      table,
      ratios: { loadingMs: ratioOf([lexiconMs + gazetteerMs]), loadingMb: ratioOf([residentMb]) },
    };
  },
};

function smallEmails(emails: number, runs: number): BacklogCase {
  return {
    title: `${emails} emails`,
    user: `backlog${emails}`,
    emails,
    email: applicantEmail,
    runs,
    hasYardstick,
  };
}

/** What the desk's backlog comes to beside the bare loops'. */
export function backlogRatios(result: BacklogResult): Record<string, Ratio> {
  const above = result.runs.answering.map(
    ({ peakMb }, at) => peakMb - (result.runs['answering-floor'][at]?.peakMb ?? Number.NaN),
  );
  return {
    filing: shareOfFloor(result, 'filing'),
    answering: shareOfFloor(result, 'answering'),
    filingCpu: shareOfFloorCpu(result, 'filing'),
    answeringCpu: shareOfFloorCpu(result, 'answering'),
    memoryAboveFloorMb: ratioOf(above),
  };
}

function growthRatios(first: BacklogResult, largest: BacklogResult): Record<string, Ratio> {
  const peaks = largest.runs.answering.map(({ peakMb }) => peakMb / memoryOf(first, 'answering'));
  return {
    filingLarge: growth(first, largest, 'filing'),
    answeringLarge: growth(first, largest, 'answering'),
    memory: ratioOf(peaks),
  };
}

/** How the desk's share of the bare loop's rate changes from one case to another. */
function growth(from: BacklogResult, to: BacklogResult, subject: 'filing' | 'answering'): Ratio {
  const before = shareOfFloor(from, subject);
  const after = shareOfFloor(to, subject);
  return {
    value: after.value / before.value,
    lowest: after.lowest / before.value,
    highest: after.highest / before.value,
  };
}

function backlogBars(result: BacklogResult): PlotBar[] {
  const bar = (title: string, subject: Parameters<typeof rateOf>[1], kind: PlotBar['kind']): PlotBar => ({
    title,
    value: rateOf(result, subject),
    kind,
    note: '',
  });
  return [
    bar('bare loop: fetch, parse, insert', 'filing-floor', 'floor'),
    bar('Secretariat: read and filed', 'filing', 'desk'),
    bar('bare loop: and one letter each', 'answering-floor', 'floor'),
    bar('Secretariat: filed and answered', 'answering', 'desk'),
  ];
}

function peerBars({ desk, peers }: PeersResult): PlotBar[] {
  return [...desk, ...peers].map(({ title, answers, perSecond, afterKill: { lost } }) => ({
    title: `${title}${answers ? ', with a letter each' : ''}`,
    value: perSecond,
    kind: title === 'Secretariat' ? 'desk' : 'peer',
    note: `(${lost} lost when killed)`,
  }));
}
