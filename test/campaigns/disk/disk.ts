import type { Campaign } from '../campaign.ts';
import { copiedByHand } from './copied-by-hand.ts';
import { anEndlessWait } from './locked.ts';
import { type Sabotage, sabotages } from './sabotages.ts';
import { scenarios, skipped } from './scenarios.ts';
import { withScene } from './scene.ts';
import { stopInMidWrite } from './stop-in-mid-write.ts';

/** Disks that are full, read-only, locked or damaged: a clear error, no half state, and the mail stays on the server. */
export const disk: Campaign = {
  sabotages,
  async run({ sabotage: name, tell }) {
    const sabotage = name as Sabotage | null;
    const left = skipped();
    for (const scenario of left) console.warn(`!! SKIPPED: ${scenario}: making a small disk takes root`);
    const slow = sabotage === null ? [anEndlessWait, stopInMidWrite] : [];
    const chosen = [...scenarios, copiedByHand, ...slow].filter(({ name }) => !left.includes(name));
    const broken: string[] = [];
    for (const { name, run } of chosen) {
      const faults = await withScene(sabotage, run);
      tell(`${faults.length === 0 ? 'holds' : 'BROKEN'}: ${name}`);
      broken.push(...faults.map((fault) => `${name}: ${fault}`));
    }
    return { counts: { scenarios: chosen.length, skipped: left.length }, broken };
  },
};
