import { addBeginnings } from './area-table.ts';
import type { Place } from './gazetteer.ts';
import { overlay } from './overlay.ts';
import { villages } from './overlay-villages.ts';
import type { PlaceTable } from './place-table.ts';

/** The overlay's rows by key. */
export interface OverlayTable {
  named(key: string): readonly Place[];
  begins(words: string): boolean;
}

/** Joins each row with the indexed place of its region that it names; a row without one is a fault of the data. */
export function overlayTable(places: PlaceTable): OverlayTable {
  const rows = new Map<string, Place[]>();
  const beginnings = new Set<string>();
  [...overlay, ...villages].forEach((row, number) => {
    const [name = '', keys = '', region = '', near = ''] = row.split('|');
    const base = places.named(near).find((place) => place.region === region);
    if (!base) throw new Error(`the overlay: "${name}" names no indexed place "${near}" in ${region}`);
    for (const key of keys.split(',')) {
      rows.set(key, [...(rows.get(key) ?? []), { ...base, id: -1 - number, name }]);
      addBeginnings(beginnings, key);
    }
  });
  return { named: (key) => rows.get(key) ?? [], begins: (words) => beginnings.has(words) };
}
