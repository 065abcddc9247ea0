import { areaTable } from './area-table.ts';
import { countyTable } from './county-table.ts';
import type { Area, Gazetteer, Place } from './gazetteer.ts';
import { type IndexFile, openIndex } from './index-file.ts';
import { overlayTable } from './overlay-table.ts';
import { placeKey } from './place-key.ts';
import { placeTable } from './place-table.ts';
import { postalTable } from './postal-table.ts';

/**
 * Opens the packaged gazetteer (place data © GeoNames, CC BY 4.0, modified; see NOTICE), the hand-written overlay and
 * the subdivisions. Takes tens of milliseconds and a few megabytes: open it once and pass it on.
 */
export function loadGazetteer(): Gazetteer {
  const index = openIndex();
  const places = placeTable(index);
  const overlay = overlayTable(places);
  const areas = areaTable(index.lines('countries'));
  const postal = postalTable(index, places);

  const entryOf = remembered((foldedName) => {
    const key = placeKey(foldedName);
    if (!places.begins(key) && !overlay.begins(key) && !areas.begins(key)) return unknown;
    return { begins: true, places: merged(overlay.named(key), places.named(key)), areas: areas.named(key) };
  });
  return {
    placesNamed: (foldedName) => entryOf(foldedName).places,
    countiesNamed: countiesOnce(index),
    areasNamed: (foldedName) => entryOf(foldedName).areas,
    beginsName: (foldedWords) => entryOf(foldedWords).begins,
    postalCode: postal.find,
  };
}

/** Few commands ask for counties: their table is made at the first question. */
function countiesOnce(index: IndexFile): Gazetteer['countiesNamed'] {
  let table: Gazetteer['countiesNamed'] | null = null;
  return (foldedName) => {
    table ??= countyTable(index);
    return table(foldedName);
  };
}

/** What is known of a name, or of the words that one begins with. */
interface Entry {
  begins: boolean;
  places: readonly Place[];
  areas: readonly Area[];
}

const unknown: Entry = { begins: false, places: [], areas: [] };

/** The overlay speaks for its region: an index entry of the same name there is the same place. */
function merged(byHand: readonly Place[], indexed: readonly Place[]): readonly Place[] {
  if (byHand.length === 0) return indexed;
  const regions = new Set(byHand.map((place) => place.region));
  return [...byHand, ...indexed.filter((place) => !regions.has(place.region))];
}

const mostRemembered = 10_000;
const longestRemembered = 24;
/** A longer word may be a slice that keeps the whole text in memory; words that were joined are a string of their own. */
const longestWord = 12;

/** The same few thousand words make up most of what people write. */
function remembered(tell: (words: string) => Entry): (words: string) => Entry {
  const told = new Map<string, Entry>();
  return (words) => {
    const known = told.get(words);
    if (known !== undefined) return known;
    const answer = tell(words);
    if (told.size >= mostRemembered) told.clear();
    if (words.length <= (words.includes(' ') ? longestRemembered : longestWord)) told.set(words, answer);
    return answer;
  };
}
