import type { Area, Place } from '../../places/gazetteer.ts';
import type { Claim } from './claims.ts';
import { isLed, plausibilityOf } from './plausible.ts';
import type { PostalClaim } from './postal.ts';
import { type Hints, isInNorthAmerica, type Resolution } from './resolution.ts';
import { resolve } from './resolve.ts';
import { withUnknownTown } from './unknown.ts';

/** A claim with the place it means and how sure that is. */
export interface Candidate {
  claim: Claim;
  resolution: Resolution;
  confidence: number;
}

/** Roles in which a place says nothing of where others of the email are. */
const silent = new Set([
  'past',
  'birth',
  'future',
  'visit',
  'others',
  'another-person',
  'turned',
  'negation',
]);
/** Roles in which a place is where the writer no longer or not yet is: little of a hint which namesake is near. */
const gone = new Set(['past', 'birth', 'future', 'turned', 'another-person']);
const foreignWeight = 0.6;
const mostHints = 20;

/** Resolves every claim in the light of the others. `from` is the sender as their client names them. */
export function candidatesOf(
  claims: readonly Claim[],
  from: string,
  postal: PostalClaim | null,
): Candidate[] {
  const elsewhere = [...(postal ? [areaOf(postal)] : []), ...areasIn(claims)].slice(0, mostHints);
  const nearby = placesIn(claims.filter(({ role }) => !gone.has(role.rule)));
  const once = placesIn(claims.filter(({ role }) => gone.has(role.rule)));
  return claims
    .filter((claim) => claim.role.score > 0)
    .map((claim) => weighed(claim, { elsewhere, nearby, once }, from));
}

function weighed(claim: Claim, hints: Pick<Hints, 'elsewhere' | 'nearby' | 'once'>, from: string): Candidate {
  const resolution = resolve(claim.mention, {
    beside: claim.beside.areas,
    excluded: claim.beside.excluded,
    elsewhere: hints.elsewhere,
    nearby: othersThan(claim, hints.nearby),
    once: othersThan(claim, hints.once),
  });
  const foreign = isWeaklyForeign(claim, resolution) ? foreignWeight : 1;
  const confidence = claim.role.score * resolution.certainty * plausibilityOf(claim, from) * foreign;
  return withUnknownTown({ claim, resolution, confidence });
}

function othersThan({ mention }: Claim, places: readonly Place[]): Place[] {
  return places.filter((place) => !mention.places.some((own) => own.id === place.id));
}

/** "owned by a fund in Luxembourg": without a cue of home a foreign place is in passing. */
function isWeaklyForeign(claim: Claim, { country }: Resolution): boolean {
  return (
    country !== null &&
    !isInNorthAmerica({ country }) &&
    !isLed(claim.role) &&
    claim.beside.areas.length === 0
  );
}

function areaOf({ code, country, area }: PostalClaim): Area {
  return { region: area.region, country, name: code };
}

function areasIn(claims: readonly Claim[]): Area[] {
  return claims
    .filter((claim) => !silent.has(claim.role.rule))
    .flatMap(({ mention, beside }) => [
      ...beside.areas,
      ...(mention.places.length === 0
        ? mention.areas.filter((area) => !area.isAbbreviation || area.region === null)
        : []),
    ]);
}

/** Towns of the email that are certain by themselves. */
function placesIn(claims: readonly Claim[]): Place[] {
  const places: Place[] = [];
  for (const { mention, beside } of claims.slice(0, mostHints)) {
    if (mention.isEveryday) continue;
    const { place } = resolve(mention, {
      beside: beside.areas,
      excluded: beside.excluded,
      elsewhere: [],
      nearby: [],
      once: [],
    });
    if (place) places.push(place);
  }
  return places;
}
