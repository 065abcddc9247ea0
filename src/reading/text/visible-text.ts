import type { Address, InboundEmail } from '../inbound-email.ts';
import type { TextPart } from '../reading.ts';
import { type Passage, passageOf } from './passage.ts';

/** The writer's words right below a quoted question ("> Where do you live?" / "tulsa"). Offsets into the body. */
export interface InlineAnswer {
  question: string;
  start: number;
  end: number;
}

/** What the writer of an email wrote themselves: no quotes, signature apart, forwards unwrapped. */
export interface VisibleText {
  /** Evidence offsets count in these. */
  text: Record<TextPart, string>;
  passages: Record<'body' | 'signature' | 'subject', Passage>;
  inlineAnswers: readonly InlineAnswer[];
  /** The words of others that were cut off: quotes, and forwards below words of the sender's own. */
  quoted: string;
  /** A forward without words of the sender's own: the text is its first sender's, whom this names. */
  bareForward: { author: Address | null } | null;
}

/** Parts the writer's own words from everything else that stands in an email. */
export function visibleTextOf(email: InboundEmail): VisibleText {
  const [from] = email.from;
  const text = {
    body: (email.plainText ?? email.htmlText ?? '').trim(),
    signature: '',
    subject: email.subject,
    from: from ? `${from.name} <${from.address}>`.trim() : '',
  };
  return {
    text,
    passages: {
      body: passageOf('body', text.body),
      signature: passageOf('signature', text.signature),
      subject: passageOf('subject', text.subject),
    },
    inlineAnswers: [],
    quoted: '',
    bareForward: null,
  };
}
