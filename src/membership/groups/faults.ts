import { distanceKm } from '../../places/distance.ts';
import type { Day } from '../days.ts';
import { narrowness } from './covers.ts';
import { type DeclaredArea, type GroupBook, isInForce, type Jurisdiction } from './group-book.ts';
import { areaName } from './why.ts';

/** Something about the groups that a secretary should know: two who claim the same, or nobody who does. */
export interface GroupFault {
  kind: 'overlap' | 'gap' | 'federation';
  message: string;
}

/** Overlaps that leave a newcomer to the secretary, gaps in time, and federations that do not fit. */
export function findGroupFaults(book: GroupBook, on: Day): GroupFault[] {
  return [...overlaps(book), ...gaps(book, on), ...emptyRegions(book, on), ...federationFaults(book, on)];
}

interface Claim extends Jurisdiction {
  group: string;
}

/** Two groups, equally narrow, at the same time, of an area that is or may be the same. */
function overlaps({ groups }: GroupBook): GroupFault[] {
  const claims = groups.flatMap(({ name, jurisdictions }) =>
    jurisdictions.map((jurisdiction): Claim => ({ ...jurisdiction, group: name })),
  );
  return claims.flatMap((one, index) =>
    claims
      .slice(index + 1)
      .filter((other) => one.group !== other.group && isShared(one, other))
      .map((other): GroupFault => {
        const area = areaName(one.area);
        return { kind: 'overlap', message: `${one.group} and ${other.group} have both declared ${area}` };
      }),
  );
}

function isShared(one: Claim, other: Claim): boolean {
  const isTogether =
    (one.until === null || other.from === null || other.from <= one.until) &&
    (other.until === null || one.from === null || one.from <= other.until);
  return isTogether && narrowness(one.area) === narrowness(other.area) && meets(one.area, other.area);
}

/** Of two areas that are equally narrow. */
function meets(one: DeclaredArea, other: DeclaredArea): boolean {
  if (one.kind === 'circle' && other.kind === 'circle')
    return distanceKm(one, other) < one.radiusKm + other.radiusKm;
  return one.kind === other.kind && areaName(one) === areaName(other);
}

/** A state or province of a federation in which no group has declared anything. */
function emptyRegions({ federations, groups }: GroupBook, on: Day): GroupFault[] {
  const areas = groups.flatMap(({ jurisdictions }) =>
    jurisdictions.filter((one) => isInForce(one, on)).map(({ area }) => area),
  );
  const declared = new Set(areas.flatMap((area) => ('region' in area && area.region ? [area.region] : [])));
  return federations
    .filter((federation) => isInForce(federation, on))
    .flatMap(({ name, regions }) => regions.map((region) => ({ name, region })))
    .filter(({ region }) => region.includes('-') && !declared.has(region))
    .map(({ name, region }) => ({
      kind: 'gap',
      message: `no group of ${name} has declared anything in ${region}`,
    }));
}

/** A jurisdiction that has ended and that nobody took over, and a group that has none on that day. */
function gaps({ groups }: GroupBook, on: Day): GroupFault[] {
  const everyone = groups.flatMap(({ jurisdictions }) => jurisdictions);
  const isCoveredNow = (area: DeclaredArea) =>
    everyone.some((other) => isInForce(other, on) && areaName(other.area) === areaName(area));
  return groups.flatMap(({ name, jurisdictions }): GroupFault[] => {
    const ended = jurisdictions.filter(
      ({ until, area }) => until !== null && until < on && !isCoveredNow(area),
    );
    const hasNone = !jurisdictions.some((one) => isInForce(one, on));
    return [
      ...ended.map(
        ({ area, until }): GroupFault => ({
          kind: 'gap',
          message: `${areaName(area)} was ${name}'s until ${until}, and is nobody's since`,
        }),
      ),
      ...(hasNone ? [{ kind: 'gap' as const, message: `${name} has declared nothing on ${on}` }] : []),
    ];
  });
}

function federationFaults({ federations, groups }: GroupBook, on: Day): GroupFault[] {
  const founded = federations.filter((federation) => isInForce(federation, on));
  const claimed = (what: 'groups' | 'regions', key: string) =>
    founded.filter((federation) => federation[what].includes(key)).map(({ name }) => name);
  const twice = (what: 'groups' | 'regions') =>
    [...new Set(founded.flatMap((federation) => federation[what]))]
      .filter((key) => claimed(what, key).length > 1)
      .map(
        (key): GroupFault => ({
          kind: 'federation',
          message: `${key} is in ${claimed(what, key).join(' and ')}: the first one counts`,
        }),
      );
  const outside = groups.flatMap(({ key, name, jurisdictions }) => {
    if (claimed('groups', key).length > 0) return [];
    const regions = jurisdictions.flatMap(({ area }) =>
      'region' in area && area.region ? [area.region] : [],
    );
    const around = founded.find((federation) =>
      regions.some((region) => federation.regions.includes(region)),
    );
    if (around === undefined) return [];
    const message = `${name} lies in a region of ${around.name} and is not among its groups`;
    return [{ kind: 'federation' as const, message }];
  });
  return [...twice('groups'), ...twice('regions'), ...outside];
}
