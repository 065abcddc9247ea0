import type { DeskPolicy } from '../../membership/policy.ts';
import type { AgendaRule } from '../../store/calendar.ts';
import type { Desk } from '../desk.ts';

/** Written out once for each policy: a process has one for life. */
const written = new WeakMap<DeskPolicy, string>();

/** The agenda was made by the settings of its time: when they have changed, everyone is looked at anew. */
export function lookAgainAfterChange({ store, policy }: Desk, rule: AgendaRule): void {
  const present = written.get(policy) ?? settingsText(policy);
  written.set(policy, present);
  const key = rule === 'applicant' ? 'applicantSettings' : 'memberSettings';
  if (store.desk.find(key) === present) return;
  store.transaction(() => {
    store.desk.record(key, present);
    store.calendar.lookAtEveryone(rule);
  });
}

function settingsText({ reminders, window, dues, organisation }: DeskPolicy): string {
  return JSON.stringify({ reminders, window, dues, timeZone: organisation.timeZone });
}
