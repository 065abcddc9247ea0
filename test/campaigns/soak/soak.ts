import { writeFileSync } from 'node:fs';
import { hasDovecot } from '../../support/dovecot.ts';
import { brokenOf, type Campaign } from '../campaign.ts';
import { drawPlot } from './plot.ts';
import { soakForReal } from './real-minutes.ts';
import { leaks, type Sabotage, sabotages } from './sabotages.ts';
import { type Growth, growthOf, type Sample } from './samples.ts';
import { simulateDay } from './simulated-day.ts';

const realMinutes = 30;
const emailsOfSecond = 20;
/** Growth that is no leak: caches fill, and a process keeps what it was given. */
const limits = {
  simulated: { megabytes: 16, handles: 2 },
  real: { megabytes: 80, handles: 8 },
  perEmail: 1.5,
};

/** A day on a simulated clock, and in the long form half an hour at full speed: what must be flat is flat. */
export const soak: Campaign = {
  sabotages,
  async run({ isShort, seed, sabotage, tell }) {
    const leak = sabotage === null ? null : leaks[sabotage as Sabotage]();
    const day = await simulateDay(isShort ? 6 : 200, seed, leak);
    const growth = growthOf(day);
    const broken = brokenOf(promises(growth, limits.simulated, 'simulated day'));
    const counts = { emails: day.at(-1)?.emails, hours: day.length, growth };
    if (isShort || !hasDovecot) return { counts, broken };
    draw('soak-day.svg', day, 'simulated hours', tell);
    const { samples, filed, lettersTaken } = await soakForReal(realMinutes, emailsOfSecond, tell);
    draw('soak-minutes.svg', samples, 'minutes', tell);
    const real = { emails: samples.at(-1)?.emails, filed, lettersTaken, growth: growthOf(samples) };
    const realBroken = brokenOf(promises(real.growth, limits.real, 'real minutes'));
    return { counts: { ...counts, real }, broken: [...broken, ...realBroken] };
  },
};

function promises(
  growth: Growth,
  limit: { megabytes: number; handles: number },
  what: string,
): [boolean, string][] {
  return [
    [growth.megabytes <= limit.megabytes, `${what}: memory is flat`],
    [growth.handles <= limit.handles, `${what}: handles are flat`],
    [growth.perEmail <= limits.perEmail, `${what}: the database grows with the mail alone`],
  ];
}

function draw(file: string, samples: readonly Sample[], unit: string, tell: (line: string) => void): void {
  writeFileSync(file, drawPlot(samples, unit));
  tell(`drawn: ${file}`);
}
