import { createHmac } from 'node:crypto';

/** The fields that identify an email beside its body: those that a re-delivery leaves alone. */
const identifying = /^(?:from|to|cc|date|subject|message-id|in-reply-to|references|content-[a-z-]+)$/;

/**
 * The keyed identity of an email: the same for each delivery of it (a re-delivery adds a Received line), different
 * for two emails that share a Message-ID. It cannot be turned back, so it may outlive an erasure.
 * @param key the installation's secret key
 */
export function emailIdentity(source: Buffer, key: Buffer): Buffer {
  const { header, body } = split(source);
  const hmac = createHmac('sha256', key);
  for (const field of identifyingFields(header)) hmac.update(field).update('\n');
  return hmac.update('\n').update(body).digest();
}

function split(source: Buffer): { header: string; body: Buffer } {
  const crlf = source.indexOf('\r\n\r\n');
  const lf = source.indexOf('\n\n');
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf >= 0 ? lf + 2 : source.length;
  return { header: source.toString('latin1', 0, Math.min(end, 256 * 1024)), body: source.subarray(end) };
}

function identifyingFields(header: string): string[] {
  return header
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line] as const)
    .filter(([name]) => identifying.test(name))
    .map(([name, line]) => `${name}:${line.slice(line.indexOf(':') + 1).trim()}`)
    .sort();
}
