import { createRandom } from '../../simulate/random.ts';
import { hasDovecot } from '../../support/dovecot.ts';
import { brokenOf, type Campaign, type CampaignOptions } from '../campaign.ts';
import { countNetwork, type NetworkCounts } from './count.ts';
import { events, takenAway } from './events.ts';
import { type LargeMailboxCounts, readLargeMailbox } from './large-mailbox.ts';
import { planted, type Sabotage, sabotages } from './sabotages.ts';
import { silences } from './silences.ts';
import { openStation, type Station } from './station.ts';
import { isSettled, whatWaits, write } from './traffic.ts';
import { passwordRefused, type Weather, weathers } from './weather.ts';

/** Longest time after a fault until everything is filed and answered again, on a machine that does much else. */
const patienceMs = 90_000;

/** Lines that break in every way at every phase, servers that restart, clocks that are set: it comes back by itself. */
export const network: Campaign = {
  sabotages,
  async run(options) {
    if (!hasDovecot) throw new Error('the network campaign needs Dovecot');
    const sabotage = options.sabotage as Sabotage | null;
    const counts = await atStation(sabotage, (station) => endure(station, options));
    const broken = [...brokenOf(promises(counts)), ...counts.notRecovered, ...counts.untold];
    if (sabotage !== null) return { counts: { ...counts }, broken };
    const largeMailbox = await readLargeMailbox(options.isShort ? 600 : 50_000, options.tell);
    return {
      counts: { ...counts, largeMailbox },
      broken: [...broken, ...brokenOf(promisesOfLarge(largeMailbox))],
    };
  },
};

async function atStation<T>(sabotage: Sabotage | null, work: (station: Station) => Promise<T>): Promise<T> {
  const station = await openStation(sabotage === null ? {} : planted[sabotage]);
  try {
    return await work(station);
  } finally {
    await station.stop();
  }
}

async function endure(station: Station, options: CampaignOptions): Promise<NetworkCounts> {
  const written: string[] = [];
  const notRecovered: string[] = [];
  const untold: string[] = [];
  const isPatient = options.sabotage === null;
  for (const { name, begin } of [...troubles(station, options)]) {
    const address = `person${written.length}@example.org`;
    written.push(address);
    await begin(
      () => write(station, address),
      (sentence) => untold.push(sentence),
    );
    const isBack = await isSettled(station, written, isPatient ? patienceMs : 8000);
    options.tell(isBack ? `back: ${name}` : `NOT BACK: ${name}: ${whatWaits(station)}`);
    disarm(station);
    if (!isBack) notRecovered.push(`it does not come back after: ${name}`);
    if (!isBack && !isPatient) break;
  }
  return countNetwork(station, written, {
    notRecovered,
    untold,
    takenAway: isPatient ? takenAway : 0,
  });
}

/** Something that happens while somebody writes. */
export interface Trouble {
  name: string;
  /** @param miss notes what the desk should have told meanwhile, and did not */
  begin(write: () => Promise<void>, miss: (sentence: string) => void): Promise<void>;
}

function troubles(station: Station, { isShort, seed, sabotage }: CampaignOptions): Trouble[] {
  const random = createRandom(seed);
  const every = [...weathers].sort(() => random.next() - 0.5);
  const chosen = sabotage !== null ? every.filter(isTelling) : isShort ? every.slice(0, 14) : every;
  const lines = [...chosen, passwordRefused].map((weather) => underWeather(station, weather));
  return sabotage === null ? [...lines, ...silences(station), ...events(station)] : lines;
}

function isTelling({ name }: Weather): boolean {
  return name === 'imap cut amid the sources' || name === 'smtp cut after the last dot';
}

/** The fault strikes when its moment comes; a new connection is made where it needs one. */
function underWeather({ proxies, line }: Station, { name, server, fault }: Weather): Trouble {
  return {
    name,
    async begin(write) {
      line.isTls = server === 'imaps';
      void proxies[server].arm(fault);
      if (server !== 'smtp') for (const proxy of [proxies.imap, proxies.imaps]) proxy.cut();
      await write();
    },
  };
}

function disarm({ proxies }: Station): void {
  for (const proxy of Object.values(proxies)) proxy.disarm();
}

function promises(counts: NetworkCounts): [boolean, string][] {
  return [
    [counts.lost === 0, 'no email is lost'],
    [counts.doubled === 0, 'no email is filed twice'],
    [counts.lettersTwice === 0, 'nobody is answered twice'],
    [counts.forgotten === 0, 'nobody is forgotten'],
    [counts.wronglyVanished === 0, 'only what a human took away counts as gone'],
    [counts.tellsOfVanished, 'status and digest tell of what a human took away'],
    [counts.isHealthy, 'it says that it is well again'],
  ];
}

function promisesOfLarge(counts: LargeMailboxCounts): [boolean, string][] {
  return [
    [counts.cuts >= 2, 'the line breaks while the large mailbox is read'],
    [counts.lost === 0, 'no email of a large mailbox is lost'],
    [counts.doubled === 0, 'no email of a large mailbox is filed twice'],
    [counts.lettersAboutHistory === 0, 'nobody is answered who wrote before there was a desk'],
    [counts.isNewcomerAnswered, 'whoever writes beside a large mailbox is answered once'],
  ];
}
