import type { InboundEmail } from '../../../src/reading/inbound-email.ts';
import type { Random } from '../../simulate/random.ts';
import { email } from '../../support/mail-builder.ts';
import type { LeftLetter } from './duel.ts';

/** Something that gets our letters and may make us write more. */
export interface Peer {
  /** What it writes of its own accord at the beginning. */
  begin(): Buffer[];
  /** What it writes when a letter reaches it. */
  hear(letter: LeftLetter): Buffer[] | Promise<Buffer[]>;
  /** What it writes every few hours, answered or not. */
  insist?(): Buffer[];
}

const towns = [
  'Tulsa, OK',
  'Portland, OR',
  'Austin, TX',
  'Boston, MA',
  'Denver, CO',
  'Miami, FL',
  'Seattle, WA',
];
const join = 'Hello, I want to join. Please tell me how. Yes. I agree with Where We Stand.';
const secretary = 'secretary@wsa.example';

/** One address that answers everything, at once and as if a person wrote it. */
export function answersEverything(address = 'echo@example.org'): Peer {
  return {
    begin: () => [email({ from: address, text: join })],
    hear: ({ letter }) => [
      email({ from: address, subject: `Re: ${letter.subject}`, text: join, ...inReply(letter) }),
    ],
  };
}

/** Answers each letter from an address that nobody has seen before. */
export function changesAddress(): Peer {
  let last = 0;
  const next = () => `changing${++last}@example.org`;
  return {
    begin: () => [email({ from: next(), text: join })],
    hear: ({ letter }) => [email({ from: next(), text: join, ...inReply(letter) })],
  };
}

/** One address; subject, words, identifiers and headers are other ones each time, and three come at once. */
export function changesAllElse(random: Random): Peer {
  const address = 'restless@example.org';
  const write = () =>
    email({
      from: `Name${random.whole(1, 999)} <${address}>`,
      subject: `About ${random.whole(1, 999_999)}`,
      text: `${join} May I ask something? ${random.next()}`,
      headers: { [`X-Field-${random.whole(1, 99)}`]: 'x', 'Reply-To': address },
    });
  return { begin: () => [write(), write()], hear: () => [write(), write(), write()] };
}

/** One address whose answer is never the same, so that each letter brings something new. */
export function changesItsMind(): Peer {
  const address = 'undecided@example.org';
  let turn = 0;
  const write = (letter: InboundEmail | null) =>
    email({
      from: address,
      text: `I want to join. I live in ${towns[turn++ % towns.length]}.`,
      ...(letter === null ? {} : inReply(letter)),
    });
  return {
    begin: () => [write(null)],
    hear: ({ letter }) => [write(letter)],
    insist: () => [write(null)],
  };
}

/** One address that withdraws and comes back, over and over. */
export function comesAndGoes(): Peer {
  const address = 'fickle@example.org';
  let turn = 0;
  const write = () =>
    email({ from: address, text: turn++ % 2 === 0 ? join : 'I withdraw my application. Please remove me.' });
  return { begin: () => [write()], hear: () => [write()] };
}

/** A mailing list that sends what it gets to all its members, us among them; some lists leave no trace of themselves. */
export function reflects(hasListHeaders: boolean): Peer {
  const list = `everyone@${hasListHeaders ? 'list' : 'alias'}.example.org`;
  return {
    begin: () => [email({ from: list, text: join })],
    hear: ({ letter }) => [
      email({
        from: `${letter.from[0]?.name} <${letter.from[0]?.address}>`,
        to: list,
        subject: letter.subject,
        text: letter.plainText ?? '',
        ...(letter.messageId === null ? {} : { messageId: letter.messageId }),
        headers: hasListHeaders ? { 'List-Id': '<everyone.example.org>', Sender: list } : { Sender: list },
      }),
    ],
  };
}

/** Every letter comes back, twice: by the rules (RFC 3464) and in some other form. */
export function bounces(): Peer {
  const address = 'gone@example.org';
  const report = (letter: InboundEmail) =>
    email({
      from: 'Mail Delivery System <MAILER-DAEMON@mx.example.org>',
      subject: 'Undelivered Mail Returned to Sender',
      text: `--b\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; ${address}\nAction: failed\nStatus: 5.1.1\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: ${letter.messageId}\n\n--b--`,
      headers: { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary="b"' },
    });
  const inPlainWords = (letter: InboundEmail) =>
    email({
      from: 'postmaster@example.org',
      subject: `Returned: ${letter.subject}`,
      text: `Your message to ${address} could not be delivered.\n\n${letter.plainText}`,
    });
  return {
    begin: () => [email({ from: address, text: join })],
    hear: ({ letter }) => [report(letter), inPlainWords(letter)],
  };
}

/** Answers that it is away, to every letter, by the rules or as badly as some do. */
export function isAway(): Peer {
  const address = 'away@example.org';
  const answer = (letter: InboundEmail, headers: Record<string, string>) =>
    email({
      from: address,
      subject: `Automatic reply: ${letter.subject}`,
      text: 'I am out of the office until Monday. This is an automatic reply.',
      headers,
    });
  return {
    begin: () => [email({ from: address, text: join })],
    hear: ({ letter }) => [answer(letter, { 'Auto-Submitted': 'auto-replied' }), answer(letter, {})],
  };
}

/** Somebody forges a flood of applications, each from another address. */
export function forgesSenders(count: number): Peer {
  return {
    begin: () =>
      Array.from({ length: count }, (_, index) => email({ from: `forged${index}@example.org`, text: join })),
    hear: () => [],
  };
}

/** Does whatever the numbers say: what a property test tries. */
export function scripted(script: readonly number[]): Peer {
  let turn = 0;
  const next = () => script[turn++ % Math.max(1, script.length)] ?? 0;
  const write = (letter: InboundEmail | null): Buffer => {
    const [who, what, how] = [next(), next(), next()];
    return email({
      from: `peer${who % 4}@example.org`,
      subject: what % 3 === 0 ? 'join' : `Re: ${what}`,
      text: texts[what % texts.length] ?? join,
      ...(letter !== null && how % 2 === 0 ? inReply(letter) : {}),
      ...(how % 5 === 4 ? { messageId: '<always-the-same@example.org>' } : {}),
      headers: how % 7 === 6 ? { 'Reply-To': `peer${how % 4}@example.org` } : {},
    });
  };
  return {
    begin: () => [write(null), write(null)],
    hear: ({ letter }) => Array.from({ length: next() % 4 }, () => write(letter)),
  };
}

const texts = [
  join,
  'How much are the dues? When do you meet?',
  'Keep me updated please.',
  'I withdraw my application.',
  'My name is Ada Flores, I live in Tulsa and work as a welder. I agree with Where We Stand.',
  'no',
  `On Monday, ${secretary} wrote:\n> Hello\n\nYes, all of it.`,
];

function inReply({ messageId }: InboundEmail): { inReplyTo?: string } {
  return messageId === null ? {} : { inReplyTo: messageId };
}
