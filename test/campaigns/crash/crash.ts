import { runKills } from '../../kill/kill-run.ts';
import { hasDovecot } from '../../support/dovecot.ts';
import { brokenOf, type Campaign, type Findings } from '../campaign.ts';
import { crashAtPoints, type PointCounts } from './at-points.ts';
import { crashPoints } from './points.ts';
import { type Sabotage, sabotages, shownAt } from './sabotages.ts';
import { crashInUpkeep, upkeepPoints } from './upkeep-points.ts';

/**
 * SIGKILL at every named point of an email's way, then, in the long form, 500 times at random under load. (The tests
 * kill at random as well: test/kill.)
 */
export const crash: Campaign = {
  sabotages,
  async run({ isShort, seed, sabotage, tell }): Promise<Findings> {
    if (!hasDovecot) throw new Error('the crash campaign needs Dovecot');
    const points =
      sabotage === null
        ? chosen(crashPoints, isShort, seed)
        : crashPoints.filter(({ name }) => name === shownAt[sabotage as Sabotage]);
    const { victims, missed, connections, ...counts } = await crashAtPoints(
      points,
      sabotage as Sabotage | null,
      tell,
    );
    const upkeep = crashInUpkeep(sabotage === null ? chosen(upkeepPoints, isShort, seed) : [], tell);
    const random = isShort ? null : await runKills({ kills: 500, applicants: 1500 });
    return {
      counts: { ...counts, killsInUpkeep: upkeep.kills, ...(random ? { atRandom: random } : {}) },
      broken: [
        ...brokenOf(promises({ victims, missed, connections, ...counts })),
        ...victims.map((address) => `${address} is a victim`),
        ...upkeep.damaged,
        ...(random ? brokenOf(promisesAtRandom(random)) : []),
      ],
    };
  },
};

/** The short form takes every third one; which, the seed says. */
function chosen<T>(points: readonly T[], isShort: boolean, seed: number): readonly T[] {
  return isShort ? points.filter((_, index) => index % 3 === seed % 3) : points;
}

function promises(counts: PointCounts): [boolean, string][] {
  const { mails, lost, doubled, lettersTwice, forgotten, letters, unknownNotTaken, queued } = counts;
  return [
    [counts.missed.length === 0, `every point is reached (not: ${counts.missed.join(', ')})`],
    [lost === 0, 'no email is lost'],
    [doubled === 0, 'no email is filed twice'],
    [lettersTwice === 0, 'nobody is answered twice'],
    [forgotten === 0, 'nobody is forgotten'],
    [
      mails === letters + unknownNotTaken + queued,
      'whoever is due a letter has it, or it is unknown or waits',
    ],
    [
      counts.unknown <= counts.kills * counts.connections,
      'at most one letter a connection is unknown at each kill',
    ],
  ];
}

function promisesAtRandom(counts: Awaited<ReturnType<typeof runKills>>): [boolean, string][] {
  const { emails, applicants, twice, applicantsAnsweredTwice, atSink, unknownAndNotAtSink } = counts;
  return [
    [
      emails.filed === applicants && Object.keys(emails).length === 1,
      'each email is filed once at random kills',
    ],
    [twice + applicantsAnsweredTwice === 0, 'nobody is answered twice at random kills'],
    [applicants === atSink + unknownAndNotAtSink, 'nobody is forgotten at random kills'],
    [counts.unknown <= counts.kills * counts.connections, 'few letters are unknown at random kills'],
  ];
}
