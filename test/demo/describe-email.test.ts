import { describe, expect, it } from 'vitest';
import { describeEmail, type EmailStory } from '../../src/demo/describe-email.ts';
import type { Reading } from '../../src/reading/reading.ts';
import type { EmailRow } from '../../src/store/emails.ts';
import type { LetterRow } from '../../src/store/letters.ts';

const body = 'My name is Ada Marlowe, a line cook.';
const reading: Reading = {
  intent: 'application',
  language: 'en',
  answerable: true,
  refusal: null,
  screening: { refusal: null, authenticated: true, replyAddress: 'ada@example.com' },
  facts: {
    name: { value: 'Ada Marlowe', confidence: 0.9, evidence: evidence('Ada Marlowe'), rule: 'says' },
    location: null,
    occupation: { value: 'line cook', confidence: 0.9, evidence: evidence('line cook'), rule: 'says' },
    agrees: null,
  },
  suggestions: { name: null, location: null, occupation: null, agrees: null },
  mentions: { pronouns: null, phone: null, interests: [] },
  organisation: null,
  wantsToStartGroup: false,
  question: null,
  doubt: null,
  dataRequest: null,
  contactWish: null,
  mayBeMinor: false,
  bareForward: false,
  text: { body, signature: '', subject: 'Joining', from: 'Ada Marlowe' },
};

function evidence(text: string) {
  const start = body.indexOf(text);
  return { part: 'body' as const, start, end: start + text.length, text };
}

const email = {
  id: 7,
  state: 'filed',
  fromAddress: 'ada@example.com',
  applicationId: 3,
  awaitsHuman: 0,
} as EmailRow;
const letter = {
  id: 5,
  state: 'sent',
  occasion: 'acknowledgement',
  recipient: 'ada@example.com',
  heldReason: null,
} as LetterRow;
const story: EmailStory = { email, reading, change: null, letter };

describe('the story of an email', () => {
  it('says who wrote, what was understood from which words, and which letter left', () => {
    expect(describeEmail(story)).toEqual([
      'e7   Ada Marlowe <ada@example.com>: “Joining”',
      '     wants to join, in English',
      '       name       Ada Marlowe              “Ada Marlowe”',
      '       occupation line cook                “line cook”',
      '     → sent: l5 to ada@example.com (thanks, and what is still missing)',
      '     = a3',
    ]);
  });

  it('says why a letter is held', () => {
    const held = { ...letter, state: 'held', heldReason: 'employer' } as LetterRow;
    expect(describeEmail({ ...story, letter: held })).toContain(
      '     ‖ held for the secretary: l5 to ada@example.com: an employer may read this mailbox',
    );
  });

  it('says why there is none, and nothing of what a machine wrote', () => {
    const refusal = { code: 'mailing_list' as const, sentence: 'It came through a mailing list.' };
    const lines = describeEmail({
      email: { ...email, state: 'set_aside', reason: 'mailing_list', applicationId: null },
      reading: { ...reading, intent: 'automated', screening: { ...reading.screening, refusal } },
      change: null,
      letter: null,
    });
    expect(lines.slice(1)).toEqual([
      '     comes from a machine, in English',
      '     ✗ no letter: It came through a mailing list.',
    ]);
  });

  it('keeps to the width of a terminal, whatever the email holds', () => {
    const text = { ...reading.text, subject: `${'very '.repeat(200)}\nlong`, from: 'x'.repeat(500) };
    const long = { ...letter, recipient: `${'x'.repeat(200)}@example.com` };
    for (const line of describeEmail({ ...story, letter: long, reading: { ...reading, text } })) {
      expect(line.length).toBeLessThanOrEqual(96);
    }
  });

  it('says that an email could not be read', () => {
    const failed = { ...email, state: 'failed', failure: 'nested too deep' } as EmailRow;
    expect(describeEmail({ ...story, email: failed, reading: null })).toEqual([
      'e7   could not be read: nested too deep',
    ]);
  });
});
