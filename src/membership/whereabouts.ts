import type { Location } from './application.ts';
import type { Whereabouts } from './window.ts';

/**
 * The zone of each region, for people who named no town. Where a region has two, the eastern one, unless few live
 * there: an hour too early is still a decent hour.
 */
const regionsByZone: Readonly<Record<string, string>> = {
  'America/New_York':
    'US-CT US-DC US-DE US-FL US-GA US-IN US-KY US-MA US-MD US-ME US-MI US-NC US-NH US-NJ US-NY US-OH US-PA US-RI US-SC US-TN US-VA US-VT US-WV',
  'America/Chicago':
    'US-AL US-AR US-IA US-IL US-KS US-LA US-MN US-MO US-MS US-ND US-NE US-OK US-SD US-TX US-WI',
  'America/Denver': 'US-CO US-ID US-MT US-NM US-UT US-WY',
  'America/Phoenix': 'US-AZ',
  'America/Los_Angeles': 'US-CA US-NV US-OR US-WA',
  'America/Anchorage': 'US-AK',
  'Pacific/Honolulu': 'US-HI',
  'America/Puerto_Rico': 'US-PR US-VI',
  'Pacific/Guam': 'US-GU US-MP',
  'America/St_Johns': 'CA-NL',
  'America/Halifax': 'CA-NB CA-NS CA-PE',
  'America/Toronto': 'CA-ON CA-QC',
  'America/Winnipeg': 'CA-MB',
  'America/Regina': 'CA-SK',
  'America/Edmonton': 'CA-AB CA-NT',
  'America/Vancouver': 'CA-BC',
  'America/Whitehorse': 'CA-YT',
  'America/Iqaluit': 'CA-NU',
  'America/Tijuana': 'MX-BCN',
  'America/Hermosillo': 'MX-SON',
  'America/Mazatlan': 'MX-BCS MX-NAY MX-SIN',
  'America/Cancun': 'MX-ROO',
};

const zones = new Map(
  Object.entries(regionsByZone).flatMap(([zone, regions]) => regions.split(' ').map((one) => [one, zone])),
);

/** The rest of a country that has one zone for most of it. */
const countryZones: Readonly<Record<string, string>> = { MX: 'America/Mexico_City' };

/** Where a person lives, by their town, else their region, else the organisation's zone. */
export function whereaboutsOf(location: Location | undefined, organisationZone: string): Whereabouts {
  const { timeZone = null, region = null, country = null } = location ?? {};
  const ofRegion = zones.get(region ?? '') ?? countryZones[country ?? ''];
  return { timeZone: timeZone ?? ofRegion ?? organisationZone, country };
}
