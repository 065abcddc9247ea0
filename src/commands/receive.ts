import { readFileSync } from 'node:fs';
import { AppError, messageOf } from '../errors.ts';
import { emailIdentity } from '../mail/identity.ts';
import { splitMbox } from '../mail/mbox.ts';
import type { Desk } from '../workflow/desk.ts';
import { receiveEmails } from '../workflow/intake/receive-emails.ts';
import type { Command, CommandContext } from './command.ts';

export const receiveCommand: Command = {
  name: 'receive',
  arguments: '<files...>',
  summary: 'file .eml or mbox files as if they had just come in',
  options: [['--dry-run', 'say what would follow; store nothing']],
  async run(context, files, options) {
    const desk = options.dryRun ? context.scratchDesk() : context.desk();
    for (const file of files) {
      for (const source of emailsIn(file)) await receiveOne(context, desk, file, source);
    }
  },
};

function emailsIn(file: string): Buffer[] {
  try {
    const bytes = readFileSync(file);
    return bytes.subarray(0, 5).toString() === 'From ' ? splitMbox(bytes) : [bytes];
  } catch (error) {
    throw new AppError('usage', `cannot read ${file}: ${messageOf(error)}`, 'Name .eml or mbox files.', {
      cause: error,
    });
  }
}

async function receiveOne(context: CommandContext, desk: Desk, file: string, source: Buffer): Promise<void> {
  const now = desk.clock();
  const identity = emailIdentity(source, desk.key);
  if (desk.store.emails.findByIdentity(identity) !== undefined) {
    if (context.json) context.printJson({ file, duplicate: true });
    else context.print(`${file}: already received`);
    return;
  }
  const received = { source, receivedAt: now, channel: 'inbox' as const, partial: false };
  const id = desk.store.transaction(() =>
    desk.store.emails.recordReceived(received, identity, now.toISOString()),
  );
  await receiveEmails(desk, [{ id, source }]);
  tell(context, desk, file, id);
}

function tell(context: CommandContext, desk: Desk, file: string, id: number): void {
  const email = desk.store.emails.find(id);
  const letter = desk.store.letters.findByCause(`e${id}`);
  const outcome = {
    file,
    email: `e${id}`,
    state: email?.state ?? null,
    reason: email?.reason ?? email?.failure ?? null,
    intent: email?.intent ?? null,
    language: email?.language ?? null,
    application: email?.applicationId ? `a${email.applicationId}` : null,
    letter: letter
      ? { id: `l${letter.id}`, occasion: letter.occasion, state: letter.state, heldReason: letter.heldReason }
      : null,
  };
  if (context.json) {
    context.printJson(outcome);
    return;
  }
  context.print(
    `${file}: ${outcome.email} ${outcome.state}${outcome.reason ? ` (${outcome.reason})` : ''}, ${outcome.intent}, ${outcome.language}`,
  );
  if (letter) context.print(`  ${letter.state}: ${letter.occasion} to ${letter.recipient}`);
  else context.print('  no letter');
}
