import { planApplications } from './applicants.ts';
import { check, type Faults } from './checker.ts';
import { runDaemon } from './daemon.ts';
import { planImports } from './members.ts';
import { createWorld, dayMs, type SimulationOptions, start } from './world.ts';

export interface SimulationResult extends Faults {
  people: number;
  letters: number;
}

/** Lives through some years with the real desk on a simulated clock, then has everything that left checked. */
export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const world = createWorld(options);
  const end = start + options.years * 365 * dayMs;
  planApplications(world);
  planImports(world, end);
  const { letters, ...log } = await runDaemon(world, end);
  const { newsOfPayments } = world;
  const faults = check({ ...log, lives: [...world.lives.values()], newsOfPayments, end });
  world.desk.store.close();
  return { people: options.people, letters, ...faults };
}
