import type { Command } from '../command.ts';
import { wordsArgument } from '../options.ts';
import { decide } from './tell-decision.ts';

export const noteCommand: Command = {
  name: 'note',
  arguments: '<id> <words...>',
  summary: 'a note for yourself in the journal of an application; never sent',
  run(context, [id, ...words]) {
    decide(context, id, { kind: 'note', reason: wordsArgument(words, 'note a41 "met at the picket"') });
  },
};
