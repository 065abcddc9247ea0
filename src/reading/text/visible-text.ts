import type { Address, InboundEmail } from '../inbound-email.ts';
import type { TextPart } from '../reading.ts';
import { joinBody, joinLines } from './assemble.ts';
import { chooseText } from './choose-text.ts';
import { cleanText } from './clean-text.ts';
import { type Letter, openLetter } from './letter.ts';
import { type Passage, passageOf } from './passage.ts';

/** The writer's words right below a quoted question ("> Where do you live?" / "tulsa"). Offsets into the body. */
export interface InlineAnswer {
  question: string;
  start: number;
  end: number;
}

/** What the writer of an email wrote themselves: no quotes, signature apart, forwards unwrapped. */
export interface VisibleText {
  /**
   * Evidence offsets count in these. The closing ("Thanks,") ends the body, what follows it is the signature; a
   * postscript stands at the end of the body. Phone footers, legal notices and list footers are in neither.
   */
  text: Record<TextPart, string>;
  passages: Record<'body' | 'signature' | 'subject', Passage>;
  inlineAnswers: readonly InlineAnswer[];
  /** The words of others that were cut off: quotes, and forwards below words of the sender's own. */
  quoted: string;
  /** A forward without words of the sender's own: the text is its first sender's, whom this names. */
  bareForward: { author: Address | null } | null;
}

/** A line of a header has at most so many characters (RFC 5322 2.1.1), an address fewer (RFC 5321 4.5.3.1). */
const longestLine = 998;
const longestAddress = 320;

/** Parts the writer's own words from everything else that stands in an email. Linear in its length; never throws. */
export function visibleTextOf(email: InboundEmail): VisibleText {
  const letter = openLetter(email, chooseText(email));
  const { body, inlineAnswers } = joinBody(letter.lines);
  const text = {
    body,
    signature: joinLines(letter.lines, 'signature'),
    subject: cleanText(letter.subject.slice(0, longestLine)),
    from: cleanText(senderLine(letter)),
  };
  return {
    text,
    passages: {
      body: passageOf('body', text.body),
      signature: passageOf('signature', text.signature),
      subject: passageOf('subject', text.subject),
    },
    inlineAnswers,
    quoted: joinLines(letter.lines, 'quoted'),
    bareForward: letter.isForwarded ? { author: letter.author } : null,
  };
}

function senderLine({ author }: Letter): string {
  if (author === null) return '';
  return `${author.name.slice(0, longestLine)} <${author.address.slice(0, longestAddress)}>`.trim();
}
