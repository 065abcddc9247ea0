/** RFC 5322 3.6.4 as mail programs write it, and no longer than a header line should be. */
const plain = /^<[\w!#$%&'*+\-./:=?^`{|}~]{1,200}@[\w.\-:[\]]{1,100}>$/;

/**
 * Whether an identifier that a stranger chose may stand in a header field of ours: printable ASCII that ends neither
 * the field nor the identifier.
 */
export function isPlainMessageId(messageId: string): boolean {
  return plain.test(messageId);
}
