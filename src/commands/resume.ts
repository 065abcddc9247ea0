import { resumeLetters } from '../workflow/desk/resume-letters.ts';
import type { Command } from './command.ts';

export const resumeCommand: Command = {
  name: 'resume',
  summary: 'letters leave again',
  options: [['--other-desk-stopped', 'where another desk was found on this mailbox: it has been stopped']],
  run(context, _, options) {
    resumeLetters(context.desk(), context.actor, options.otherDeskStopped === true);
    if (context.json) context.printJson({ paused: null });
    else context.print('Letters leave again.');
  },
};
