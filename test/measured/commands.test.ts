import { expect, it } from 'vitest';
import { parseCommands } from '../../src/workflow/desk/email-commands/parse-commands.ts';
import { cpuMs, slowdown } from './slowdown.ts';

it('commands by email: long lines and many of them are read in no time', () => {
  const used = cpuMs(() => {
    parseCommands(`confirm ${'41, '.repeat(20_000)}\n`.repeat(50));
    parseCommands(`ask ${'a1 '.repeat(30_000)}`);
  });
  expect(used).toBeLessThan(200 * slowdown());
});
