import { expect, it } from 'vitest';
import { storedReading } from '../../src/store/email-queries.ts';

it('fills what a reading stored by an earlier version does not hold', () => {
  const reading = storedReading(
    JSON.stringify({ intent: 'application', language: 'en', facts: { name: null } }),
  );
  expect(reading).toMatchObject({
    intent: 'application',
    mentions: { pronouns: null, phone: null, interests: [] },
    suggestions: { name: null, location: null, occupation: null, agrees: null },
    doubt: null,
  });
});

it('keeps what is stored', () => {
  const mentions = {
    pronouns: { part: 'body', start: 0, end: 9, text: 'they/them' },
    phone: null,
    interests: [],
  };
  expect(storedReading(JSON.stringify({ mentions })).mentions).toEqual(mentions);
});
