import { describe, expect, it } from 'vitest';
import { homeIn, locationIn } from './location-support.ts';

describe('a name that is also a place', () => {
  it.each([
    ['I live in Austin and teach.', 'Austin Mason <am@mail.example>', 'Austin, US-TX'],
    ['I live in Boston.', 'Savannah Boston <sb@mail.example>', 'Boston, US-MA'],
    ['Mason Cooper here, I do roofs.', 'Mason Cooper <mc@mail.example>', 'nothing'],
    ['Savannah, dental hygienist.', 'Savannah Boston <sb@mail.example>', 'nothing'],
    ['We meet in Boise.', 'Pat <pat.boise@mail.example>', 'Boise, US-ID'],
  ])('%j from %s is %s', (body, from, home) => {
    expect(homeIn(body, { from })).toBe(home);
  });
});

describe('the signature', () => {
  it.each([
    ['Please sign me up.', 'Jane Doe\nDuluth, MN', 'Duluth, US-MN'],
    ['Please sign me up.', 'Tom\nTulsa', 'Tulsa, US-OK'],
    ['Please sign me up.', 'Jane Doe\nProfessor\nUniversity of Kansas\nLawrence, KS', 'nothing'],
    ['Please sign me up.', 'Jane Doe\nAcme Inc.\n100 Main Street, Dallas, TX 75201', 'nothing'],
    ['I live in Lawrence.', 'Jane Doe\nUniversity of Kansas\nLawrence, KS', 'Lawrence, US-KS'],
    ['I live in Tulsa.', 'Jane Doe\nDuluth, MN', 'Tulsa, US-OK'],
  ])('below %j %j gives %s', (body, signature, home) => {
    expect(homeIn(body, { signature })).toBe(home);
  });
});

describe('the subject', () => {
  it.each([
    ['Membership application from Boise, Idaho', 'Boise, US-ID'],
    ['Joining from Winnipeg', 'Winnipeg, CA-MB'],
    ['in', 'nothing'],
  ])('%j gives %s', (subject, home) => {
    expect(homeIn('Please sign me up.', { subject })).toBe(home);
  });
});

describe('answers', () => {
  it.each([
    ['> Where do you live?', 'tulsa', 'Tulsa, US-OK'],
    ['> ¿En qué ciudad vive usted?', 'cd juarez', 'Ciudad Juárez, MX-CHH'],
    ['> Où habitez-vous ?', 'rimouski', 'Rimouski, CA-QC'],
    ['> Where do you live?', 'My mom is in Denver.', 'nothing'],
  ])('below %j %j is %s', (question, answer, home) => {
    const body = `Hello, here you are.\n${answer}`;
    const inlineAnswers = [{ question, start: body.length - answer.length, end: body.length }];
    expect(homeIn(body, { inlineAnswers })).toBe(home);
  });

  it('are surer in a reply to the question than without it', () => {
    const quoted = '> Where do you live?';
    const asked = locationIn('Yuma, lettuce harvester.', { quoted });
    expect(asked?.confidence).toBeGreaterThan(locationIn('Yuma, lettuce harvester.')?.confidence ?? 1);
  });
});

describe('the fact', () => {
  it('has position, zone and the words it came from', () => {
    expect(locationIn('Hi, I live in Tulsa, Oklahoma 74103.')).toMatchObject({
      city: 'Tulsa',
      region: 'US-OK',
      country: 'US',
      postalCode: '74103',
      timeZone: 'America/Chicago',
      rule: 'home',
      evidence: { part: 'body', start: 14, end: 35, text: 'Tulsa, Oklahoma 74103' },
    });
  });

  it('lists what an ambiguous name may mean', () => {
    const fact = locationIn('I live in Portland.');
    expect(fact?.candidates.slice(0, 2)).toEqual(['Portland, US-OR', 'Portland, US-ME']);
    expect(fact?.latitude).toBeNull();
  });

  it('is less sure where two homes contradict each other', () => {
    const one = locationIn('I live in Tulsa.');
    const two = locationIn('I live in Tulsa. We live in Reno.');
    expect(two?.confidence).toBeLessThan(one?.confidence ?? 0);
  });
});

it.each([
  'in Springfield ',
  'San José, ',
  'Tulsa, OK, ',
  'not New York ',
  'H2G 1A1\n',
  'my sister in La Paz ',
])('reads a million characters of %j in bounded time', (unit) => {
  const body = unit.repeat(Math.ceil(1_000_000 / unit.length));
  const begin = performance.now();
  locationIn(body, { signature: body, quoted: body });
  expect(performance.now() - begin).toBeLessThan(1_500);
});
