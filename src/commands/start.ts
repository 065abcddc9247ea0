import type { LetterToSend } from '../store/letters.ts';
import { scanInbox } from '../workflow/intake/watch-mailbox.ts';
import type { Command, CommandContext } from './command.ts';

export const startCommand: Command = {
  name: 'start',
  summary: 'run the daemon until it is told to stop (SIGTERM or Ctrl-C)',
  options: [
    ['--dry-run', 'read the real mailbox, print the letters that would leave, send and keep nothing'],
  ],
  async run(context, _, options) {
    if (options.dryRun) return rehearse(context);
    const daemon = context.startDaemon();
    const stop = () => void daemon.stop();
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    await daemon.stopped;
  },
};

/** Everything but the outbox, on a database in memory: recent mail is read and answered on paper. */
async function rehearse(context: CommandContext): Promise<void> {
  const desk = context.scratchDesk();
  const mailbox = await context.openMailbox();
  try {
    const emails = await scanInbox(desk, mailbox);
    const letters = desk.store.letters.list(1000).reverse();
    for (const { id } of letters) printLetter(context, desk.store.letters.find(id));
    context.print(`${emails} emails read, ${letters.length} letters would leave. Nothing was sent or kept.`);
  } finally {
    await mailbox.close();
  }
}

function printLetter(context: CommandContext, letter: LetterToSend | undefined): void {
  if (!letter) return;
  const { recipient, occasion, state, heldReason, subject, text } = letter;
  if (context.json) {
    context.printJson({ recipient, occasion, state, heldReason, subject, text });
    return;
  }
  context.print(`To: ${recipient}   (${occasion}${heldReason ? `, held: ${heldReason}` : ''})`);
  context.print(`Subject: ${subject}`);
  context.print();
  context.print(text);
  context.print('-'.repeat(72));
}
