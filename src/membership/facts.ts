import type { Fact, Facts, LocationFact, Reading } from '../reading/reading.ts';
import type { FactField, KnownFacts, Location, RecordedFact } from './application.ts';

/** A fact that an email brings to an application. */
export interface FactChange {
  field: FactField;
  fact: RecordedFact;
}

/** What an email changes: facts taken over, and those a human should look at first. */
export interface FactChanges {
  accepted: readonly FactChange[];
  suggested: readonly FactChange[];
}

/** How far the facts of one email are believed. */
export interface Trust {
  /** Facts less sure than this are suggestions. */
  threshold: number;
  /** False when the sender is not shown to be the person: stored facts are then never changed, only blanks filled. */
  mayChange: boolean;
  /** False when every fact is a proposal for the human (members, people already decided upon). */
  mayRecord: boolean;
}

/** Sorts the facts of an email into those taken over and those only suggested. */
export function weighFacts(
  known: KnownFacts,
  { facts, suggestions }: Pick<Reading, 'facts' | 'suggestions'>,
  emailId: number,
  trust: Trust,
): FactChanges {
  const accepted: FactChange[] = [];
  const suggested: FactChange[] = [];
  for (const change of factsOf(facts, emailId)) {
    const present = known[change.field];
    if (present && isSameValue(present.value, change.fact.value)) continue;
    const isSure = change.fact.confidence >= trust.threshold;
    const isAllowed = trust.mayRecord && (present === undefined || mayReplace(present, change.fact, trust));
    (isSure && isAllowed ? accepted : suggested).push(change);
  }
  const guesses = trust.mayRecord ? factsOf(suggestions, emailId) : [];
  suggested.push(...guesses.filter(({ field }) => known[field] === undefined));
  return { accepted, suggested };
}

/** The facts after a change. */
export function withFacts(known: KnownFacts, changes: readonly FactChange[]): KnownFacts {
  const entries = changes.map(({ field, fact }) => [field, fact] as const);
  return { ...known, ...Object.fromEntries(entries) };
}

/** "Tulsa, OK": the town and, where it is short and usual, the code of its state or province. */
export function placeLabel(location: Location): string | null {
  const code = location.region?.slice(3) ?? null;
  const isUsual = location.country === 'US' || location.country === 'CA';
  if (location.city === null) return location.region ?? location.country;
  return isUsual && code !== null ? `${location.city}, ${code}` : location.city;
}

function factsOf(facts: Facts, emailId: number): FactChange[] {
  const changes: FactChange[] = [];
  if (facts.name) changes.push({ field: 'name', fact: recorded(facts.name, emailId) });
  if (facts.location) changes.push({ field: 'location', fact: recordedLocation(facts.location, emailId) });
  if (facts.occupation) changes.push({ field: 'occupation', fact: recorded(facts.occupation, emailId) });
  if (facts.agrees) changes.push({ field: 'agreement', fact: recorded(facts.agrees, emailId) });
  return changes;
}

function recorded<T>(fact: Fact<T>, emailId: number): RecordedFact<T> {
  return {
    value: fact.value,
    confidence: fact.confidence,
    emailId,
    evidence: fact.evidence,
    setBy: 'applicant',
  };
}

function recordedLocation(fact: LocationFact, emailId: number): RecordedFact<Location> {
  const { city, region, country, postalCode, latitude, longitude, timeZone } = fact;
  const value = { city, region, country, postalCode, latitude, longitude, timeZone };
  return { value, confidence: fact.confidence, emailId, evidence: fact.evidence, setBy: 'applicant' };
}

/** A person may correct themselves; nobody's email overrides the secretary, and a vaguer place no fuller one. */
function mayReplace(present: RecordedFact, next: RecordedFact, trust: Trust): boolean {
  if (present.setBy === 'secretary' || !trust.mayChange) return false;
  return !isVaguer(next.value, present.value);
}

function isVaguer(next: unknown, present: unknown): boolean {
  if (typeof next === 'string' && typeof present === 'string') {
    return present.toLowerCase().includes(next.toLowerCase());
  }
  return isLocation(next) && isLocation(present) && next.city === null && present.city !== null;
}

function isLocation(value: unknown): value is Location {
  return typeof value === 'object' && value !== null && 'city' in value;
}

/** Whether two values of a field say the same; of a home, town, region and country count. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (isLocation(a) && isLocation(b))
    return a.city === b.city && a.region === b.region && a.country === b.country;
  return a === b;
}
