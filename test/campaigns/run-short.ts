import { main } from './campaigns.ts';

/** What the short form of a campaign prints last, and its exit code. */
export interface ShortRun {
  code: number;
  counts: Record<string, unknown> & { broken: string[] };
}

export async function runShort(name: string, ...args: string[]): Promise<ShortRun> {
  const lines: string[] = [];
  const code = await main([name, '--short', '--json', ...args], (line) => lines.push(line));
  const last = lines.at(-1) ?? '';
  console.log(last);
  return { code, counts: JSON.parse(last) };
}
