import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { sabotages } from './sabotages.ts';
import { simulate } from './simulation.ts';

/**
 * `npm run simulate -- --years 3 --people 500 --seed N --json [--sabotage NAME]`: ends with one JSON line of what was
 * found.
 * @returns the exit code: 0 when none of it is a fault, 1 otherwise, 2 for wrong usage
 */
export async function main(args: string[], print: (line: string) => void): Promise<number> {
  const { years, people, seed, sabotage: name, json } = optionsOf(args);
  const sabotage = name === undefined ? null : sabotages[name];
  if (sabotage === undefined) {
    print(`there is no sabotage ${name}; there are ${Object.keys(sabotages).join(', ')}`);
    return 2;
  }
  const options = { years: Number(years), people: Number(people), seed: Number(seed), sabotage };
  const { findings, ...counts } = await simulate(options);
  if (!json) for (const finding of findings) print(finding);
  print(JSON.stringify(counts));
  return findings.length > 0 ? 1 : 0;
}

function optionsOf(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      years: { type: 'string', default: '3' },
      people: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      sabotage: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  return values;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main(process.argv.slice(2), console.log);
