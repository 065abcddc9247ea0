import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Campaign } from './campaign.ts';

/** Every campaign by its name, loaded when it is asked for: most need servers. */
export const campaigns: Readonly<Record<string, () => Promise<Campaign>>> = {
  crash: async () => (await import('./crash/crash.ts')).crash,
  network: async () => (await import('./network/network.ts')).network,
  disk: async () => (await import('./disk/disk.ts')).disk,
  mail: async () => (await import('./mail/mail.ts')).mail,
  loops: async () => (await import('./loops/loops.ts')).loops,
  hostile: async () => (await import('./hostile/hostile.ts')).hostile,
  soak: async () => (await import('./soak/soak.ts')).soak,
};

/**
 * `npm run campaign -- NAME [--short] [--seed N] [--json] [--sabotage NAME]`: ends with one JSON line of counts.
 * @returns the exit code: 0 when every promise holds, 1 otherwise, 2 for wrong usage
 */
export async function main(args: string[], print: (line: string) => void): Promise<number> {
  const { name, short, seed, sabotage = null, json } = optionsOf(args);
  const load = campaigns[name];
  if (load === undefined) return complain(print, `name one of ${Object.keys(campaigns).join(', ')}`);
  const campaign = await load();
  if (sabotage !== null && !(sabotage in campaign.sabotages))
    return complain(print, `${name} has the sabotages ${Object.keys(campaign.sabotages).join(', ')}`);
  const tell = json ? () => undefined : print;
  const { counts, broken } = await campaign.run({ isShort: short, seed: Number(seed), sabotage, tell });
  for (const sentence of broken) tell(`BROKEN: ${sentence}`);
  print(JSON.stringify({ campaign: name, ...counts, broken }));
  return broken.length > 0 ? 1 : 0;
}

function optionsOf(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      short: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      sabotage: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  return { ...values, name: positionals[0] ?? '' };
}

function complain(print: (line: string) => void, sentence: string): number {
  print(sentence);
  return 2;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main(process.argv.slice(2), console.log);
