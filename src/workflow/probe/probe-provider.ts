import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../errors.ts';
import type { Courier } from '../../mail/courier.ts';
import type { Folder, FolderRole, Mailbox } from '../../mail/mailbox.ts';
import { composeProbe, probeMessageId, type ReturnedProbe, readProbe } from './probe-email.ts';

/** What a probe works with. */
export interface Probe {
  address: string;
  mailbox: Mailbox;
  courier: Courier;
  mintToken: () => string;
  now: () => Date;
  /** Further folders in which an email to the inbox may be found. */
  otherFolders: readonly string[];
  /** How long an email may be on its way. */
  timeoutMs: number;
}

/** What the provider does with mail. */
export interface ProbeReport {
  /** The identifier of the provider's topmost Authentication-Results; null when it stamps none, or none with a name. */
  authservId: string | null;
  stamps: readonly string[];
  /** How many topmost fields of that identifier are the provider's own. */
  trustedFields: number;
  /** An Authentication-Results field that the sender forged under the provider's own name is still there. */
  keepsForged: boolean;
  rewritesMessageId: boolean;
  /** The From address when it is another than ours. */
  rewritesFrom: string | null;
  /** A copy stood in the Sent folder by itself; null when there is no such folder. */
  keepsCopy: boolean | null;
  foundIn: FolderRole;
}

/** An identifier that no provider bears, for the first probe (RFC 2606). */
const nobody = 'probe.invalid';
const lookEveryMs = 1000;
/** A copy in Sent may come a little after the email itself. */
const copyPatienceMs = 3000;

/**
 * Sends an email to itself with a forged result, then, when the provider's name is known, one forged in that name, and
 * tells what came back. The probes are moved to the Trash where there is one.
 * @throws AppError `unreachable` when a probe cannot be sent or does not come back
 */
export async function probeProvider(probe: Probe): Promise<ProbeReport> {
  const folders = await probe.mailbox.listFolders();
  const first = await send(probe, folders, nobody);
  const authservId = first.returned.stampedIds[0] || null;
  const { returned, token, foundIn } = authservId === null ? first : await send(probe, folders, authservId);
  const messageId = probeMessageId(token, probe.address);
  return {
    authservId,
    stamps: returned.stampedIds,
    trustedFields: countTrusted(returned, authservId),
    keepsForged: returned.keepsForged,
    rewritesMessageId: returned.messageId !== messageId,
    rewritesFrom: returned.from === probe.address ? null : returned.from,
    keepsCopy: await keepsCopy(probe, folders, returned.messageId ?? messageId),
    foundIn,
  };
}

interface SentProbe {
  returned: ReturnedProbe;
  token: string;
  foundIn: FolderRole;
}

async function send(probe: Probe, folders: readonly Folder[], forgedId: string): Promise<SentProbe> {
  const { address, courier } = probe;
  const token = probe.mintToken();
  const places = folders.filter(
    ({ role, path }) => role === 'inbox' || role === 'junk' || probe.otherFolders.includes(path),
  );
  const marks = new Map<string, number>();
  for (const { path } of places) marks.set(path, (await probe.mailbox.status(path)).uidNext);
  const source = await composeProbe({ address, token, forgedId, date: probe.now() });
  const delivery = await courier.deliver({ envelopeFrom: address, recipient: address, source });
  if (delivery.outcome !== 'sent')
    throw new AppError(
      'unreachable',
      `the probe was not taken: ${delivery.response}`,
      '`secretariat check` tries the server without sending.',
    );
  return waitFor(probe, places, marks, token);
}

async function waitFor(
  probe: Probe,
  places: readonly Folder[],
  marks: ReadonlyMap<string, number>,
  token: string,
): Promise<SentProbe> {
  const giveUpAt = performance.now() + probe.timeoutMs;
  do {
    for (const folder of places) {
      const returned = await look(probe.mailbox, folder.path, marks.get(folder.path) ?? 1, token);
      if (returned !== null) return { returned, token, foundIn: folder.role };
    }
    await sleep(Math.min(lookEveryMs, probe.timeoutMs));
  } while (performance.now() < giveUpAt);
  throw new AppError(
    'unreachable',
    `the probe left and did not come back within ${Math.round(probe.timeoutMs / 1000)} seconds`,
    'Look for "Secretariat: probe" in the mailbox; if mail is slow today, try again.',
  );
}

async function look(
  mailbox: Mailbox,
  path: string,
  firstUid: number,
  token: string,
): Promise<ReturnedProbe | null> {
  await mailbox.openFolder(path);
  const uids = await mailbox.listUids(firstUid);
  for (const { uid, source } of await mailbox.fetchSources(await mailbox.describe(uids))) {
    const returned = await readProbe(source, token);
    if (returned === null) continue;
    await tidyAway(mailbox, uid);
    return returned;
  }
  return null;
}

async function tidyAway(mailbox: Mailbox, uid: number): Promise<void> {
  const trash = (await mailbox.listFolders()).find(({ role }) => role === 'trash');
  if (trash) await mailbox.move([uid], trash.path);
}

async function keepsCopy(
  { mailbox, timeoutMs }: Probe,
  folders: readonly Folder[],
  messageId: string,
): Promise<boolean | null> {
  const sent = folders.find(({ role }) => role === 'sent');
  if (!sent) return null;
  const isThere = async () => (await mailbox.findMessageIds(sent.path, [messageId])).has(messageId);
  if (await isThere()) return true;
  await sleep(Math.min(copyPatienceMs, timeoutMs));
  return isThere();
}

/** The provider's own fields stand topmost; those of another name among them end the count (RFC 8601 5). */
function countTrusted({ stampedIds, stampsAboveForged }: ReturnedProbe, authservId: string | null): number {
  const above = stampedIds.slice(0, stampsAboveForged);
  const stranger = above.findIndex((id) => id !== authservId);
  return stranger < 0 ? above.length : stranger;
}
