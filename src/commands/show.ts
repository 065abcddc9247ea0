import type { Command, CommandContext } from './command.ts';
import { type IdLetter, parseId } from './ids.ts';
import { showApplication } from './show/application.ts';
import { showEmail } from './show/email.ts';
import { showLetter } from './show/letter.ts';
import { showPerson } from './show/person.ts';

const views: Readonly<Record<IdLetter, (context: CommandContext, id: number) => void>> = {
  a: showApplication,
  e: showEmail,
  l: showLetter,
  p: showPerson,
};

export const showCommand: Command = {
  name: 'show',
  arguments: '<id>',
  summary: 'all about an application (a41), an email (e12), a letter (l7) or a person (p9)',
  run(context, [id]) {
    const { letter, number } = parseId(id, ['a', 'e', 'l', 'p']);
    views[letter](context, number);
  },
};
