import type { Place } from '../../places/gazetteer.ts';
import type { LocationFact } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { cityName, titled } from './city-name.ts';
import type { PostalClaim } from './postal.ts';

const mostCandidates = 5;

/** The fact of a candidate, with the words from the town to its state and postal code as evidence. */
export function factOf({ claim, resolution, confidence }: Candidate): LocationFact {
  const { mention, beside, role } = claim;
  const { text, part } = mention.passage;
  const written = text.slice(mention.start, mention.end);
  const { place, region, country, candidates, isTown } = resolution;
  const end = Math.max(mention.end, beside.end);
  return {
    city: isTown ? (place ? cityName(written, place) : titled(written)) : null,
    region,
    country,
    postalCode: beside.postalCode,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    timeZone: place?.timeZone ?? null,
    candidates: candidates.slice(0, mostCandidates).map(nameWithRegion),
    confidence,
    evidence: { part, start: mention.start, end, text: text.slice(mention.start, end) },
    rule: role.rule,
  };
}

/** The fact of a postal code alone: its state and position; the town is the letter sorter's, not said. */
export function postalFactOf({ code, country, area, confidence, evidence }: PostalClaim): LocationFact {
  return {
    city: null,
    region: area.region,
    country,
    postalCode: code,
    latitude: area.latitude,
    longitude: area.longitude,
    timeZone: area.timeZone,
    candidates: area.city ? [`${area.city}, ${area.region}`] : [],
    confidence,
    evidence,
    rule: 'postal-code',
  };
}

function nameWithRegion(place: Place): string {
  return `${place.name}, ${place.region ?? place.country}`;
}
