import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli.ts';
import { intakeTableInMarkdown } from './intake-table.ts';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it('prints the intake table as the code has it', () => {
    expect(readme).toContain(intakeTableInMarkdown());
  });

  it('names every command', () => {
    for (const { name } of commands) expect(readme, name).toContain(`secretariat ${name}`);
  });
});
