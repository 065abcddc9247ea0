/** How large a bench is. */
export interface BenchSize {
  /** Small emails in the backlogs; the first is what the others are compared with. */
  sizes: readonly number[];
  runs: number;
  /** Applications already stored, where the desk begins with some; the larger of the two databases of `records`. */
  stored: number;
  /** Emails with an attachment of 1 MB. */
  attachments: number;
  /** Emails answered one at a time. */
  latency: number;
}

export interface BenchOptions extends BenchSize {
  /** The benches asked for; all where none is named. */
  names: readonly string[];
  isJson: boolean;
  /** Where the plot is written. */
  plot: string;
}

const forms = {
  '--short': { sizes: [300], runs: 3, stored: 10_000, attachments: 20, latency: 12 },
  usual: { sizes: [1000], runs: 5, stored: 20_000, attachments: 50, latency: 60 },
  '--full': { sizes: [1000, 10_000, 50_000], runs: 5, stored: 100_000, attachments: 200, latency: 200 },
} as const satisfies Record<string, BenchSize>;

const usage = `npm run bench -- [NAME…] [--short | --full] [--json] [--plot FILE]
  [--sizes N,N…] [--runs N] [--stored N] [--attachments N] [--latency N]`;

/** @throws Error with the usage */
export function readOptions(args: readonly string[], known: readonly string[]): BenchOptions {
  const names: string[] = [];
  let size: BenchSize = forms.usual;
  const rest: { isJson: boolean; plot: string } = { isJson: false, plot: 'test/bench/results/bench.svg' };
  const changes: Partial<Record<string, readonly number[]>> = {};
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] as string;
    const value = () => args[++at] ?? fail(`${argument} wants a value`);
    if (argument === '--short' || argument === '--full') size = forms[argument];
    else if (argument === '--json') rest.isJson = true;
    else if (argument === '--plot') rest.plot = value();
    else if (/^--(?:sizes|runs|stored|attachments|latency)$/.test(argument))
      changes[argument.slice(2)] = value().split(',').map(countIn);
    else if (known.includes(argument)) names.push(argument);
    else fail(`there is no ${argument}; there are ${known.join(', ')}`);
  }
  const { sizes, ...single } = changes;
  const singles = Object.fromEntries(Object.entries(single).map(([key, value]) => [key, value?.[0]]));
  return { ...size, ...(sizes ? { sizes } : {}), ...singles, ...rest, names };
}

function countIn(text: string): number {
  const count = Number(text);
  return Number.isInteger(count) && count > 0 ? count : fail(`${text} is no count`);
}

function fail(why: string): never {
  throw new Error(`${why}\n${usage}`);
}
