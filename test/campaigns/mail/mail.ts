import { createRandom } from '../../simulate/random.ts';
import { brokenOf, type Campaign, type CampaignOptions } from '../campaign.ts';
import { usedMegabytes } from '../memory.ts';
import { baseEmails } from './bases.ts';
import { extremes } from './extremes.ts';
import { generatedEmails } from './generators.ts';
import { mutate } from './mutations.ts';
import { type MailTally, PostOffice } from './post-office.ts';
import { receiverFor, type Sabotage, sabotages } from './receivers.ts';

const batchSize = 10;
/** Processor time for a batch of ordinary size, and for one that is too much of something (five seconds, and its making). */
const batchMs = 3000;
const extremeMs = 20_000;
/** What may stay in memory beside what was there after a fifth of the way. */
const growthMegabytes = 64;

interface MailCounts extends MailTally {
  extremes: number;
  megabytesBefore: number;
  megabytesAfter: number;
}

/**
 * Mutants of every email that the project has, generated emails and extremes, received by the real desk: each is filed,
 * set aside or failed with its source kept, in order, in time and in bounded memory.
 */
export const mail: Campaign = {
  sabotages,
  async run(options) {
    const counts = await receiveAll(options);
    return { counts: { ...counts }, broken: brokenOf(promises(counts)) };
  },
};

async function receiveAll({ isShort, seed, sabotage, tell }: CampaignOptions): Promise<MailCounts> {
  const mutants = sabotage !== null ? 100 : isShort ? 500 : 200_000;
  const office = new PostOffice(receiverFor(sabotage as Sabotage | null));
  const random = createRandom(seed);
  const bases = [...baseEmails(), ...generatedEmails(seed, 200)];
  let megabytesBefore = 0;
  for (let made = 0; made < mutants; made += batchSize) {
    const batch = Array.from({ length: batchSize }, () => mutate(random.pick(bases), random, bases).mutant);
    await office.deliver(batch, batchMs);
    if (made === mutants / 5) megabytesBefore = usedMegabytes();
    if (made % 10_000 === 0) tell(`${made} mutants, ${JSON.stringify(office.tally)}`);
  }
  const megabytesAfter = usedMegabytes();
  const extreme = sabotage === null ? await receiveExtremes(office, isShort, tell) : 0;
  office.close();
  return { ...office.tally, extremes: extreme, megabytesBefore, megabytesAfter };
}

async function receiveExtremes(
  office: PostOffice,
  isShort: boolean,
  tell: CampaignOptions['tell'],
): Promise<number> {
  let count = 0;
  for (const { name, source } of extremes(isShort)) {
    const { tooSlow } = office.tally;
    await office.deliver([source], extremeMs);
    if (office.tally.tooSlow > tooSlow) tell(`too slow: ${name}`);
    count++;
  }
  return count;
}

function promises(counts: MailCounts): [boolean, string][] {
  return [
    [counts.lost === 0, 'each email is filed, set aside or failed'],
    [counts.altered === 0, 'each source is kept as it came'],
    [counts.outOfOrder === 0, 'emails are filed in the order in which they came'],
    [counts.tooSlow === 0, 'no email takes longer than it may'],
    [counts.megabytesAfter - counts.megabytesBefore < growthMegabytes, 'memory is bounded'],
  ];
}
