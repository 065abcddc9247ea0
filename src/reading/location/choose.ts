import type { Place } from '../../places/gazetteer.ts';
import type { Candidate } from './candidate.ts';
import type { Resolution } from './resolution.ts';

const townBonus = 0.05;
const countryMalus = 0.15;
const suburbMalus = 0.1;
const rivalry = 0.12;
const doubt = 0.8;
const townOfRegion = 0.8;
const nearDegrees = 1;
/** Roles that do not tell the town of somebody who has named the region they live in. */
const elsewhereInRegion = new Set(['work', 'origin']);

/**
 * The candidate to believe: the most certain, towns before regions before countries, the first of equals. A region alone
 * gives way to a town in it; a rival elsewhere lowers the confidence.
 */
export function chosen(found: readonly Candidate[]): Candidate | null {
  const candidates = found.map((candidate, number) => withPart(found[number - 1], candidate));
  let best: Candidate | null = null;
  let bestRank = 0;
  candidates.forEach((candidate, number) => {
    const rank = rankOf(candidate, candidates[number + 1]);
    if (rank > bestRank || (best && rank === bestRank && isNextStation(best, candidate)))
      [best, bestRank] = [candidate, rank];
  });
  if (!best) return null;
  const precise = withTown(best, candidates);
  return hasRival(precise, candidates) ? { ...precise, confidence: precise.confidence * doubt } : precise;
}

/** "mott haven, the bronx": what is told of the part is told of the town. */
function withPart(part: Candidate | undefined, town: Candidate): Candidate {
  if (!part || part.confidence <= town.confidence || !isPartOf(part, town)) return town;
  return { ...town, confidence: part.confidence };
}

/** "I moved to Reno and then last fall to Elko": the last one is home. */
function isNextStation({ claim: { mention, role } }: Candidate, { claim: next }: Candidate): boolean {
  const { words } = mention.passage;
  return (
    role.rule === 'arrival' &&
    next.role.rule === 'arrival' &&
    next.mention.passage === mention.passage &&
    words[next.mention.first]?.sentence === words[mention.first]?.sentence
  );
}

function rankOf(candidate: Candidate, next: Candidate | undefined): number {
  const { isTown, region } = candidate.resolution;
  const precision = isTown ? townBonus : region ? 0 : -countryMalus;
  return candidate.confidence + precision - (isPartOf(candidate, next) ? suburbMalus : 0);
}

/** "Bushwick, Brooklyn", "la colonia Portales, en la Ciudad de México": the second is the town. */
function isPartOf({ claim, resolution }: Candidate, next: Candidate | undefined): boolean {
  const { mention, beside } = claim;
  if (!next?.resolution.place || next.claim.mention.passage !== mention.passage) return false;
  const gap = mention.passage.text.slice(mention.end, next.claim.mention.start);
  if (!/^,?\s(?:(?:en|in|à|a|de)\s)?(?:la\s|el\s)?$/i.test(gap)) return false;
  return beside.areas.length === 0 || resolution.region === next.resolution.region;
}

/** The town named within the region that is home: "northern Ontario" above, "Hearst" below. */
function withTown(best: Candidate, candidates: readonly Candidate[]): Candidate {
  if (best.resolution.isTown) return best;
  const towns = candidates.filter(
    ({ claim, resolution }) =>
      !elsewhereInRegion.has(claim.role.rule) && resolution.place && isIn(best.resolution, resolution.place),
  );
  const [town] = towns.sort((a, b) => b.confidence - a.confidence);
  return town ? { ...town, confidence: Math.max(town.confidence, townOfRegion) } : best;
}

function isIn({ region, country }: Resolution, place: Place): boolean {
  return region ? place.region === region : place.country === country;
}

function hasRival(best: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some(
    (other) =>
      other !== best &&
      other.confidence > best.confidence - rivalry &&
      isElsewhere(best.resolution, other.resolution),
  );
}

function isElsewhere(a: Resolution, b: Resolution): boolean {
  if (a.region && b.region && a.region !== b.region) return true;
  if (!a.place || !b.place) return false;
  return (
    Math.abs(a.place.latitude - b.place.latitude) > nearDegrees ||
    Math.abs(a.place.longitude - b.place.longitude) > nearDegrees
  );
}
