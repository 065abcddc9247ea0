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

/** A report that a letter of ours could not be delivered for good (RFC 3464), as a mail server sends it. */
export function bounceOf(messageId: string, recipient: string): Buffer {
  const lines = [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.org>',
    'To: secretary@wsa.example',
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <report-${++built}@mx.example.org>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Your message could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'From: secretary@wsa.example',
    `Message-ID: ${messageId}`,
    '',
    '--b--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
