import { describe, expect, it } from 'vitest';
import { hasDovecot } from '../support/dovecot.ts';
import { type KillCounts, runKills } from './kill-run.ts';

/** What must hold however often, and whenever, the process is killed. @returns the sentences that do not */
function broken(counts: KillCounts): string[] {
  const { kills, connections, applicants, emails, atSink, unknown, unknownAndNotAtSink } = counts;
  const promises: [boolean, string][] = [
    [emails.filed === applicants && Object.keys(emails).length === 1, 'each email is filed once'],
    [counts.twice === 0, 'no letter leaves twice'],
    [counts.applicantsAnsweredTwice === 0, 'nobody is answered twice'],
    [applicants === atSink + unknownAndNotAtSink, 'who is due a letter has it, or it is unknown'],
    [atSink >= applicants * 0.95, '95 % of the letters arrive'],
    [unknown <= kills * connections, 'at most one letter a connection is unknown at each kill'],
  ];
  return promises.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}

describe.runIf(hasDovecot)('kill -9', () => {
  it('fifty times in a backlog of two hundred loses nothing and doubles nothing', {
    timeout: 600_000,
  }, async () => {
    const counts = await runKills({ kills: 50, applicants: 200 });
    console.log(`kill -9: ${JSON.stringify(counts)}`);
    expect(broken(counts)).toEqual([]);
  });

  it('is known to catch a daemon that sends again what was on the wire', { timeout: 300_000 }, async () => {
    const counts = await runKills({ kills: 6, applicants: 24, sabotage: 'resend' });
    expect(broken(counts)).toContain('no letter leaves twice');
  });
});
