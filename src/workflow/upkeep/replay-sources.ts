import { parseEmail } from '../../mail/parse-email.ts';
import type { InboundEmail } from '../../reading/inbound-email.ts';
import { readEmail } from '../../reading/read-email.ts';
import type { Reading } from '../../reading/reading.ts';
import type { EmailRow } from '../../store/emails.ts';
import type { Desk } from '../desk.ts';
import { fileEmail } from '../intake/file-email.ts';

/** What an email led to: as it was, or as it would be now. Short words, null where there is nothing. */
export type Outcome = Readonly<Record<string, string | null>>;

/** An email that is now read or answered otherwise. */
export interface Difference {
  emailId: number;
  /** Only what differs. */
  before: Outcome;
  now: Outcome;
}

export interface Replay {
  emails: number;
  /** Emails whose source is not kept any more. */
  withoutSource: number;
  differences: readonly Difference[];
}

/**
 * Reads every stored source again with the present version, in order, on a desk of its own that keeps and sends
 * nothing. What would be answered is compared until a human has decided upon the sender, whose decisions are not made
 * again; what is read, always.
 * @param scratch the same desk on an empty database
 * @param since only emails received since then are compared; null: all
 */
export async function replaySources(desk: Desk, scratch: Desk, since: Date | null): Promise<Replay> {
  const moment = { now: desk.clock() };
  const rehearsal: Desk = { ...scratch, clock: () => moment.now };
  const differences: Difference[] = [];
  let emails = 0;
  let withoutSource = 0;
  for (let id = 1; id <= desk.store.emails.lastId(); id++) {
    const row = desk.store.emails.find(id);
    if (row === undefined || row.state === 'received') continue;
    const source = desk.store.emails.findSource(id);
    if (source === undefined) {
      withoutSource++;
      continue;
    }
    moment.now = new Date(row.filedAt ?? row.receivedAt);
    const now = await outcomeNow(rehearsal, row, source);
    if (since !== null && new Date(row.receivedAt) < since) continue;
    emails++;
    const difference = compare(id, outcomeBefore(desk, row), isComparable(desk, row) ? now : readOnly(now));
    if (difference !== null) differences.push(difference);
  }
  return { emails, withoutSource, differences };
}

function outcomeBefore({ store }: Desk, row: EmailRow): Outcome {
  return outcomeOf(row, store.emails.findReading(row.id), store.letters.findByCause(`e${row.id}`)?.occasion);
}

/** Takes the email in on the desk of its own. */
async function outcomeNow(desk: Desk, row: EmailRow, source: Buffer): Promise<Outcome> {
  const { channel, receivedAt } = row;
  const received = { source, channel, receivedAt: new Date(receivedAt), partial: false };
  const identity = Buffer.from(`replay-${row.id}`);
  const id = desk.store.emails.recordReceived(received, identity, receivedAt);
  const understood = await understand(desk, source);
  if (understood === null) return { state: 'failed' };
  desk.store.transaction(() => fileEmail(desk, { id, ...understood }));
  const filed = desk.store.emails.find(id) as EmailRow;
  return outcomeOf(filed, understood.reading, desk.store.letters.findByCause(`e${id}`)?.occasion);
}

async function understand(
  { readingPolicy, gazetteer }: Desk,
  source: Buffer,
): Promise<{ email: InboundEmail; reading: Reading } | null> {
  try {
    const email = await parseEmail(source);
    return { email, reading: readEmail(email, readingPolicy, gazetteer) };
  } catch {
    return null;
  }
}

function outcomeOf(
  { state, reason }: EmailRow,
  reading: Reading | null,
  letter: string | undefined,
): Outcome {
  if (reading === null) return { state };
  const { name, location, occupation, agrees } = reading.facts;
  return {
    state,
    reason,
    letter: letter ?? null,
    intent: reading.intent,
    language: reading.language,
    name: name?.value ?? null,
    city: location?.city ?? null,
    region: location?.region ?? null,
    occupation: occupation?.value ?? null,
    agrees: agrees === null ? null : String(agrees.value),
  };
}

/** What an email led to by itself; once a human has decided, what came of it is partly their doing. */
const ofAnswering: ReadonlySet<string> = new Set(['state', 'reason', 'letter']);

function readOnly(outcome: Outcome): Outcome {
  return Object.fromEntries(Object.entries(outcome).filter(([name]) => !ofAnswering.has(name)));
}

function isComparable({ store }: Desk, { personId, receivedAt }: EmailRow): boolean {
  if (personId === null) return true;
  const decisions = store.applications
    .ofPerson(personId)
    .flatMap(({ id }) => store.decisions.ofApplication(id));
  return decisions.every(({ decidedAt }) => decidedAt > receivedAt);
}

function compare(emailId: number, before: Outcome, now: Outcome): Difference | null {
  const differing = Object.keys(now).filter((name) => name in before && before[name] !== now[name]);
  if (differing.length === 0) return null;
  const only = (outcome: Outcome) =>
    Object.fromEntries(differing.map((name) => [name, outcome[name] ?? null]));
  return { emailId, before: only(before), now: only(now) };
}
