import { type MapData, smallestCell } from '../membership/groups/map-cells.ts';
import type { Outline } from './boundaries.ts';
import { drawMap } from './draw-map.ts';

/** The map with its legend as HTML, for a page whose style sheet has `mapStyle`. The table beside it is `mapTables`. */
export function mapFigure(map: MapData, outlines: readonly Outline[]): string {
  return `<figure>
${drawMap(map, outlines)}
<figcaption>
<ul class="legend">
<li><span class="sign group" aria-hidden="true"></span> a group, where it meets</li>
<li><span class="sign people" aria-hidden="true"></span> people of a town; the larger, the more</li>
<li><span class="sign alone" aria-hidden="true"></span> those of them without a group</li>
<li><span class="sign cluster" aria-hidden="true"></span> ${smallestCell} or more without a group near one another</li>
<li><span class="sign shade" aria-hidden="true"></span> a region with the number of people in places with fewer than ${smallestCell}</li>
</ul>
</figcaption>
</figure>`;
}
