import { placeLabel } from '../../membership/facts.ts';
import type { RadarNews } from '../../membership/groups/group-news.ts';
import { type Cluster, thresholdOf } from '../../membership/groups/radar.ts';
import { letterSafe } from '../../membership/letter-safe.ts';
import { getApplication } from '../desk/get-application.ts';
import type { Desk } from '../desk.ts';

/** A cluster with who its people are, by language and trade. */
export function describeCluster(desk: Desk, { label, region, centre, people }: Cluster): RadarNews {
  const applications = people.map(({ id }) => getApplication(desk, id));
  const languages = applications.map(({ personId }) => desk.store.people.find(personId)?.language ?? 'und');
  const trades = applications.map(({ facts }) => letterSafe(facts.occupation?.value ?? ''));
  const country = region?.slice(0, 2) ?? null;
  const bare = { postalCode: null, latitude: null, longitude: null, timeZone: null };
  const city = centre === null ? null : label;
  return {
    area: placeLabel({ ...bare, city, region, country }) ?? label,
    people: people.length,
    languages: counted(languages),
    trades: [...new Set(trades)].filter((trade) => trade !== null).sort(),
    references: people.map(({ id }) => `a${id}`),
    starters: people.filter(({ startsGroup }) => startsGroup).map(({ id }) => `a${id}`),
    isEnough: thresholdOf(people.length) === 5,
  };
}

function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
