import { fold } from './fold.ts';
import type { Area } from './gazetteer.ts';
import { placeKey } from './place-key.ts';
import {
  canada,
  colloquialCountries,
  mexico,
  partsOfSubdivisions,
  type SubdivisionRow,
  unitedStates,
} from './subdivisions.ts';

/** Areas by key (`placeKey`). */
export interface AreaTable {
  named(key: string): readonly Area[];
  begins(words: string): boolean;
}

/**
 * States, provinces, their parts, and countries under every name and abbreviation, subdivisions before countries
 * ("Georgia"). `countryLines` has for each country its code and its names in several languages, parted by tabs.
 */
export function areaTable(countryLines: readonly string[]): AreaTable {
  const areas = new Map<string, Area[]>();
  const beginnings = new Set<string>();
  const add = (key: string, area: Area) => {
    const list = areas.get(key);
    if (!list) areas.set(key, [area]);
    else if (!list.some((other) => other.region === area.region && other.country === area.country))
      list.push(area);
    addBeginnings(beginnings, key);
  };
  for (const row of [...unitedStates, ...canada, ...mexico]) addRow(row, add);
  for (const row of partsOfSubdivisions) addRow(row, add);
  for (const row of colloquialCountries) addRow(row, add);
  for (const line of countryLines) addCountry(line, add);
  return { named: (key) => areas.get(key) ?? [], begins: (words) => beginnings.has(words) };
}

/** Adds the words that a name begins with, the whole name among them. */
export function addBeginnings(beginnings: Set<string>, key: string): void {
  let end = key.indexOf(' ');
  while (end > 0) {
    beginnings.add(key.slice(0, end));
    end = key.indexOf(' ', end + 1);
  }
  beginnings.add(key);
}

function addRow(row: SubdivisionRow, add: (key: string, area: Area) => void): void {
  const [code = '', name = '', others = '', abbreviations = ''] = row.split('|');
  const area: Area = { region: code.includes('-') ? code : null, country: code.slice(0, 2), name };
  for (const full of [keyOf(name), ...listed(others)]) add(full, area);
  for (const short of listed(abbreviations)) add(short, { ...area, isAbbreviation: true });
}

function addCountry(line: string, add: (key: string, area: Area) => void): void {
  const [country = '', ...names] = line.split('\t');
  for (const name of names) add(keyOf(name), { region: null, country, name: names[0] ?? country });
}

function keyOf(name: string): string {
  return placeKey(fold(name));
}

function listed(names: string): string[] {
  return names === '' ? [] : names.split(',');
}
