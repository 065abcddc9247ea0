import { email } from '../support/mail-builder.ts';
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
    await world.desk.receive(reportOf(messageId, citizen.person.address), { receivedAt });
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

let reports = 0;

/** RFC 3464. */
function reportOf(messageId: string, recipient: string): Buffer {
  const lines = [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.org>',
    'To: secretary@wsa.example',
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <report-${++reports}@mx.example.org>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Your message could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'From: secretary@wsa.example',
    `Message-ID: ${messageId}`,
    '',
    '--b--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
