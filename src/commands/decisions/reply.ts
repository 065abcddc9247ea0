import { replyToEmail } from '../../workflow/desk/reply-to-email.ts';
import type { Command } from '../command.ts';
import { parseId } from '../ids.ts';
import { wordsArgument } from '../options.ts';
import { decide, tellLetter } from './tell-decision.ts';

export const replyCommand: Command = {
  name: 'reply',
  arguments: '<id> <words...>',
  summary: 'answer an applicant (a41) or an email (e12) in your own words, in the thread',
  run(context, [id, ...given]) {
    const { letter, number } = parseId(id, ['a', 'e']);
    const words = wordsArgument(given, `reply ${letter}${number} "Yes, we meet on the first Friday."`);
    if (letter === 'a') {
      decide(context, id, { kind: 'reply', words });
      return;
    }
    const { letterId, undoUntil } = replyToEmail(context.desk(), number, words, context.actor);
    if (context.json)
      context.printJson({
        email: `e${number}`,
        decision: 'reply',
        letter: letterId === null ? null : `l${letterId}`,
        undoUntil: undoUntil.toISOString(),
      });
    else tellLetter(context, letterId, undoUntil, `e${number}`);
  },
};
