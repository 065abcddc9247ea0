import { composeLetter } from '../../mail/compose.ts';
import { parseSource } from '../../mail/mime.ts';

/** Bears the token by which a probe is known again, whatever the provider rewrites. */
const tokenField = 'X-Secretariat-Probe';

/** What is to be sent. */
export interface ProbeEmail {
  address: string;
  token: string;
  /** The identifier under which it forges a result. */
  forgedId: string;
  date: Date;
}

/** Writes an email from the secretary to themselves with a forged Authentication-Results field (RFC 8601). */
export async function composeProbe({ address, token, forgedId, date }: ProbeEmail): Promise<Buffer> {
  const text = [
    'Secretariat sent this to itself to see what the mail provider makes of it.',
    'It may be deleted.',
  ].join('\n');
  // Put before the rest as it stands: a composer might encode the field, and what is encoded forges nothing.
  const forged = `Authentication-Results: ${forgedId}; dmarc=pass reason="${token}"\r\n`;
  const honest = await composeLetter({
    from: { name: 'Secretariat', address },
    recipient: address,
    subject: 'Secretariat: probe',
    text,
    html: `<p>${text}</p>`,
    messageId: probeMessageId(token, address),
    inReplyTo: null,
    references: [],
    autoSubmitted: 'auto-generated',
    date,
    headers: { [tokenField]: token },
  });
  return Buffer.concat([Buffer.from(forged), honest]);
}

export function probeMessageId(token: string, address: string): string {
  return `<probe-${token}@${address.split('@')[1]}>`;
}

/** A probe as it came back. */
export interface ReturnedProbe {
  /** Authentication-Results identifiers in the order they stand, without the forged field. */
  stampedIds: readonly string[];
  keepsForged: boolean;
  /** How many of the provider's own stand above the forged one, or in all where that was taken away. */
  stampsAboveForged: number;
  messageId: string | null;
  from: string | null;
}

/** What the provider made of a probe; null when this is another email. */
export async function readProbe(source: Buffer, token: string): Promise<ReturnedProbe | null> {
  const { headers, messageId, from } = await parseSource(source);
  if (headers.get(tokenField.toLowerCase())?.[0] !== token) return null;
  const fields = headers.get('authentication-results') ?? [];
  const forgedAt = fields.findIndex((field) => field.includes(token));
  const own = fields.filter((field) => !field.includes(token));
  return {
    stampedIds: own.map(authservIdOf),
    keepsForged: forgedAt >= 0,
    stampsAboveForged: forgedAt >= 0 ? forgedAt : own.length,
    messageId,
    from: from[0]?.address ?? null,
  };
}

/** RFC 8601 2.5: the identifier stands first, before an optional version and the results. */
function authservIdOf(field: string): string {
  const first =
    field
      .replace(/\([^)]*\)/g, ' ')
      .trim()
      .split(/[;\s]/)[0] ?? '';
  return first.includes('=') ? '' : first.toLowerCase();
}
