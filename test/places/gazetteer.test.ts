import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../src/places/distance.ts';
import { fold } from '../../src/places/fold.ts';
import { loadGazetteer } from '../../src/places/load.ts';
import { overlay } from '../../src/places/overlay.ts';
import { villages } from '../../src/places/overlay-villages.ts';
import { placeKey } from '../../src/places/place-key.ts';
import { canada, mexico, unitedStates } from '../../src/places/subdivisions.ts';

const gazetteer = loadGazetteer();
const regionsOf = (name: string) => gazetteer.placesNamed(fold(name)).map((place) => place.region);

describe('places by name', () => {
  it.each([
    ['Tulsa', 'US-OK'],
    ['NYC', 'US-NY'],
    ['the Bronx', 'US-NY'],
    ['East LA', 'US-CA'],
    ['St. Louis', 'US-MO'],
    ['st-hyacinthe', 'CA-QC'],
    ['Sault Ste. Marie', 'CA-ON'],
    ['trois rivieres', 'CA-QC'],
    ['Trois-Rivières', 'CA-QC'],
    ['Le Plateau-Mont-Royal', 'CA-QC'],
    ['East Van', 'CA-BC'],
    ['Cd. Juárez', 'MX-CHH'],
    ['Neza', 'MX-MEX'],
    ['CDMX', 'MX-CMX'],
    ['León', 'MX-GUA'],
    ['Ponce', 'US-PR'],
    ['Nueva York', 'US-NY'],
    ['Twin Cities', 'US-MN'],
    ['Kitchener-Waterloo', 'CA-ON'],
  ])('%s is first of all in %s', (name, region) => {
    expect(regionsOf(name)[0]).toBe(region);
  });

  it('lists every namesake, most populous first', () => {
    expect(regionsOf('Portland').slice(0, 2)).toEqual(['US-OR', 'US-ME']);
    expect(regionsOf('Vancouver')).toEqual(['CA-BC', 'US-WA']);
  });

  it('gives position, zone and population', () => {
    const [tulsa] = gazetteer.placesNamed('tulsa');
    expect(tulsa).toMatchObject({ name: 'Tulsa', country: 'US', timeZone: 'America/Chicago' });
    expect(
      distanceKm(tulsa ?? { latitude: 0, longitude: 0 }, { latitude: 36.154, longitude: -95.993 }),
    ).toBeLessThan(3);
  });

  it.each(['', ' ', 'zzzz', 'tulsax', 'ol', '\n', 'Tulsa\nTulsa', 'é', '日本'])('knows no %j', (name) => {
    expect(gazetteer.placesNamed(fold(name))).toEqual([]);
  });

  it.each([
    ['grand', true],
    ['grand rapids', true],
    ['grand rapi', false],
    ['nouvelle', true],
    ['xyzzy', false],
  ])('a name begins with %j: %j', (words, expected) => {
    expect(gazetteer.beginsName(words)).toBe(expected);
  });
});

describe('areas by name', () => {
  it.each([
    ['Tex.', 'US-TX'],
    ['Mass.', 'US-MA'],
    ['Ont.', 'CA-ON'],
    ['Qué.', 'CA-QC'],
    ['C.-B.', 'CA-BC'],
    ['Î.-P.-É.', 'CA-PE'],
    ['Gto.', 'MX-GUA'],
    ['Edo. Méx.', 'MX-MEX'],
    ['Edomex', 'MX-MEX'],
    ['nouvelle-écosse', 'CA-NS'],
    ['Carolina del Norte', 'US-NC'],
    ['Georgia', 'US-GA'],
    ['la Mixteca', 'MX-OAX'],
  ])('%s is %s', (name, region) => {
    expect(gazetteer.areasNamed(fold(name))[0]?.region).toBe(region);
  });

  it('keeps both readings of N.L. and B.C.', () => {
    expect(gazetteer.areasNamed('n l').map((area) => area.region)).toEqual(['CA-NL', 'MX-NLE']);
    expect(gazetteer.areasNamed('b c').map((area) => area.region)).toEqual(['CA-BC', 'MX-BCN']);
  });

  it.each([
    ['EE. UU.', 'US'],
    ['États-Unis', 'US'],
    ['USA', 'US'],
    ['México', 'MX'],
    ['Canadá', 'CA'],
    ['Alemania', 'DE'],
    ['Royaume-Uni', 'GB'],
  ])('%s is the country %s', (name, country) => {
    expect(gazetteer.areasNamed(fold(name))).toContainEqual(
      expect.objectContaining({ region: null, country }),
    );
  });

  it('has every state and province once', () => {
    const codes = [...unitedStates, ...canada, ...mexico].map((row) => row.split('|')[0]);
    expect(new Set(codes).size).toBe(codes.length);
    expect([unitedStates.length, canada.length, mexico.length]).toEqual([56, 13, 32]);
  });
});

describe('postal codes', () => {
  it.each([
    ['97214', 'US', 'US-OR', 'Portland'],
    ['00716', 'US', 'US-PR', 'Ponce'],
    ['94107-1234', 'US', 'US-CA', 'San Francisco'],
    ['G5L 3A1', 'CA', 'CA-QC', null],
    ['h2g', 'CA', 'CA-QC', null],
    ['X0A0H0', 'CA', 'CA-NU', null],
    ['72530', 'MX', 'MX-PUE', null],
  ] as const)('%s in %s is in %s', (code, country, region, city) => {
    const found = gazetteer.postalCode(code, country);
    expect(found?.region).toBe(region);
    if (city) expect(found?.city).toBe(city);
  });

  it.each([
    ['00000', 'US'],
    ['9721', 'US'],
    ['18000', 'MX'],
    ['D1D', 'CA'],
    ['', 'CA'],
  ] as const)('%j is none of %s', (code, country) => {
    expect(gazetteer.postalCode(code, country)).toBeNull();
  });
});

describe('keys', () => {
  it('are how the overlay writes its names', () => {
    for (const row of [...overlay, ...villages])
      for (const key of row.split('|')[1]?.split(',') ?? []) expect(placeKey(key)).toBe(key);
  });
});

it('opens in a fraction of a second and stays small', () => {
  const before = process.cpuUsage();
  loadGazetteer();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(1_000);
});
