import { createHash } from 'node:crypto';
import { hour } from '../../../clock.ts';
import type { InboundEmail } from '../../../reading/inbound-email.ts';
import type { Reading } from '../../../reading/reading.ts';
import type { AccountRow } from '../../../store/accounts.ts';
import type { LetterRow } from '../../../store/letters.ts';
import type { Desk } from '../../desk.ts';
import { takeCode } from '../../secretaries/second-factor.ts';
import type { ParsedCommands } from './parse-commands.ts';

/** Why commands by email are not carried out. */
export type CommandRefusal =
  | 'switched_off'
  | 'not_a_secretary'
  | 'another_recipient'
  | 'old_digest'
  | 'not_authenticated'
  | 'replay';

export interface CommandEmail {
  digest: LetterRow;
  email: InboundEmail;
  reading: Reading;
  parsed: ParsedCommands;
}

/** A digest can be answered for so long; then a newer one has come. */
const digestHours = 72;

/** Whose commands these are, where every condition holds; else why nothing is done. */
export function mayCommand(desk: Desk, request: CommandEmail): AccountRow | CommandRefusal {
  const { digest, email, reading, parsed } = request;
  const sender = email.from.length === 1 ? (email.from[0]?.address ?? '') : '';
  const account = desk.store.accounts.findByAddress(sender);
  if (!desk.emailCommands.enabled) return 'switched_off';
  if (account?.role !== 'secretary') return 'not_a_secretary';
  if (digest.recipient.toLowerCase() !== sender) return 'another_recipient';
  if (desk.clock().getTime() - Date.parse(digest.queuedAt) > digestHours * hour) return 'old_digest';
  if (desk.store.commandEmails.isKnown(printOf(request))) return 'replay';
  if (isProvedByProvider(desk, reading)) return account;
  return parsed.code !== null && takeCode(desk, account, parsed.code) ? account : 'not_authenticated';
}

/**
 * What makes the same commands the same: their digest, their lines and the Date, which their sender's provider has
 * signed. Writing them anew has another Date; a copy that somebody sends again has not.
 */
export function printOf({ digest, email, parsed }: CommandEmail): Buffer {
  const said = [
    digest.messageId,
    email.date?.toISOString() ?? '',
    ...parsed.commands.map(({ line }) => line),
  ];
  return createHash('sha256').update(said.join('\n')).digest();
}

/** The provider's word counts only after `check --probe` has seen that nobody else can put it there. */
function isProvedByProvider(desk: Desk, { screening }: Reading): boolean {
  const { authservId } = desk.readingPolicy;
  const isTrusted = authservId !== null && desk.store.desk.find('provenAuthservId') === authservId;
  return isTrusted && screening.authenticated;
}
