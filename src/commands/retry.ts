import { retryEmail } from '../workflow/desk/retry-email.ts';
import { whySetAside } from '../workflow/words/laid-aside.ts';
import { letterStateWords } from '../workflow/words/states.ts';
import type { Command } from './command.ts';
import { parseId } from './ids.ts';
import { emailRecord, letterRecord } from './records.ts';

export const retryCommand: Command = {
  name: 'retry',
  arguments: '<id>',
  summary: 'read and file a failed or set-aside email anew, as if it had just come in',
  async run(context, [id]) {
    const desk = context.desk();
    const email = await retryEmail(desk, parseId(id, ['e']).number, context.actor);
    const letter = desk.store.letters.findByCause(`e${email.id}`);
    if (email.state !== 'filed') context.exitWith(1);
    if (context.json) {
      context.printJson({ ...emailRecord(email), letter: letter ? letterRecord(letter) : null });
      return;
    }
    if (email.state !== 'filed') {
      context.print(`e${email.id} is ${email.state.replace('_', ' ')} again: ${whySetAside(desk, email)}`);
      return;
    }
    const where = email.applicationId === null ? '' : `, belongs to a${email.applicationId}`;
    context.print(`e${email.id} is filed: ${email.intent}${where}`);
    if (letter) context.print(`l${letter.id}, ${letter.occasion}: ${letterStateWords(letter)}`);
  },
};
