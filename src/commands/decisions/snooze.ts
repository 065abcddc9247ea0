import { AppError } from '../../errors.ts';
import { parseDay } from '../../workflow/words/moments.ts';
import type { Command } from '../command.ts';
import { decide } from './tell-decision.ts';

export const snoozeCommand: Command = {
  name: 'snooze',
  arguments: '<id>',
  summary: 'lay a file aside until a day; an email from the applicant with a question brings it back before',
  options: [['--until <day>', 'such as 2026-11-30']],
  run(context, [id], options) {
    const until = parseDay(options.until, '--until');
    if (until <= context.clock())
      throw new AppError('usage', `--until ${options.until} is over`, 'Name a day to come.');
    decide(context, id, { kind: 'snooze', until });
  },
};
