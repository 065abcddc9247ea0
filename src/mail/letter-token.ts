/** Every letter bears one random token: in its Message-ID, in its envelope sender, and in the last line of its text. */
const tokenPattern = /\b(?:Ref: |ref-)([0-9a-f]{16})\b/gi;

/** The Message-ID of the letter with this token (RFC 5322 3.6.4). */
export function messageIdOfToken(token: string, domain: string): string {
  return `<ref-${token.toLowerCase()}@${domain}>`;
}

/** The envelope sender that a bounce of this letter returns to (VERP), such as `secretary+ref-…@wsa.example`. */
export function envelopeSender(token: string, address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+ref-${token}${address.slice(at)}`;
}

/** The token in a Message-ID of ours. */
export function tokenOfMessageId(messageId: string): string | null {
  return tokensIn(messageId)[0] ?? null;
}

/** The tokens that stand in a text, at most ten. */
export function tokensIn(text: string): string[] {
  const found = new Set<string>();
  for (const match of text.slice(0, 100_000).matchAll(tokenPattern)) {
    found.add((match[1] as string).toLowerCase());
    if (found.size === 10) break;
  }
  return [...found];
}
