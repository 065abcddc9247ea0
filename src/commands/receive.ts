import { readFileSync } from 'node:fs';
import { AppError, messageOf } from '../errors.ts';
import { emailIdentity } from '../mail/identity.ts';
import { splitMbox } from '../mail/mbox.ts';
import type { Desk } from '../workflow/desk.ts';
import { receiveEmails, type StoredEmail } from '../workflow/intake/receive-emails.ts';
import { letterStateWords } from '../workflow/words/states.ts';
import type { Command, CommandContext } from './command.ts';

/** Emails stored, read and told at once. */
const batchSize = 50;

export const receiveCommand: Command = {
  name: 'receive',
  arguments: '<files...>',
  summary: 'file .eml or mbox files as if they had just come in',
  options: [['--dry-run', 'say what would follow; store nothing']],
  async run(context, files, options) {
    const desk = options.dryRun ? context.scratchDesk() : context.desk();
    const emails = files.flatMap((file) => emailsIn(file).map((source) => ({ file, source })));
    const count = { filed: 0, set_aside: 0, failed: 0, received: 0, duplicates: 0 };
    for (let at = 0; at < emails.length; at += batchSize) {
      for (const outcome of await receiveBatch(desk, emails.slice(at, at + batchSize))) {
        count[outcome.duplicate ? 'duplicates' : (outcome.state ?? 'failed')]++;
        tell(context, outcome);
      }
    }
    if (!context.json && emails.length > 1)
      context.print(
        `${emails.length} emails: ${count.filed} filed, ${count.set_aside} set aside, ${count.failed} failed, ${count.duplicates} already there`,
      );
    if (count.failed > 0) context.exitWith(1);
  },
};

interface EmailInFile {
  file: string;
  source: Buffer;
}

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

/** Sources first and in one commit, as from the mailbox; then read and filed. */
async function receiveBatch(desk: Desk, batch: readonly EmailInFile[]) {
  const stored: (EmailInFile & { id: number | null })[] = desk.store.transaction(() =>
    batch.map((email) => ({ ...email, id: store(desk, email.source) })),
  );
  await receiveEmails(
    desk,
    stored.filter((email): email is EmailInFile & StoredEmail => email.id !== null),
  );
  return stored.map(({ file, id }) => outcomeOf(desk, file, id));
}

/** null when it came before. */
function store(desk: Desk, source: Buffer): number | null {
  const now = desk.clock();
  const identity = emailIdentity(source, desk.key);
  if (desk.store.emails.findByIdentity(identity) !== undefined) return null;
  const received = { source, receivedAt: now, channel: 'inbox' as const, partial: false };
  return desk.store.emails.recordReceived(received, identity, now.toISOString());
}

function outcomeOf(desk: Desk, file: string, id: number | null) {
  const email = id === null ? undefined : desk.store.emails.find(id);
  const letter = id === null ? undefined : desk.store.letters.findByCause(`e${id}`);
  return {
    file,
    duplicate: id === null,
    email: email ? `e${email.id}` : null,
    state: email?.state ?? null,
    reason: email?.reason ?? email?.failure ?? null,
    intent: email?.intent ?? null,
    language: email?.language ?? null,
    application: email?.applicationId ? `a${email.applicationId}` : null,
    letter: letter ?? null,
  };
}

function tell(context: CommandContext, outcome: ReturnType<typeof outcomeOf>): void {
  const { letter, file, email, state, reason, intent, language } = outcome;
  if (context.json) {
    const short = letter && {
      id: `l${letter.id}`,
      occasion: letter.occasion,
      state: letter.state,
      heldReason: letter.heldReason,
    };
    context.printJson({ ...outcome, letter: short });
    return;
  }
  if (outcome.duplicate) {
    context.print(`${file}: already received`);
    return;
  }
  context.print(`${file}: ${email} ${state}${reason ? ` (${reason})` : ''}, ${intent}, ${language}`);
  if (letter) context.print(`  ${letter.occasion} to ${letter.recipient}: ${letterStateWords(letter)}`);
  else context.print('  no letter');
}
