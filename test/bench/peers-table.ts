import { applicantEmail } from './applicants.ts';
import { type BacklogResult, measureBacklog } from './backlog.ts';
import { memoryOf, rateOf } from './backlog-report.ts';
import { type KilledDesk, killDesk } from './killed-desk.ts';
import { installCommand, isInstalled, type Peer, type PeerRun, peers, runPeer } from './peers.ts';
import { median, progress, table } from './report.ts';
import type { BenchServers } from './servers.ts';

/** A peer's runs, the medians of them, and what it lost when killed. */
export interface PeerFigures {
  title: string;
  answers: boolean;
  perSecond: number;
  peakMb: number;
  /** In the run in which it lost most, without a kill. */
  lost: number;
  afterKill: { lost: number; doubled: number; unknown?: number };
}

export interface PeersResult {
  emails: number;
  desk: readonly PeerFigures[];
  peers: readonly PeerFigures[];
  skipped: readonly string[];
}

/** The desk and its peers on backlogs of the same emails: so many runs each, in turn, and one that is killed. */
export async function measurePeers(
  servers: BenchServers,
  emails: number,
  runs: number,
): Promise<PeersResult> {
  const present = peers.filter(isInstalled);
  const measured = new Map<Peer, PeerRun[]>(present.map((peer) => [peer, []]));
  const ours: BacklogResult[] = [];
  for (let run = 1; run <= runs; run++) {
    const title = `beside peers, run ${run}`;
    ours.push(
      await measureBacklog(servers, { title, user: 'peers', emails, email: applicantEmail, runs: 1 }),
    );
    for (const [peer, so] of measured) {
      const result = await runPeer(servers, peer, { emails, isKilled: false });
      so.push(result);
      progress(`peers, run ${run} of ${runs}: ${nameOf(peer)} ${result.perSecond.toFixed(0)} emails/s`);
    }
  }
  const killed: PeerFigures[] = [];
  for (const [peer, so] of measured) {
    const afterKill = await runPeer(servers, peer, { emails, isKilled: true });
    progress(`peers, killed: ${nameOf(peer)} lost ${afterKill.lost}, doubled ${afterKill.doubled}`);
    killed.push(figuresOf(peer, so, afterKill));
  }
  const desk = deskFigures(ours, await killDesk(servers, emails));
  const skipped = new Set(peers.filter((peer) => !isInstalled(peer)).map(({ title }) => title));
  return { emails, desk, peers: killed, skipped: [...skipped] };
}

/** Rank by rate; whoever loses mail, killed or not, has no rank. */
export function peersTable({ emails, desk, peers: measured, skipped }: PeersResult): string {
  const all = [...desk, ...measured].sort(
    (a, b) => Number(a.answers) - Number(b.answers) || b.perSecond - a.perSecond,
  );
  const rows = all.map((one) => [
    `${one.title}, ${one.answers ? 'with a letter each' : 'filing'}`,
    one.perSecond.toFixed(0),
    `${one.peakMb.toFixed(0)} MB`,
    String(one.lost),
    killText(one.afterKill),
    losesMail(one) ? 'no: loses mail' : 'yes',
  ]);
  const head = [`${emails} emails`, 'emails/s', 'peak memory', 'lost', 'after kill -9', 'ranked'];
  const note =
    skipped.length === 0 ? '' : `\nSkipped, not installed: ${skipped.join(', ')} (${installCommand})`;
  return table(head, rows) + note;
}

/** How many times as quick the desk is as the quickest peer, whether that loses mail or not. */
export function aheadOfPeers({ desk, peers: measured }: PeersResult): Record<string, number> {
  const ratio = (answers: boolean) => {
    const own = desk.find((one) => one.answers === answers)?.perSecond ?? Number.NaN;
    return (
      own / Math.max(...measured.filter((one) => one.answers === answers).map(({ perSecond }) => perSecond))
    );
  };
  return measured.length === 0 ? {} : { aheadFiling: ratio(false), aheadAnswering: ratio(true) };
}

function killText({ lost, doubled, unknown }: PeerFigures['afterKill']): string {
  const shown = unknown === undefined ? '' : `, ${unknown} unknown and shown`;
  return `${lost} lost, ${doubled} doubled${shown}`;
}

function losesMail({ lost, afterKill }: PeerFigures): boolean {
  return lost > 0 || afterKill.lost > 0;
}

function nameOf({ title, answers }: Peer): string {
  return `${title}${answers ? ' with a letter each' : ''}`;
}

function figuresOf({ title, answers }: Peer, runs: readonly PeerRun[], afterKill: PeerRun): PeerFigures {
  return {
    title,
    answers,
    perSecond: median(runs.map(({ perSecond }) => perSecond)),
    peakMb: median(runs.map(({ peakMb }) => peakMb)),
    lost: Math.max(...runs.map(({ lost }) => lost)),
    afterKill: { lost: afterKill.lost, doubled: afterKill.doubled },
  };
}

function deskFigures(results: readonly BacklogResult[], afterKill: KilledDesk): PeerFigures[] {
  return (['filing', 'answering'] as const).map((subject) => ({
    title: 'Secretariat',
    answers: subject === 'answering',
    perSecond: median(results.map((result) => rateOf(result, subject))),
    peakMb: median(results.map((result) => memoryOf(result, subject))),
    lost: 0,
    afterKill,
  }));
}
