import type { InboundEmail } from '../inbound-email.ts';
import type { ReadingPolicy } from '../reading.ts';
import type { VisibleText } from '../text/visible-text.ts';

const ourLetter = /^<ref-[0-9a-f]{16}@/i;
const reply = /^\s*(?:re|rv|ref|resp|rta|rép|rep|antw|aw|sv)\s*(?:\[\d+\])?\s*:/i;
const attribution =
  /\b(?:wrote|writes|escribió|escribio|a écrit|a ecrit|schrieb|escreveu|ha scritto)(?!\p{L})/iu;
const sender = /^[\s>*_|]*(?:from|de|von|da|remitente|expéditeur|expediteur)\s*:/i;

/**
 * Is this an answer to a letter of ours? So when it names one (In-Reply-To, or the last of References, RFC 5322 3.6.4),
 * or is a reply whose quotation names the secretary's address as its author.
 */
export function isReplyToUs(email: InboundEmail, text: VisibleText, policy: ReadingPolicy): boolean {
  const named = email.inReplyTo ?? email.references.at(-1);
  if (named !== undefined && isOurs(named, policy)) return true;
  return (reply.test(email.subject) || named !== undefined) && quotesUs(text.quoted, policy);
}

/** Message-IDs of the address's own domain are ours, save where strangers have their mailboxes at it too. */
function isOurs(messageId: string, policy: ReadingPolicy): boolean {
  const domain = messageId.slice(messageId.lastIndexOf('@') + 1, -1).toLowerCase();
  return (
    ourLetter.test(messageId) || policy.ownAddresses.some((address) => domain === address.split('@').at(-1))
  );
}

function quotesUs(quoted: string, policy: ReadingPolicy): boolean {
  const lines = quoted.slice(0, 20_000).split('\n');
  return lines.some((line, i) => {
    const isAttribution = attribution.test(line) || attribution.test(lines[i + 1] ?? '');
    if (!isAttribution && !sender.test(line)) return false;
    const named = line.toLowerCase();
    return policy.ownAddresses.some((address) => named.includes(address));
  });
}
