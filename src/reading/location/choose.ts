import type { Candidate } from './candidate.ts';

const townBonus = 0.05;
const countryMalus = 0.15;
const suburbMalus = 0.1;
const rivalry = 0.12;
const doubt = 0.8;
const nearDegrees = 1;

/**
 * The candidate to believe: the most certain, towns before regions before countries, the first of equals. A region alone
 * gives way to a town in it; a rival elsewhere lowers the confidence.
 */
export function chosen(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates)
    if (!best || rank(candidate, candidates) > rank(best, candidates)) best = candidate;
  if (!best) return null;
  const precise = best.resolution.isTown ? best : (townWithin(best, candidates) ?? best);
  return hasRival(precise, candidates) ? { ...precise, confidence: precise.confidence * doubt } : precise;
}

function rank(candidate: Candidate, candidates: readonly Candidate[]): number {
  const { isTown, region } = candidate.resolution;
  const precision = isTown ? townBonus : region ? 0 : -countryMalus;
  return candidate.confidence + precision - (isPartOfNext(candidate, candidates) ? suburbMalus : 0);
}

/** "Bushwick, Brooklyn", "la colonia Portales, en la Ciudad de México": the second is the town. */
function isPartOfNext({ claim, resolution }: Candidate, candidates: readonly Candidate[]): boolean {
  const { mention } = claim;
  return candidates.some(({ claim: other, resolution: whole }) => {
    const distance = other.mention.first - mention.last;
    if (other.mention.passage !== mention.passage || distance < 0 || distance > 2 || !whole.place)
      return false;
    if (other.mention.first > mention.last && distance === 0) return false;
    const gap = mention.passage.text.slice(mention.end, other.mention.start);
    return (
      /^,?\s*(?:en|in|à|a|de)?\s*(?:la\s|el\s)?$/i.test(gap) &&
      !hasOwnState(resolution, whole, claim.beside.areas.length)
    );
  });
}

function hasOwnState(
  part: Candidate['resolution'],
  whole: Candidate['resolution'],
  areasBeside: number,
): boolean {
  return areasBeside > 0 && part.region !== whole.region;
}

function townWithin(area: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const { region, country } = area.resolution;
  const towns = candidates.filter(
    ({ resolution }) =>
      resolution.place !== null && (region ? resolution.region === region : resolution.country === country),
  );
  const [town] = towns.sort((a, b) => b.confidence - a.confidence);
  return town ? { ...town, confidence: Math.max(town.confidence, 0.8) } : null;
}

function hasRival(best: Candidate, candidates: readonly Candidate[]): boolean {
  return candidates.some(
    (other) => other !== best && other.confidence > best.confidence - rivalry && isElsewhere(best, other),
  );
}

function isElsewhere({ resolution: a }: Candidate, { resolution: b }: Candidate): boolean {
  if (a.region && b.region && a.region !== b.region) return true;
  if (!a.place || !b.place) return false;
  return (
    Math.abs(a.place.latitude - b.place.latitude) > nearDegrees ||
    Math.abs(a.place.longitude - b.place.longitude) > nearDegrees
  );
}
