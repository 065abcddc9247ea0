import type { Command } from '../command.ts';
import { textOption } from '../options.ts';
import { decide } from './tell-decision.ts';

export const confirmCommand: Command = {
  name: 'confirm',
  arguments: '<id>',
  summary: 'a member from now on; the welcome leaves when the undo time is over',
  options: [['--agreement <how>', 'how they agreed with the principles, where no email says it']],
  run(context, [id], options) {
    decide(context, id, { kind: 'confirm', agreement: textOption(options, 'agreement') });
  },
};
