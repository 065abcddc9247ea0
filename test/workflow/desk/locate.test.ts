import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/places/load.ts';
import { locate } from '../../../src/workflow/desk/locate.ts';

const gazetteer = loadGazetteer();
const nothing = { city: null, region: null, country: null, postalCode: null };
const place = (parts: Partial<typeof nothing> | Record<string, string>) =>
  locate({ ...nothing, ...parts }, gazetteer);

describe('a place that the secretary writes', () => {
  it('is completed where the name means one by far', () => {
    expect(place({ city: 'Tulsa' })).toMatchObject({
      region: 'US-OK',
      country: 'US',
      timeZone: 'America/Chicago',
    });
  });

  it('is left as it stands where several may be meant', () => {
    expect(place({ city: 'Springfield' })).toMatchObject({
      city: 'Springfield',
      region: null,
      timeZone: null,
    });
  });

  it.each([
    ['OK', 'US-OK'],
    ['Oklahoma', 'US-OK'],
    ['us-ok', 'US-OK'],
    ['Québec', 'CA-QC'],
    ['Jalisco', 'MX-JAL'],
  ])('has its region by any name: %s', (region, code) => {
    expect(place({ region })).toMatchObject({ region: code, country: code.slice(0, 2) });
  });

  it('lies within the region and the country that are named', () => {
    expect(place({ city: 'Springfield', region: 'Illinois' })).toMatchObject({
      region: 'US-IL',
      latitude: expect.closeTo(39.8, 0),
    });
    expect(place({ city: 'León', country: 'México' })).toMatchObject({ region: 'MX-GUA', country: 'MX' });
  });

  it('is kept as written where the gazetteer does not know it', () => {
    expect(place({ city: 'Nowhere-upon-Tyne', country: 'GB' })).toEqual({
      city: 'Nowhere-upon-Tyne',
      region: null,
      country: 'GB',
      postalCode: null,
      latitude: null,
      longitude: null,
      timeZone: null,
    });
  });
});
