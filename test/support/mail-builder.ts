/** What a test says of an email; everything else is usual. */
export interface EmailParts {
  /** Such as `Ada Flores <ada@example.org>`. */
  from: string;
  to?: string;
  subject?: string;
  text: string;
  messageId?: string;
  /** Message-ID of the email it answers. */
  inReplyTo?: string;
  /** Further header fields; one of these names takes the place of the usual one. */
  headers?: Readonly<Record<string, string>>;
}

let built = 0;

/** An email as an IMAP server would serve it (RFC 5322, CRLF, UTF-8), authenticated by the test provider. */
export function email(parts: EmailParts): Buffer {
  const { from, to = 'secretary@wsa.example', subject = 'Hello', text, inReplyTo } = parts;
  const fields: Record<string, string> = {
    'Authentication-Results': `mx.wsa.example; dmarc=pass header.from=${/@([^>]+)/.exec(from)?.[1] ?? ''}`,
    From: from,
    To: to,
    Subject: subject,
    Date: 'Mon, 4 May 2026 10:00:00 -0400',
    'Message-ID': parts.messageId ?? `<mail-${++built}@tests.example>`,
    ...(inReplyTo ? { 'In-Reply-To': inReplyTo, References: inReplyTo } : {}),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...parts.headers,
  };
  const lines = [...Object.entries(fields).map(([name, value]) => `${name}: ${value}`), '', text, ''];
  return Buffer.from(lines.join('\n').replace(/\r?\n/g, '\r\n'));
}
