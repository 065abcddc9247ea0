import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const ivBytes = 12;
const tagBytes = 16;

/**
 * Seals a secret under the installation key, so that a copy of the database alone does not give it away
 * (AES-256-GCM). `purpose` keeps what was sealed for one thing from being opened for another.
 */
export function seal(secret: string, key: Buffer, purpose: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keyFor(key, purpose), iv);
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** What was sealed. @throws Error where it was sealed under another key or for another purpose */
export function unseal(sealed: Buffer, key: Buffer, purpose: string): string {
  const decipher = createDecipheriv('aes-256-gcm', keyFor(key, purpose), sealed.subarray(0, ivBytes));
  decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  return decipher.update(sealed.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
}

function keyFor(key: Buffer, purpose: string): Buffer {
  return createHmac('sha256', key).update(`seal:${purpose}`).digest();
}
