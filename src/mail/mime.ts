import {
  type AddressObject,
  type Attachment,
  type HeaderLines,
  type ParsedMail,
  simpleParser,
} from 'mailparser';
import { AppError, messageOf } from '../errors.ts';
import type { Address, DeliveryReport, InboundEmail } from '../reading/inbound-email.ts';
import { withoutSignature } from './clear-signed.ts';
import { htmlToText } from './html-text.ts';
import { relabelled } from './mislabelled.ts';

/** Longest text kept of an email, UTF-16 units: reading is linear, but not for ever. */
const textLimit = 200_000;
const htmlLimit = 300_000;
const headerLimit = 1000;

/** How mailparser is called: none of the conversions that are not needed. */
export const parserOptions = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepDeliveryStatus: true,
  maxHtmlLengthToParse: htmlLimit,
};

/**
 * Parses the source of an email (RFC 5322, RFC 2045). What is malformed is left out rather than refused.
 * @throws AppError `storage` when nothing at all can be made of it
 */
export async function parseSource(source: Buffer): Promise<InboundEmail> {
  const parsed = await parseLabelled(source);
  const headers = headerFields(parsed.headerLines);
  const plainText = parsed.text ? withoutSignature(normalised(parsed.text, textLimit)) : null;
  const htmlText = renderedOnce(parsed.html || null);
  const attached = await attachedEmail(parsed.attachments);
  return {
    messageId: bracketed(parsed.messageId),
    inReplyTo: messageIdsIn(headers.get('in-reply-to')?.[0] ?? '')[0] ?? null,
    references: messageIdsIn(headers.get('references')?.[0] ?? '').slice(-50),
    date: parsed.date && !Number.isNaN(parsed.date.getTime()) ? parsed.date : null,
    from: addresses(parsed.from),
    sender: addresses(parsed.headers.get('sender') as AddressObject | undefined)[0] ?? null,
    replyTo: addresses(parsed.replyTo),
    to: addresses(parsed.to),
    cc: addresses(parsed.cc),
    subject: normalised(parsed.subject ?? '', 1000).replace(/\s+/g, ' '),
    plainText,
    get htmlText() {
      return htmlText();
    },
    headers,
    contentType: contentTypeOf(parsed),
    attachments: parsed.attachments.slice(0, 100).map(({ filename, contentType }) => ({
      fileName: (filename ?? '').slice(0, 200),
      type: contentType,
    })),
    attachedEmail: attached,
    deliveryReport: deliveryReport(parsed, headers),
    partial: false,
  };
}

/** Most emails say all in their plain text: HTML is rendered when it is first asked for. */
function renderedOnce(html: string | null): () => string | null {
  let rendered: string | null = null;
  return () => {
    if (html !== null) rendered ??= normalised(htmlToText(html.slice(0, htmlLimit)), textLimit);
    return rendered;
  };
}

/** An email whose text is not in the charset it promises is parsed a second time as what it then most likely is. */
async function parseLabelled(source: Buffer): Promise<ParsedMail> {
  try {
    const parsed = await simpleParser(source, parserOptions);
    if (!hasBrokenText(parsed)) return parsed;
    const again = await simpleParser(relabelled(source), parserOptions);
    return hasBrokenText(again) ? parsed : again;
  } catch (error) {
    throw new AppError('storage', `the email cannot be parsed: ${messageOf(error)}`, '', { cause: error });
  }
}

function hasBrokenText({ text, html }: ParsedMail): boolean {
  return [text, html].some((part) => typeof part === 'string' && part.includes('\uFFFD'));
}

function headerFields(lines: HeaderLines): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const { key, line } of lines.slice(0, headerLimit)) {
    const value = line
      .slice(line.indexOf(':') + 1)
      .replace(/\r?\n[ \t]*/g, ' ')
      .trim();
    const values = fields.get(key);
    if (values) values.push(value);
    else fields.set(key, [value]);
  }
  return fields;
}

function addresses(field: AddressObject | AddressObject[] | undefined): Address[] {
  const objects = field === undefined ? [] : Array.isArray(field) ? field : [field];
  return objects
    .flatMap(({ value }) => value)
    .flatMap((entry) => entry.group ?? [entry])
    .slice(0, 200)
    .map(({ name, address }) => ({ name: name ?? '', address: (address ?? '').toLowerCase() }))
    .filter(({ address }) => address !== '');
}

function messageIdsIn(value: string): string[] {
  return [...value.slice(0, 20_000).matchAll(/<[^<>\s]{1,900}>/g)].map(([id]) => id);
}

function bracketed(messageId: string | undefined): string | null {
  const [found] = messageIdsIn(messageId ?? '');
  return found ?? null;
}

function contentTypeOf(parsed: ParsedMail): InboundEmail['contentType'] {
  const field = parsed.headers.get('content-type') as
    | { value?: string; params?: Record<string, string> }
    | undefined;
  return {
    type: (field?.value ?? 'text/plain').toLowerCase(),
    parameters: new Map(Object.entries(field?.params ?? {})),
  };
}

/** LF line ends, no NUL, no-break spaces as spaces of the same length. */
function normalised(text: string, limit: number): string {
  return text
    .slice(0, limit)
    .replace(/\r\n?/g, '\n')
    .replace(/\0/g, ' ')
    .replace(/[\u00A0\u202F]/g, ' ');
}

async function attachedEmail(attachments: readonly Attachment[]): Promise<InboundEmail['attachedEmail']> {
  const found = attachments.find(({ contentType }) => contentType === 'message/rfc822');
  if (!found || found.content.length > htmlLimit) return null;
  const inner = await simpleParser(found.content, parserOptions).catch(() => null);
  if (inner === null) return null;
  const text = inner.text ?? (inner.html ? htmlToText(inner.html.slice(0, htmlLimit)) : '');
  return {
    from: addresses(inner.from)[0] ?? null,
    subject: inner.subject ?? '',
    text: normalised(text, textLimit),
  };
}

/** A report by RFC 3464, or the headers that some older systems write instead. */
function deliveryReport(
  parsed: ParsedMail,
  headers: ReadonlyMap<string, readonly string[]>,
): DeliveryReport | null {
  const status = parsed.attachments.find(({ contentType }) => contentType === 'message/delivery-status');
  const failed = headers.get('x-failed-recipients')?.[0];
  if (!status && failed === undefined) return null;
  const fields = status ? status.content.toString('utf8').slice(0, 20_000) : '';
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(fields)?.[1]?.trim() ?? null;
  return {
    action: field('Action')?.toLowerCase() ?? 'failed',
    status: field('Status'),
    recipient:
      field('Final-Recipient')?.split(';').at(-1)?.trim().toLowerCase() ?? failed?.toLowerCase() ?? null,
    returnedMessageId: returnedMessageId(parsed),
  };
}

function returnedMessageId(parsed: ParsedMail): string | null {
  const returned = parsed.attachments.find(({ contentType }) =>
    /^(?:message\/rfc822|text\/rfc822-headers)$/.test(contentType),
  );
  const text = returned
    ? returned.content.toString('utf8').slice(0, 50_000)
    : (parsed.text ?? '').slice(0, 50_000);
  return messageIdsIn(/^Message-ID:(.*(?:\r?\n[ \t].*)?)/im.exec(text)?.[1] ?? '')[0] ?? null;
}
