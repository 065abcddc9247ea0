import { runDemo } from '../demo/run-demo.ts';
import { AppError } from '../errors.ts';
import { projectPath } from '../project-path.ts';
import type { Command } from './command.ts';

export const demoCommand: Command = {
  name: 'demo',
  needsNoDatabase: true,
  summary: 'the same daemon on throw-away mail servers with a sample inbox',
  options: [
    ['--exit', 'end when everything is told'],
    ['--inbox <folder>', 'deliver the .eml files of this folder in place of the sample inbox'],
    ['--server <kind>', 'dovecot or hoodiecrow; by itself: Dovecot where it is installed'],
    ['--keep', 'leave database, configuration and letters behind'],
  ],
  async run(context, _, { exit, inbox, server, keep }) {
    await runDemo(
      {
        inbox: typeof inbox === 'string' ? inbox : projectPath('data/demo-inbox'),
        server: serverKind(server),
        exits: exit === true,
        keeps: keep === true,
      },
      context.print,
    );
  },
};

function serverKind(named: string | boolean | undefined) {
  if (named === undefined || named === 'dovecot' || named === 'hoodiecrow') return named ?? null;
  throw new AppError('usage', `--server ${named}: there is no such server`, 'Name dovecot or hoodiecrow.');
}
