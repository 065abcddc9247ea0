import { describe, expect, it } from 'vitest';
import type { Location } from '../../src/membership/application.ts';
import { likenessOf, mailboxOf } from '../../src/membership/duplicates.ts';

const nowhere = {
  city: null,
  region: null,
  country: null,
  postalCode: null,
  latitude: null,
  longitude: null,
  timeZone: null,
};
const tulsa: Location = { ...nowhere, city: 'Tulsa', region: 'US-OK', country: 'US' };
const norman: Location = { ...tulsa, city: 'Norman' };
const oklahoma: Location = { ...tulsa, city: null };

let people = 0;
const traits = (
  name: string | null,
  location: Location | null = tulsa,
  address = `p${++people}@example.org`,
) => ({
  addresses: [address],
  name,
  location,
});

describe('two applications', () => {
  it.each([
    [
      'the same name and town',
      traits('Ada Flores'),
      traits('Ada Flores', tulsa, 'x@example.com'),
      'similar_name',
    ],
    ['accents and case', traits('María López'), traits('maria LOPEZ'), 'similar_name'],
    ['the other order', traits('Ada Flores'), traits('Flores Ada'), 'similar_name'],
    ['a second surname, the same town', traits('Maria Lopez'), traits('Maria Lopez Garcia'), 'similar_name'],
    ['a letter more, the same town', traits('Jon Floress'), traits('Jon Flores'), 'similar_name'],
    ['an initial, the same town', traits('A. Flores'), traits('Ada Flores'), 'similar_name'],
    ['the same name, a town not known', traits('Ada Flores'), traits('Ada Flores', null), 'similar_name'],
    ['the same name, the state alone', traits('Ada Flores'), traits('Ada Flores', oklahoma), 'similar_name'],
    ['a similar name, the town not known', traits('Ada Flores'), traits('Ada Floress', null), null],
    ['the same name in another town', traits('Ada Flores'), traits('Ada Flores', norman), null],
    ['one word alone', traits('Ada'), traits('Ada Flores'), null],
    ['another surname', traits('Ada Flores'), traits('Ada Keller'), null],
    ['short names a letter apart', traits('Ana Li'), traits('Ana Lu'), null],
    ['no names', traits(null, tulsa, 'a@example.org'), traits(null, tulsa, 'b@example.org'), null],
    [
      'a tag after the plus',
      traits('A', null, 'ada+union@example.org'),
      traits('B', null, 'ada@example.org'),
      'same_address',
    ],
  ] as const)('%s', (_, a, b, likeness) => {
    expect(likenessOf(a, b)).toBe(likeness);
    expect(likenessOf(b, a)).toBe(likeness);
  });
});

it.each([
  ['Ada.Flores+x@gmail.com', 'adaflores@gmail.com'],
  ['adaflores@googlemail.com', 'adaflores@gmail.com'],
  ['ada.flores@example.org', 'ada.flores@example.org'],
])('the mailbox of %s is %s', (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox);
});
