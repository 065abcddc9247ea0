import { createHmac } from 'node:crypto';

/** The keyed hash under which an erased person's address is remembered. */
export function addressKey(key: Buffer, address: string): Buffer {
  return keyed(key, 'address', address);
}

/** The keyed hash by which a Message-ID is found again in the mailbox once it is kept no more. */
export function messageKey(key: Buffer, messageId: string): Buffer {
  return keyed(key, 'message', messageId);
}

/** The keyed hash of a code that somebody must send back. */
export function codeKey(key: Buffer, code: string): Buffer {
  return keyed(key, 'code', code);
}

function keyed(key: Buffer, kind: string, value: string): Buffer {
  return createHmac('sha256', key).update(`${kind}:${value}`).digest();
}
