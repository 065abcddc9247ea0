import type { DecisionKind } from '../../membership/decision.ts';
import type { Command } from '../command.ts';
import { textOption } from '../options.ts';
import { decide } from './tell-decision.ts';

/** Decisions that need no words: other ends, and the way back. */
export const closingCommands: readonly Command[] = [
  closing('reopen', 'take up again what was closed; nobody is written to'),
  closing('withdraw', 'they do not want to go on; a short letter confirms it'),
  closing('updates_only', 'they only want news and are never reminded'),
  closing('not_an_application', 'something else; nobody is written to'),
];

function closing(kind: DecisionKind, summary: string): Command {
  return {
    name: kind.replaceAll('_', '-'),
    arguments: '<id>',
    summary,
    options: [
      ['--reason <reason>', 'for the record; never sent'],
      ['--silent', 'no letter, even where one is usual'],
    ],
    run(context, [id], options) {
      decide(context, id, {
        kind,
        reason: textOption(options, 'reason'),
        isSilent: options.silent === true,
      });
    },
  };
}
