import type { InboundEmail } from '../../reading/inbound-email.ts';
import type { Store } from '../../store/store.ts';

/** The application whose letter of ours this email answers, by In-Reply-To and References; null when none. */
export function findLinkedApplication(store: Store, email: InboundEmail): number | null {
  const ids = email.inReplyTo === null ? email.references : [email.inReplyTo, ...email.references];
  for (const messageId of new Set(ids)) {
    const letter = store.letters.findByMessageId(messageId);
    if (letter?.applicationId) return letter.applicationId;
  }
  return null;
}
