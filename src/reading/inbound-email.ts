/** One mailbox of an address header (RFC 5322 3.4): the display name as decoded, the address in lower case. */
export interface Address {
  name: string;
  address: string;
}

/** A delivery report inside the email (RFC 3464), or what is known of one in an older form. */
export interface DeliveryReport {
  /** `failed`, `delayed`, `delivered`, `relayed` or `expanded`; `failed` when the report does not say. */
  action: string;
  /** Enhanced status code such as `5.1.1`, or null. */
  status: string | null;
  recipient: string | null;
  /** Message-ID of the returned email, with angle brackets, or null. */
  returnedMessageId: string | null;
}

/**
 * An email as parsed from its source, before anything is understood. Made by `mail/mime.ts` only.
 * Message-IDs keep their angle brackets. Everything here is the sender's word and may be forged.
 */
export interface InboundEmail {
  /** null when the email has none; a derived identity never goes into our In-Reply-To. */
  messageId: string | null;
  inReplyTo: string | null;
  references: readonly string[];
  date: Date | null;
  from: readonly Address[];
  sender: Address | null;
  replyTo: readonly Address[];
  to: readonly Address[];
  cc: readonly Address[];
  subject: string;
  /** The text/plain parts, decoded, format=flowed already unfolded (RFC 3676), LF line ends; null when there are none. */
  plainText: string | null;
  /** The HTML parts rendered as text, `> ` before each quoted level; null when there is no HTML. */
  htmlText: string | null;
  /** Lower-cased field name to its unfolded values, topmost first. */
  headers: ReadonlyMap<string, readonly string[]>;
  /** Media type of the whole, lower case, such as `multipart/report`, with its parameters. */
  contentType: { type: string; parameters: ReadonlyMap<string, string> };
  /** Names and types of what is attached; contents are never read. */
  attachments: readonly { fileName: string; type: string }[];
  /** An attached message/rfc822, as forwarded "as attachment" by some clients: its text and sender. */
  attachedEmail: { from: Address | null; subject: string; text: string } | null;
  deliveryReport: DeliveryReport | null;
  /** The email was over the size limit: only headers and text parts were taken. */
  partial: boolean;
}
