import {
  type MapCell,
  type MapData,
  type MappedCluster,
  type MapRegion,
  total,
} from '../membership/groups/map-cells.ts';
import type { Outline } from './boundaries.ts';
import { escapeText } from './escape-text.ts';
import { type Frame, height, openFrame, width } from './frame.ts';

/** Units by which a town's circle grows with the root of its people. */
const smallestRadius = 3.5;

/**
 * North America as one SVG: groups, people by town or, where they are fewer than three, by region, those without a
 * group, and where these are near one another. It asks for nothing and names nobody; its colours are those of `mapStyle`.
 */
export function drawMap(data: MapData, outlines: readonly Outline[]): string {
  const frame = openFrame();
  return [
    `<svg class="map" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="map-title map-description">`,
    '<title id="map-title">Map of North America</title>',
    `<desc id="map-description">${escapeText(describe(data))}</desc>`,
    `<rect class="sea" width="${width}" height="${height}"/>`,
    ...drawAreas(frame, data.regions, outlines),
    ...data.clusters.map((cluster) => drawCluster(frame, cluster)),
    ...data.cells.map((cell) => drawCell(frame, cell)),
    ...drawRegionCounts(frame, data.regions, outlines),
    ...drawGroups(frame, data),
    '</svg>',
  ].join('\n');
}

function describe({ cells, regions, groups, clusters }: MapData): string {
  const people = [...cells, ...regions].reduce((sum, counts) => sum + total(counts), 0);
  const alone = [...cells, ...regions].reduce((sum, counts) => sum + counts.alone, 0);
  return `${groups.length} groups, ${people} people of whom ${alone} have no group, ${clusters.length} areas where three or more of these live near one another. The table below says the same.`;
}

/** The more people are counted with a region, the stronger its colour. */
function drawAreas(frame: Frame, regions: readonly MapRegion[], outlines: readonly Outline[]): string[] {
  const counts = new Map(regions.map((region) => [region.code, total(region)]));
  return outlines.map((outline) => {
    const count = counts.get(outline.code) ?? 0;
    const shade = count === 0 ? '' : ` n${Math.min(4, 1 + Math.floor(Math.log2(count)))}`;
    return `<path class="area${shade}" d="${frame.path(outline)}"/>`;
  });
}

function drawCluster(frame: Frame, { position, radiusKm, people, label }: MappedCluster): string {
  const { x, y } = frame.at(position);
  const radius = Math.max(14, frame.units(radiusKm) + 8);
  return `<circle class="cluster" cx="${x}" cy="${y}" r="${radius}"><title>${escapeText(`${people} people without a group around ${label}`)}</title></circle>`;
}

/** A disc for all, and in it one for those without a group. */
function drawCell(frame: Frame, cell: MapCell): string {
  const { x, y } = frame.at(cell.position);
  const title = `${cell.label}: ${cell.members} members, ${cell.applicants} applicants, ${cell.alone} without a group`;
  const inner =
    cell.alone === 0 ? '' : `<circle class="alone" cx="${x}" cy="${y}" r="${radiusOf(cell.alone)}"/>`;
  return `<g><title>${escapeText(title)}</title><circle class="people" cx="${x}" cy="${y}" r="${radiusOf(total(cell))}"/>${inner}</g>`;
}

function radiusOf(people: number): number {
  return Math.round((smallestRadius + 1.6 * Math.sqrt(people)) * 10) / 10;
}

function drawRegionCounts(
  frame: Frame,
  regions: readonly MapRegion[],
  outlines: readonly Outline[],
): string[] {
  const centres = new Map(outlines.map(({ code, centre }) => [code, centre]));
  return regions.flatMap((region) => {
    const centre = centres.get(region.code);
    if (centre === undefined) return [];
    const { x, y } = frame.at(centre);
    return [`<text class="count" x="${x}" y="${y}">${total(region)}</text>`];
  });
}

/** A square with the group's name; a name that would cover another stands lower. */
function drawGroups(frame: Frame, { groups }: MapData): string[] {
  const taken: { x: number; y: number }[] = [];
  return groups.flatMap(({ name, position }) => {
    if (position === null) return [];
    const { x, y } = frame.at(position);
    let line = y + 4;
    while (taken.some((other) => Math.abs(other.y - line) < 13 && Math.abs(other.x - x) < 90)) line += 13;
    taken.push({ x, y: line });
    return [
      `<rect class="group" x="${x - 4}" y="${y - 4}" width="8" height="8"/>`,
      `<text class="name" x="${x + 9}" y="${line}">${escapeText(name)}</text>`,
    ];
  });
}
