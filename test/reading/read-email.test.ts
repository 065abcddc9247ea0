import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/mail/mime.ts';
import { loadGazetteer } from '../../src/places/load.ts';
import { readEmail } from '../../src/reading/read-email.ts';
import type { Reading, ReadingPolicy } from '../../src/reading/reading.ts';
import { casesIn } from './cases/case-file.ts';

const gazetteer = loadGazetteer();
const policy: ReadingPolicy = {
  ownAddresses: ['secretary@wsa.example'],
  authservId: 'mx.wsa.example',
  trustedAuthenticationFields: 1,
  correspondents: [],
  confidenceThreshold: 0.5,
};

async function read(subject: string, fields: readonly string[], text: string): Promise<Reading> {
  const header = [...fields, `Subject: ${subject}`, 'Content-Type: text/plain; charset=utf-8'];
  return readEmail(await parseSource(Buffer.from([...header, '', text].join('\r\n'))), policy, gazetteer);
}

const person = ['From: Ada Flores <ada@mail.example>', 'To: secretary@wsa.example'];

describe('an email as a whole', () => {
  it.each(casesIn('whole-emails.txt'))('%s: %s', async (intent, subject = '', fields = '', text = '') => {
    const reading = await read(subject, fields.split(';; '), text);
    expect(reading.intent).toBe(intent);
    expect(reading.answerable).toBe(intent !== 'automated' && intent !== 'other');
  });

  it('says why it gets no letter, once', async () => {
    const reading = await read('x', [...person, 'Precedence: bulk'], 'I live in Tulsa and I want to join.');
    expect(reading.refusal).toBe('bulk');
    expect(reading.screening.refusal?.code).toBe('bulk');
    expect(reading.facts).toEqual({ name: null, location: null, occupation: null, agrees: null });
  });

  it('reads a forged application, and lets no letter leave', async () => {
    const forged = 'Authentication-Results: mx.wsa.example; dmarc=fail';
    const reading = await read('Join', [forged, ...person], 'I am a cook and I want to join.');
    expect(reading.intent).toBe('application');
    expect(reading.answerable).toBe(false);
    expect(reading.refusal).toBe('forged');
  });

  it('holds a bare forward, and answers a forward below own words', async () => {
    const forward =
      '---------- Forwarded message ---------\nFrom: Bo <bo@mail.example>\nSubject: hi\nTo: Ada <ada@mail.example>\n\nI want to join. Bo, welder, Reno.';
    expect((await read('Fwd: hi', person, forward)).refusal).toBe('bare_forward');
    const own = `My friend sent me this and I want to join too. Ada, cook in Tulsa.\n\n${forward}`;
    expect((await read('Fwd: hi', person, own)).answerable).toBe(true);
  });

  it('keeps evidence that cuts its own words', async () => {
    const text = "I want to join.\nDo you meet in Spanish? Please don't reply here, my boss reads this.";
    const { question, contactWish, text: parts } = await read('Hello', person, text);
    for (const evidence of [question, contactWish]) {
      expect(evidence).not.toBeNull();
      if (evidence) expect(parts[evidence.part].slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
  });
});
