import { bounceOf, email } from '../support/mail-builder.ts';
import type { Said } from './history.ts';
import { type Citizen, note, present, type World } from './world.ts';

/** Somebody's email reaches the mailbox now; it is read now, or when the daemon is up again. */
export async function mailIn(
  world: World,
  citizen: Citizen,
  { says, text, subject = 'Re: Your message' }: { says: Said; text: string; subject?: string },
): Promise<void> {
  const at = present(world);
  const { name, address } = citizen.person;
  const headers: Record<string, string> = says === 'away' ? { 'Auto-Submitted': 'auto-replied' } : {};
  const inReplyTo = citizen.lastLetter ?? undefined;
  const source = email({
    from: `${name} <${address}>`,
    subject,
    text,
    headers,
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
  });
  await deliverIn(world, async () => {
    await world.desk.receive(source, { receivedAt: new Date(at) });
    note(citizen, { kind: 'email', at, knownAt: present(world), says });
  });
}

/** A letter comes back. */
export async function bounceIn(world: World, citizen: Citizen, messageId: string): Promise<void> {
  const receivedAt = new Date(present(world));
  await deliverIn(world, async () => {
    await world.desk.receive(bounceOf(messageId, citizen.person.address), { receivedAt });
    note(citizen, { kind: 'bounce', at: present(world) });
  });
}

async function deliverIn(world: World, file: () => Promise<void>): Promise<void> {
  const { daemon, desk } = world;
  if (!daemon.isUp) {
    daemon.unread.push(file);
    return;
  }
  await file();
  await desk.send();
}
