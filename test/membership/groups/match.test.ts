import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers } from '../../../src/membership/groups/covers.ts';
import type { GroupBook } from '../../../src/membership/groups/group-book.ts';
import { type GroupMatch, matchGroup } from '../../../src/membership/groups/match.ts';
import { type Residence, residenceOf } from '../../../src/membership/groups/residence.ts';
import { locateText } from '../../../src/workflow/groups/locate-text.ts';
import { bookOf, gazetteer, groupYaml } from '../../support/group-books.ts';

const home = (text: string): Residence => residenceOf(locateText(text, gazetteer), gazetteer);

const answer = (match: GroupMatch) => {
  if (match.kind === 'group') return match.chosen.group.key;
  if (match.kind === 'none') return 'none';
  return `${match.kind}: ${match.candidates.map(({ group }) => group.key).join(', ')}`;
};

const book = bookOf(`
suggestWithinKm: 100
groups:
${groupYaml('usa', 'country: US')}
${groupYaml('penn', 'region: PA')}
${groupYaml('allegheny', 'county: "Allegheny, PA"')}
${groupYaml('one-five-two', 'postalPrefix: "152"')}
${groupYaml('one-five-two-one', 'postalPrefix: "1521"')}
${groupYaml('homestead', 'city: "Homestead, PA"')}
${groupYaml('erie-circle', 'around: "Erie, PA", withinKm: 30')}
${groupYaml('erie-wide', 'around: "Erie, PA", withinKm: 120')}
${groupYaml('brooklyn', 'city: "Brooklyn, NY"')}
${groupYaml('toronto', 'postalPrefix: M')}
${groupYaml('puebla', 'postalPrefix: "72", country: MX')}
${groupYaml('quebec-a', 'region: Quebec')}
${groupYaml('quebec-b', 'region: CA-QC')}
${groupYaml('gatineau', 'city: "Gatineau, QC", from: 2026-03-01, until: 2026-06-30')}
federations:
  east: { name: East, contact: east@wsa.example, groups: [penn, homestead], regions: [NY], from: 2026-05-01 }
`);

describe('the narrowest jurisdiction wins', () => {
  it.each([
    ['Miami, FL', 'usa'],
    ['Scranton, PA', 'penn'],
    ['Monroeville, PA', 'allegheny'],
    ['Monroeville, PA 15201', 'one-five-two'],
    ['Pittsburgh, PA 15213', 'one-five-two-one'],
    ['15213', 'one-five-two-one'],
    ['Homestead, PA', 'homestead'],
    ['Homestead, PA 15213', 'homestead'],
    ['homestead, pennsylvania', 'homestead'],
    ['Homestead, FL', 'usa'],
    ['Erie, PA', 'erie-circle'],
    ['Meadville, PA', 'erie-wide'],
    ['Brooklyn, NY', 'brooklyn'],
    ['Sunset Park, NY', 'brooklyn'],
    ['Toronto, ON M5V 2T6', 'toronto'],
    ['Puebla, Puebla, México 72000', 'puebla'],
    ['Québec, QC', 'several: quebec-a, quebec-b'],
    ['Ottawa, ON', 'near: gatineau'],
    ['Vancouver, BC', 'none'],
    ['Mexico', 'none'],
  ])('%s -> %s', (place, expected) => {
    expect(answer(matchGroup(book, home(place), '2026-06-30'))).toBe(expected);
  });

  it('says why, in words, and names the federation and those less narrow', () => {
    const match = matchGroup(book, home('Homestead, PA'), '2026-06-01');
    if (match.kind !== 'group') throw new Error(match.kind);
    expect(match.chosen).toMatchObject({
      why: 'HOMESTEAD, by city Homestead, PA',
      federation: { key: 'east' },
    });
    expect(match.others.map(({ why }) => why)).toEqual([
      'ALLEGHENY, by Allegheny County, PA',
      'PENN, by state PA',
      'USA, by country US',
    ]);
  });

  it('is not in a federation that is not founded yet', () => {
    const match = matchGroup(book, home('Homestead, PA'), '2026-04-30');
    expect(match.kind === 'group' && match.chosen.federation).toBeNull();
  });

  it.each([
    ['2026-02-28', 'several: quebec-a, quebec-b'],
    ['2026-03-01', 'gatineau'],
    ['2026-06-30', 'gatineau'],
    ['2026-07-01', 'several: quebec-a, quebec-b'],
  ])('counts from its first day to its last: %s -> %s', (on, expected) => {
    expect(answer(matchGroup(book, home('Gatineau, QC'), on))).toBe(expected);
  });
});

describe('distance', () => {
  /** Great circles between city centres, by the towns' published coordinates. */
  it.each([
    ['Philadelphia, PA', 'Pittsburgh, PA', 413],
    ['Montréal, QC', 'Ottawa, ON', 166],
    ['Guadalajara, Jalisco', 'Puebla, Puebla', 568],
  ])('from %s to %s is about %d km', (from, to, km) => {
    const near = (withinKm: number) =>
      covers({ kind: 'circle', label: to, radiusKm: withinKm, ...positionOf(to) }, home(from));
    expect(near(km * 0.98)).toBe(false);
    expect(near(km * 1.02)).toBe(true);
  });

  it('takes the smaller of two circles, and asks between equal ones', () => {
    const circles = (a: number, b: number) =>
      bookOf(
        `groups:\n${groupYaml('a', `around: "Erie, PA", withinKm: ${a}`)}\n${groupYaml('b', `around: "Meadville, PA", withinKm: ${b}`)}`,
      );
    const where = home('Edinboro, PA');
    expect(answer(matchGroup(circles(40, 30), where, '2026-06-01'))).toBe('b');
    expect(answer(matchGroup(circles(40, 40), where, '2026-06-01'))).toBe('several: a, b');
  });

  it('only suggests', () => {
    const far = bookOf(`suggestWithinKm: 60\ngroups:\n${groupYaml('p', 'city: "Pittsburgh, PA"')}`);
    expect(matchGroup(far, home('Greensburg, PA'), '2026-06-01')).toMatchObject({
      kind: 'near',
      candidates: [{ why: 'P is the nearest, 42 km away; no group has declared this place' }],
    });
    expect(matchGroup(far, home('Erie, PA'), '2026-06-01').kind).toBe('none');
  });
});

describe('a jurisdiction that is added', () => {
  const homes = [
    ...[
      'Pittsburgh, PA 15213',
      'Homestead, PA',
      'Erie, PA',
      'Scranton, PA',
      'Miami, FL',
      'Toronto, ON M5V 2T6',
    ],
    ...[
      'Gatineau, QC',
      'Québec, QC',
      'Puebla, Puebla, México 72000',
      'Brooklyn, NY',
      'Ohio',
      'Monroeville, PA',
    ],
  ].map(home);
  const area = fc.constantFrom(
    ...['city: "Erie, PA"', 'city: "Homestead, PA"', 'county: "Allegheny, PA"', 'postalPrefix: "15213"'],
    ...['region: FL', 'region: ON', 'country: CA', 'country: MX', 'around: "Monroeville, PA", withinKm: 20'],
    ...['postalPrefix: M5', 'around: "Erie, PA", withinKm: 300', 'city: "Québec, QC"'],
  );

  it('never moves anyone who lives outside it, and moves someone inside it only to its group', () => {
    fc.assert(
      fc.property(area, fc.constantFrom(...homes), (added, where) => {
        const grown: GroupBook = {
          ...book,
          suggestWithinKm: 0,
          groups: [...book.groups, ...bookOf(`groups:\n${groupYaml('new', added)}`).groups],
        };
        const before = answer(matchGroup({ ...book, suggestWithinKm: 0 }, where, '2026-06-01'));
        const after = answer(matchGroup(grown, where, '2026-06-01'));
        const isInside = grown.groups.at(-1)?.jurisdictions.some((one) => covers(one.area, where));
        if (!isInside) expect(after).toBe(before);
        else
          expect([before, 'new']).toContain(
            after.startsWith('several') && after.includes('new') ? 'new' : after,
          );
      }),
      { numRuns: 300 },
    );
  });
});

function positionOf(text: string) {
  const { position } = home(text);
  if (position === null) throw new Error(`${text} is nowhere`);
  return position;
}
