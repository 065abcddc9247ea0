import type { AgendaRule } from '../../store/calendar.ts';
import type { Desk } from '../desk.ts';

/** The agenda was made by the settings of its time: when they have changed, everyone is looked at anew. */
export function lookAgainAfterChange(desk: Desk, rule: AgendaRule): void {
  const { desk: facts, calendar } = desk.store;
  const { reminders, window, dues, organisation } = desk.policy;
  const present = JSON.stringify({ reminders, window, dues, timeZone: organisation.timeZone });
  const key = rule === 'applicant' ? 'applicantSettings' : 'memberSettings';
  if (facts.find(key) === present) return;
  facts.record(key, present);
  calendar.lookAtEveryone(rule);
}
