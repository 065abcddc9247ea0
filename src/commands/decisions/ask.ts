import type { Command } from '../command.ts';
import { wordsArgument } from '../options.ts';
import { decide } from './tell-decision.ts';

export const askCommand: Command = {
  name: 'ask',
  arguments: '<id> <words...>',
  summary: 'ask an applicant something in your own words; it is their turn then',
  run(context, [id, ...words]) {
    decide(context, id, { kind: 'ask', words: wordsArgument(words, 'ask a41 "Which town do you live in?"') });
  },
};
