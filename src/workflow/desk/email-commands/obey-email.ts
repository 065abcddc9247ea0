import { composeLetter } from '../../../membership/letter-content.ts';
import type { InboundEmail } from '../../../reading/inbound-email.ts';
import type { Reading, RefusalCode } from '../../../reading/reading.ts';
import type { AccountRow } from '../../../store/accounts.ts';
import type { CommandEmailRow } from '../../../store/command-emails.ts';
import type { Desk } from '../../desk.ts';
import { queueLetter } from '../../outbox/queue-letter.ts';
import { carryOut } from './carry-out.ts';
import { findDigest } from './find-digest.ts';
import { type CommandEmail, mayCommand, printOf } from './may-command.ts';
import { parseCommands } from './parse-commands.ts';

/** An email as it was understood. */
export interface ReadEmail {
  id: number;
  email: InboundEmail;
  reading: Reading;
}

/** What a machine sends in answer to a digest is no command. */
const machines: ReadonlySet<RefusalCode> = new Set([
  ...(['own_address', 'own_letter', 'null_return_path', 'delivery_report', 'auto_submitted'] as const),
  ...(['auto_response', 'out_of_office', 'bulk', 'mailing_list'] as const),
]);

/** Lines told back that were not understood. */
const unclearLimit = 5;

/**
 * Carries out the commands of an email that answers a digest of ours, in the caller's transaction, and answers with what
 * was done. Where a condition does not hold, nothing is done and nobody is answered: the next digest tells of it.
 * @returns why the email is set aside; null where it is no such email and goes the usual way
 */
export function obeyEmail(desk: Desk, understood: ReadEmail): 'command' | 'command_refused' | null {
  const request = commandEmailOf(desk, understood);
  if (request === null) return null;
  const known = desk.store.commandEmails.find(understood.id);
  if (known) return known.refusal === null ? 'command' : 'command_refused';
  const allowed = mayCommand(desk, request);
  if (typeof allowed === 'string') {
    record(desk, understood.id, { account: null, refusal: allowed, print: null });
    return 'command_refused';
  }
  record(desk, understood.id, { account: allowed.name, refusal: null, print: printOf(request) });
  answer(desk, understood, allowed, doAll(desk, request, allowed));
  return 'command';
}

/** Null where it came by another way than the inbox, answers no digest, is a machine's, or a stranger's without commands. */
function commandEmailOf(desk: Desk, { id, email, reading }: ReadEmail): CommandEmail | null {
  const digest = findDigest(desk, email);
  const { refusal } = reading.screening;
  if (digest === null || desk.store.emails.find(id)?.channel !== 'inbox') return null;
  if (refusal !== null && machines.has(refusal.code)) return null;
  const parsed = parseCommands(reading.text.body);
  const isSecretarys = desk.store.accounts.findByAddress(email.from[0]?.address ?? '') !== undefined;
  return parsed.commands.length > 0 || isSecretarys ? { digest, email, reading, parsed } : null;
}

function record(
  desk: Desk,
  emailId: number,
  outcome: Pick<CommandEmailRow, 'account' | 'refusal' | 'print'>,
): void {
  const at = desk.clock().toISOString();
  desk.store.commandEmails.record({ emailId, at, ...outcome });
  const verb = outcome.refusal === null ? 'commands_obeyed' : 'commands_refused';
  desk.store.journal.record(at, {
    actor: 'daemon',
    verb,
    emailId,
    after: outcome.refusal ?? outcome.account,
  });
}

function doAll(desk: Desk, { parsed }: CommandEmail, { name }: AccountRow): string[] {
  const done = parsed.commands.flatMap((command) => carryOut(desk, command, name));
  const unclear = parsed.unclear
    .slice(0, unclearLimit)
    .map((line) => `Not understood, and nothing done: "${line.slice(0, 200)}"`);
  const lines = [...done, ...unclear];
  return lines.length > 0 ? lines : ['There was no command in it.'];
}

function answer(desk: Desk, { id, email }: ReadEmail, account: AccountRow, lines: readonly string[]): void {
  const address = account.address as string;
  const person =
    desk.store.people.findByAddress(address) ??
    desk.store.people.record(address, desk.policy.organisation.language, desk.clock().toISOString());
  queueLetter(desk, {
    letter: composeLetter(
      'command_result',
      desk.policy.organisation.language,
      {},
      { words: lines.join('\n\n') },
    ),
    held: null,
    notBefore: desk.clock(),
    supersedes: null,
    personId: person.id,
    applicationId: null,
    cause: `commands-e${id}`,
    recipient: address,
    inReplyTo: email,
  });
}
