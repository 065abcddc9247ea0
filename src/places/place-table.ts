import type { Place } from './gazetteer.ts';
import type { IndexFile } from './index-file.ts';
import { lineStarts, sortedNames } from './sorted-names.ts';

/** Places of the index by key; each look-up makes the objects anew, so that nothing but buffers stays in memory. */
export interface PlaceTable {
  /** Places of this key (`placeKey`), those whose own name it is and that are most populous first. */
  named(key: string): readonly Place[];
  begins(words: string): boolean;
  /** The place of this number, counted from 0, most populous first. */
  numbered(number: number): Place;
}

/** How much less an alternate name counts than a place's own: "Monterey" is first of all Monterey. */
const alternateWeight = 0.1;

export function placeTable(index: IndexFile): PlaceTable {
  const keys = sortedNames(index.bytes('keys'));
  const names = nameReader(index.bytes('names'));
  const starts = index.u32('starts');
  const postings = index.u32('postings');
  const ids = index.u32('ids');
  const latitudes = index.i32('latitudes');
  const longitudes = index.i32('longitudes');
  const populations = index.u32('populations');
  const regions = index.u16('regions');
  const zones = index.u16('zones');
  const counties = index.u16('counties');
  const countyLine = nameReader(index.bytes('countyNames'));

  const regionPairs = index.regions.map((pair) => pair.split(' '));

  const numbered = (number: number): Place => {
    const [country = '', region = ''] = regionPairs[regions[number] ?? 0] ?? [];
    return {
      id: ids[number] ?? 0,
      name: names(number),
      region: region || null,
      country,
      county: countyOf(countyLine(counties[number] ?? 0)),
      latitude: (latitudes[number] ?? 0) / 1000,
      longitude: (longitudes[number] ?? 0) / 1000,
      population: populations[number] ?? 0,
      timeZone: index.zones[zones[number] ?? 0] || null,
    };
  };
  const posted = (posting: number): Place => {
    const place = numbered(posting >>> 1);
    if ((posting & 1) === 1) place.isAlternate = true;
    return place;
  };
  return {
    named(key) {
      const number = keys.find(key);
      if (number < 0) return [];
      const found: Place[] = [];
      for (let i = starts[number] ?? 0; i < (starts[number + 1] ?? 0); i++)
        found.push(posted(postings[i] ?? 0));
      return found.length > 1 ? found.sort((a, b) => weight(b) - weight(a)) : found;
    },
    begins: keys.begins,
    numbered,
  };
}

/** "Allegheny County" of the line "US-PA Allegheny County". */
function countyOf(line: string): string | null {
  return line === '' ? null : line.slice(line.indexOf(' ') + 1);
}

function weight(place: Place): number {
  return place.isAlternate ? place.population * alternateWeight : place.population;
}

function nameReader(bytes: Uint8Array): (number: number) => string {
  const starts = lineStarts(bytes);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (number) => text.toString('utf8', starts[number], (starts[number + 1] ?? 1) - 1);
}
