import { hour } from '../../clock.ts';
import { dayIn } from '../../membership/days.ts';
import { federationOf } from '../../membership/groups/match.ts';
import { makeReport, type ReportedApplication, type ReportLine } from '../../membership/groups/report.ts';
import { residenceOf } from '../../membership/groups/residence.ts';
import type { ReportRow } from '../../store/report.ts';
import { getApplication } from '../desk/get-application.ts';
import type { Desk } from '../desk.ts';
import { today } from './find-belonging.ts';
import { findLonely } from './find-lonely.ts';

/** What came of those who have written since, by month, federation and region. */
export function gatherReport(desk: Desk, since: Date): ReportLine[] {
  const alone = new Set(findLonely(desk).map(({ id }) => id));
  return makeReport(desk.store.report.since(since.toISOString()).map((row) => reported(desk, row, alone)));
}

function reported(desk: Desk, row: ReportRow, alone: ReadonlySet<number>): ReportedApplication {
  const { id, state, facts } = getApplication(desk, row.applicationId);
  const assigned = state === 'confirmed' ? desk.store.groups.findAssignment(id) : undefined;
  const home = facts.location ? residenceOf(facts.location.value, desk.gazetteer) : null;
  const place = home ?? { region: null, country: null };
  return {
    month: dayIn(desk.policy.organisation.timeZone, new Date(row.receivedAt)).slice(0, 7),
    federation:
      assigned?.federationKey ??
      federationOf(desk.groups, assigned?.groupKey ?? null, place, today(desk))?.key ??
      null,
    region: place.region ?? place.country,
    hoursToLetter: hoursBetween(row.receivedAt, row.firstLetterAt),
    hoursToHuman: hoursBetween(row.receivedAt, row.firstHumanActAt),
    isConfirmed: state === 'confirmed',
    hasPaid: row.hasPaid === 1,
    isInGroup: assigned !== undefined,
    isAlone: alone.has(id),
  };
}

function hoursBetween(from: string, until: string | null): number | null {
  return until === null ? null : Math.max(0, Date.parse(until) - Date.parse(from)) / hour;
}
