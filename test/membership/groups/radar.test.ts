import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClusters, type LonelyPerson, thresholdOf } from '../../../src/membership/groups/radar.ts';
import { distanceKm } from '../../../src/places/distance.ts';
import { gazetteer } from '../../support/group-books.ts';

let next = 0;
const from = (city: string, region: string, startsGroup = false): LonelyPerson => {
  const place = gazetteer.placesNamed(city.toLowerCase()).find((one) => one.region === region);
  if (!place) throw new Error(`${city} is unknown`);
  const { latitude, longitude } = place;
  return { id: ++next, city, region, latitude, longitude, startsGroup };
};
const somewhere = (region: string): LonelyPerson => ({ id: ++next, city: null, region, startsGroup: false });
const told = (people: readonly LonelyPerson[]) =>
  findClusters(people, 60).map(({ area, people: members }) => `${area}: ${members.length}`);

describe('the radar', () => {
  it('sees a city with its surroundings, and states for those who live near nobody', () => {
    expect(
      told([
        from('Tulsa', 'US-OK'),
        from('Tulsa', 'US-OK'),
        from('Broken Arrow', 'US-OK'),
        from('Lawton', 'US-OK'),
        somewhere('US-OK'),
        from('Enid', 'US-OK'),
        from('Boston', 'US-MA'),
      ]),
    ).toEqual(['city:US-OK Tulsa: 3', 'region:US-OK: 3', 'region:US-MA: 1']);
  });

  it('counts across state lines', () => {
    expect(
      told([from('Camden', 'US-NJ'), from('Philadelphia', 'US-PA'), from('Philadelphia', 'US-PA')]),
    ).toEqual(['city:US-PA Philadelphia: 3']);
  });

  it('puts those who would start a group first', () => {
    const people = [
      ...Array.from({ length: 6 }, () => from('Chicago', 'US-IL')),
      ...Array.from({ length: 3 }, (_, index) => from('Reno', 'US-NV', index === 2)),
    ];
    const [first, second] = findClusters(people, 60);
    expect(first?.area).toBe('city:US-NV Reno');
    expect(first?.people[0]?.startsGroup).toBe(true);
    expect(second?.people).toHaveLength(6);
  });

  it.each([
    [2, null],
    [3, 3],
    [4, 3],
    [5, 5],
    [50, 5],
  ])('%d people reach %s', (people, threshold) => {
    expect(thresholdOf(people)).toBe(threshold);
  });

  it('puts everybody into one cluster, nobody too far from its middle, and overlooks no three', () => {
    const person = fc.record({
      latitude: fc.double({ min: 15, max: 72, noNaN: true }),
      longitude: fc.double({ min: -170, max: -52, noNaN: true }),
    });
    const crowded = fc.record({
      latitude: fc.double({ min: 40, max: 42, noNaN: true }),
      longitude: fc.double({ min: -90, max: -88, noNaN: true }),
    });
    const everywhere = fc.oneof(fc.array(person, { maxLength: 120 }), fc.array(crowded, { maxLength: 24 }));
    fc.assert(
      fc.property(everywhere, fc.integer({ min: 5, max: 300 }), (points, km) => {
        const people = points.map((point, id) => ({
          id,
          city: null,
          region: 'US-XX',
          startsGroup: false,
          ...point,
        }));
        const clusters = findClusters(people, km);
        const ids = clusters.flatMap((cluster) => cluster.people.map(({ id }) => id));
        expect(ids.sort((a, b) => a - b)).toEqual(people.map(({ id }) => id));
        for (const { centre, people: members } of clusters)
          for (const member of members)
            if (centre) expect(distanceKm(centre, member as never)).toBeLessThanOrEqual(km * (1 + 1e-6));
        const alone = clusters.filter(({ centre }) => centre === null).flatMap((one) => one.people);
        for (const one of alone)
          expect(alone.filter((other) => distanceKm(one as never, other as never) <= km).length).toBeLessThan(
            3,
          );
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no three behind who live in one spot', () => {
    const spot = fc.constantFrom<[number, number]>([40.4, -80], [41.5, -81.7], [25.8, -80.2], [19.4, -99.1]);
    fc.assert(
      fc.property(fc.array(spot, { minLength: 3, maxLength: 60 }), (spots) => {
        const people = spots.map(([latitude, longitude], id) => ({
          ...{ id, city: `${latitude}`, region: 'US-XX', startsGroup: false, latitude, longitude },
        }));
        const inCities = findClusters(people, 60).filter(({ centre }) => centre !== null);
        for (const city of new Set(spots.map(([latitude]) => `${latitude}`))) {
          const count = people.filter((one) => one.city === city).length;
          const found = inCities
            .flatMap((cluster) => cluster.people)
            .filter((one) => one.city === city).length;
          expect(found).toBe(count >= 3 ? count : 0);
        }
      }),
    );
  });
});
