import type { Gazetteer, Place } from '../../places/gazetteer.ts';
import type { LocationFact } from '../reading.ts';
import { fold } from '../text/tokens.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { type Claim, claimsOf } from './claims.ts';
import { cityName, type Hints, type Resolution, resolve } from './resolve.ts';

interface Candidate {
  claim: Claim;
  resolution: Resolution;
  confidence: number;
}

const leastConfidence = 0.5;

/**
 * The writer's present home: not where they were born, work, used to live or mean to go, nor anybody else's. Null when
 * it is not said. A name that several towns share stays without a region unless the email decides between them.
 */
export function readLocation(text: VisibleText, gazetteer: Gazetteer): LocationFact | null {
  const claims = [
    ...claimsOf(text.passages.body, gazetteer),
    ...claimsOf(text.passages.signature, gazetteer),
    ...claimsOf(text.passages.subject, gazetteer),
  ].filter((claim) => !isOwnName(claim, text.text.from));
  const candidates = claims.map((claim) => weighed(claim)).filter((one) => one.confidence >= leastConfidence);
  const best = candidates.reduce<Candidate | null>(
    (a, b) => (a && a.confidence >= b.confidence ? a : b),
    null,
  );
  return best && factOf(best);
}

function weighed(claim: Claim): Candidate {
  const hints: Hints = {
    beside: claim.beside.areas,
    excluded: claim.beside.excluded,
    elsewhere: [],
    nearby: [],
  };
  const resolution = resolve(claim.mention, hints);
  return { claim, resolution, confidence: claim.role.score * resolution.certainty };
}

function isOwnName(claim: Claim, from: string): boolean {
  return fold(from).includes(fold(claim.mention.passage.text.slice(claim.mention.start, claim.mention.end)));
}

function factOf({ claim, resolution, confidence }: Candidate): LocationFact {
  const { mention, beside, role } = claim;
  const written = mention.passage.text.slice(mention.start, mention.end);
  const { place, region, country, candidates } = resolution;
  const end = Math.max(mention.end, beside.end);
  return {
    city: place
      ? cityName(written, place)
      : mention.places.length > 0 && mention.areas.length === 0
        ? written
        : null,
    region,
    country,
    postalCode: beside.postalCode,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    timeZone: place?.timeZone ?? null,
    candidates: candidates.slice(0, 5).map((one: Place) => [one.name, one.region ?? one.country].join(', ')),
    confidence,
    evidence: {
      part: mention.passage.part,
      start: mention.start,
      end,
      text: mention.passage.text.slice(mention.start, end),
    },
    rule: role.rule,
  };
}
