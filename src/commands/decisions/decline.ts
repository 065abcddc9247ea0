import { AppError } from '../../errors.ts';
import type { Command } from '../command.ts';
import { textOption } from '../options.ts';
import { decide } from './tell-decision.ts';

export const declineCommand: Command = {
  name: 'decline',
  arguments: '<id>',
  summary: 'not a member; the reason stays inside, a short letter says that it is not possible',
  options: [
    ['--reason <reason>', 'for the record; never sent'],
    ['--letter <words>', 'your own words in the letter'],
    ['--silent', 'no letter at all'],
  ],
  run(context, [id], options) {
    const reason = textOption(options, 'reason');
    const words = textOption(options, 'letter');
    const isSilent = options.silent === true;
    if (reason === null)
      throw new AppError('usage', 'decline needs a --reason', 'It is kept for the record and never sent.');
    if (isSilent && words !== null)
      throw new AppError('usage', '--letter and --silent exclude each other', 'Say one of them, or neither.');
    decide(context, id, { kind: 'decline', reason, words, isSilent });
  },
};
