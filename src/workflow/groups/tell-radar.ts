import type { Cluster } from '../../membership/groups/radar.ts';
import { newThreshold } from '../../membership/groups/told.ts';
import { composeLetter } from '../../membership/letter-content.ts';
import type { Desk } from '../desk.ts';
import { queueLetter } from '../outbox/queue-letter.ts';
import { describeCluster } from './describe-cluster.ts';
import { lookAtRadar } from './find-lonely.ts';

/** Tells the secretary of every area that has reached a threshold, once for each. @returns what was told, a line each */
export function tellRadar(desk: Desk): string[] {
  const told = desk.store.transaction(() =>
    lookAtRadar(desk).flatMap((cluster) => {
      const threshold = newThreshold(cluster, desk.store.radarNotices.all(), desk.groups.radarKm);
      return threshold === null ? [] : [tell(desk, cluster, threshold)];
    }),
  );
  if (told.length > 0) desk.outboxBell.ring();
  return told;
}

function tell(desk: Desk, cluster: Cluster, threshold: 3 | 5): string {
  const at = desk.clock().toISOString();
  const news = describeCluster(desk, cluster);
  for (const address of secretaries(desk)) {
    const { language } = desk.policy.organisation;
    const person =
      desk.store.people.findByAddress(address) ?? desk.store.people.record(address, language, at);
    queueLetter(desk, {
      letter: composeLetter('radar', language, {}, { groups: { radar: news } }),
      held: null,
      notBefore: desk.clock(),
      supersedes: null,
      personId: person.id,
      applicationId: null,
      cause: `radar:${cluster.area}:${threshold}`,
      recipient: address,
      inReplyTo: null,
    });
  }
  const { area, centre, people } = cluster;
  desk.store.radarNotices.record(
    {
      area,
      threshold,
      people: people.length,
      latitude: centre?.latitude ?? null,
      longitude: centre?.longitude ?? null,
    },
    at,
  );
  desk.store.journal.record(at, {
    actor: 'schedule',
    verb: 'radar_told',
    after: `${area}, ${people.length} people`,
  });
  return `${news.area}: ${people.length} people without a group`;
}

function secretaries(desk: Desk): readonly string[] {
  const { digest, organisation } = desk.policy;
  return digest.to.length > 0 ? digest.to : [organisation.address];
}
