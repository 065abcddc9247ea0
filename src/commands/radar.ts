import { type Cluster, thresholdOf } from '../membership/groups/radar.ts';
import { describeCluster } from '../workflow/groups/describe-cluster.ts';
import { lookAtRadar } from '../workflow/groups/find-lonely.ts';
import type { Command, CommandContext } from './command.ts';
import { hint } from './hints.ts';
import { formatTable } from './table.ts';

export const radarCommand: Command = {
  name: 'radar',
  summary: 'people without a group who live near one another, those who would start one first',
  options: [['--all', 'areas with fewer than 3 people too']],
  run(context, _, options) {
    const clusters = lookAtRadar(context.desk());
    if (context.json) {
      for (const cluster of clusters) context.printJson(clusterRecord(context, cluster));
      return;
    }
    print(
      context,
      clusters.filter(({ people }) => options.all === true || thresholdOf(people.length) !== null),
    );
  },
};

function clusterRecord(context: CommandContext, cluster: Cluster) {
  const { area, people, languages, trades, references, starters } = describeCluster(context.desk(), cluster);
  const told = context
    .desk()
    .store.radarNotices.all()
    .filter((notice) => notice.area === cluster.area);
  return {
    area: cluster.area,
    place: area,
    centre: cluster.centre,
    people,
    threshold: thresholdOf(people),
    languages: Object.fromEntries(languages),
    trades,
    applications: references,
    startGroup: starters,
    told: told.map(({ threshold, toldAt }) => ({ threshold, at: toldAt })),
  };
}

function print(context: CommandContext, clusters: readonly Cluster[]): void {
  if (clusters.length === 0) {
    context.print('No three people without a group live near one another.');
    return;
  }
  const rows = clusters.map((cluster) => {
    const news = describeCluster(context.desk(), cluster);
    return [
      news.area,
      String(news.people),
      news.languages.map(([language, count]) => `${language} ${count}`).join(', '),
      news.isEnough ? 'a group' : thresholdOf(news.people) === 3 ? 'introductions' : '',
      [...news.starters.map((id) => `${id} would start one`), ...news.trades].join(', '),
    ];
  });
  for (const line of formatTable(['area', 'people', 'write in', 'enough for', 'who'], rows))
    context.print(line);
  const [first] = clusters;
  const ids = first?.people.map(({ id }) => `a${id}`).join(' ');
  context.print(`\n${hint(context, `introduce ${ids}`)}   asks each of them first`);
}
