import type { Mailbox } from '../../mail/mailbox.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { deskHeader } from '../outbox/to-outgoing-mail.ts';

/** Something that a human sent from the mailbox itself. */
interface HandReply {
  /** Message-IDs of what it answers. */
  answers: Set<string>;
  sentAt: Date;
}

/**
 * Finds in the Sent folder what a human wrote on the threads of applicants. It counts as an answer of ours: the clock
 * of their silence starts anew, and their questions up to then are answered.
 * @param since what was sent before has been looked at; null: nothing has
 * @returns how many there were
 */
export async function noteHandReplies(desk: Desk, mailbox: Mailbox, since: Date | null): Promise<number> {
  const sent = (await mailbox.listFolders()).find(({ role }) => role === 'sent');
  if (!sent) return 0;
  const from = since ?? new Date(desk.store.desk.find('installedAt') as string);
  const replies = await readHandReplies(mailbox, sent.path, from);
  return desk.store.transaction(() => replies.filter((reply) => record(desk, reply)).length);
}

async function readHandReplies(mailbox: Mailbox, path: string, since: Date): Promise<HandReply[]> {
  const ours = new Set((await mailbox.fieldSince(path, deskHeader, since)).map(({ uid }) => uid));
  const replies = new Map<number, HandReply>();
  for (const field of ['In-Reply-To', 'References']) {
    for (const { uid, value, receivedAt } of await mailbox.fieldSince(path, field, since)) {
      if (ours.has(uid)) continue;
      const reply = replies.get(uid) ?? { answers: new Set<string>(), sentAt: receivedAt };
      for (const [id] of value.matchAll(/<[^<>\s]+>/g)) reply.answers.add(id);
      replies.set(uid, reply);
    }
  }
  return [...replies.values()];
}

/** @returns whether it was news */
function record(desk: Desk, { answers, sentAt }: HandReply): boolean {
  const application = findAnswered(desk, answers);
  const at = sentAt.toISOString();
  if (application === undefined || (application.repliedByHandAt ?? '') >= at) return false;
  const { applications, emails, journal } = desk.store;
  applications.recordRepliedByHand(application.id, at);
  for (const { id, receivedAt } of emails.awaitingHumanOf(application.id))
    if (receivedAt <= at) emails.recordEmailAnswered(id);
  if (emails.awaitingHumanOf(application.id).length === 0) applications.recordHumanAnswered(application.id);
  journal.record(desk.clock().toISOString(), {
    actor: 'secretary:mailbox',
    verb: 'reply_by_hand',
    applicationId: application.id,
    after: at,
  });
  return true;
}

function findAnswered({ store }: Desk, answers: ReadonlySet<string>): ApplicationRow | undefined {
  for (const messageId of answers) {
    const email = store.emails.findByMessageId(messageId);
    const id = email?.applicationId ?? store.letters.findByMessageId(messageId)?.applicationId ?? null;
    if (id !== null) return store.applications.find(id);
  }
  return undefined;
}
