import { pauseLetters } from '../workflow/desk/pause-letters.ts';
import type { Command } from './command.ts';
import { hint } from './hints.ts';

export const pauseCommand: Command = {
  name: 'pause',
  summary: 'no letter leaves any more; reading and filing go on',
  run(context) {
    const since = pauseLetters(context.desk(), context.actor);
    if (context.json) context.printJson({ paused: since });
    else context.print(`Letters are paused. \`${hint(context, 'resume')}\` lets them leave again.`);
  },
};
