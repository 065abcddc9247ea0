import type { InboundEmail } from '../inbound-email.ts';

/** PGP/MIME (RFC 3156), and S/MIME whose text is sealed or wrapped (RFC 8551). */
const sealedTypes = /^(?:multipart\/encrypted|application\/pgp-encrypted|application\/(?:x-)?pkcs7-mime)$/;
const armour = /^-----BEGIN PGP MESSAGE-----$/m;
/** Longest beginning of a text that is looked at, UTF-16 units. */
const lookedAt = 100_000;

/** Whether only the secretary's own key opens what it says. Mail that is signed in the clear is read as its text. */
export function isEncrypted({ contentType, attachments, plainText }: InboundEmail): boolean {
  const types = [contentType.type, ...attachments.map(({ type }) => type.toLowerCase())];
  return types.some((type) => sealedTypes.test(type)) || armour.test((plainText ?? '').slice(0, lookedAt));
}
