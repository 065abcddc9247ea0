import { dayIn } from '../../membership/days.ts';
import { belongingOf } from '../../membership/groups/belonging.ts';
import type { GroupMatch } from '../../membership/groups/match.ts';
import { residenceOf } from '../../membership/groups/residence.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';

/** Where an applicant would belong today, and why; null where their home is not known, or they are an organisation. */
export function findBelonging(desk: Desk, application: ApplicationRow): GroupMatch | null {
  if (application.organisation !== null || desk.groups.groups.length === 0) return null;
  const home = application.facts.location?.value;
  const workplace = desk.store.groups.findWorkplace(application.id);
  return belongingOf(
    desk.groups,
    home ? residenceOf(home, desk.gazetteer) : null,
    workplace ? residenceOf(workplace, desk.gazetteer) : null,
    today(desk),
  );
}

/** The day that it is where the organisation sits. */
export function today(desk: Desk): string {
  return dayIn(desk.policy.organisation.timeZone, desk.clock());
}
