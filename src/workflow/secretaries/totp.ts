import { createHmac, randomBytes } from 'node:crypto';

/** A time step, in milliseconds (RFC 6238 4.1). */
const stepMs = 30_000;
const digits = 6;
/** Steps before and after the present whose codes count too: clocks of phones differ. */
const tolerance = 1;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new secret in base32 (RFC 4648 6), as authenticators take it: 160 bits (RFC 4226 4). */
export function mintTotpSecret(): string {
  return [...randomBytes(32)].map((byte) => alphabet[byte % 32]).join('');
}

/** The address that an authenticator reads a secret from. */
export function totpUri(secret: string, account: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
}

/** The time step whose code this is; null when it is that of none about now. */
export function totpStepOf(code: string, secret: string, now: Date): number | null {
  const written = code.replace(/[\s-]/g, '');
  const present = Math.floor(now.getTime() / stepMs);
  for (let step = present - tolerance; step <= present + tolerance; step++)
    if (codeAt(secret, step) === written) return step;
  return null;
}

/** The code of a moment. */
export function totpCode(secret: string, now: Date): string {
  return codeAt(secret, Math.floor(now.getTime() / stepMs));
}

/** HOTP of the step (RFC 4226 5.3). */
function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', bytesOf(secret)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  const number = digest.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

function bytesOf(secret: string): Buffer {
  let bits = 0n;
  for (const letter of secret) bits = (bits << 5n) | BigInt(alphabet.indexOf(letter));
  const bytes = Math.floor((secret.length * 5) / 8);
  const spare = BigInt(secret.length * 5 - bytes * 8);
  return Buffer.from((bits >> spare).toString(16).padStart(bytes * 2, '0'), 'hex');
}
