import { AppError } from '../../errors.ts';
import { type FactField, factFields, type Location, openState } from '../../membership/application.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { getApplication } from './record-decision.ts';

/** Fields as the secretary names them; the parts of a location can be given one by one. */
const editable = ['name', 'city', 'region', 'country', 'postcode', 'occupation', 'agreement'] as const;
type EditableField = (typeof editable)[number];

/**
 * Sets a fact by the secretary's hand: nothing that an email says overrides it afterwards.
 * @param assignment such as `city=Tulsa`
 * @throws AppError `usage` for an unknown field, `not_found`
 */
export function editFact(desk: Desk, applicationId: number, assignment: string, by: string): ApplicationRow {
  const { field, value } = parseAssignment(assignment);
  return desk.store.transaction(() => {
    const at = desk.clock().toISOString();
    const application = getApplication(desk, applicationId);
    const change = changeOf(application, field, value);
    desk.store.applications.recordFact(applicationId, change, 'current', at);
    desk.store.applications.dismissSuggestions(applicationId, change.field);
    desk.store.journal.record(at, { actor: `secretary:${by}`, verb: 'edit', applicationId, after: field });
    const edited = getApplication(desk, applicationId);
    if (edited.state === 'awaiting_applicant' || edited.state === 'awaiting_decision') {
      desk.store.applications.recordState(applicationId, openState(edited.facts, edited.needsHuman), at);
    }
    return getApplication(desk, applicationId);
  });
}

function parseAssignment(assignment: string): { field: EditableField; value: string } {
  const [name = '', ...rest] = assignment.split('=');
  const value = rest.join('=').trim();
  if (!editable.includes(name as EditableField) || value === '') {
    throw new AppError(
      'usage',
      `"${assignment}" is not field=value`,
      `The fields are ${editable.join(', ')}.`,
    );
  }
  return { field: name as EditableField, value };
}

function changeOf(application: ApplicationRow, field: EditableField, value: string) {
  const fact = (set: unknown) => ({
    value: set,
    confidence: 1,
    emailId: null,
    evidence: null,
    setBy: 'secretary' as const,
  });
  if (factFields.includes(field as FactField) && field !== 'agreement')
    return { field: field as FactField, fact: fact(value) };
  if (field === 'agreement') return { field, fact: fact(isYes(value)) };
  const part = field === 'postcode' ? 'postalCode' : field;
  return {
    field: 'location' as const,
    fact: fact({ ...elsewhere, ...application.facts.location?.value, [part]: value }),
  };
}

const elsewhere: Location = {
  city: null,
  region: null,
  country: null,
  postalCode: null,
  latitude: null,
  longitude: null,
  timeZone: null,
};

function isYes(value: string): boolean {
  if (/^(?:yes|true|sí|si|oui)$/i.test(value)) return true;
  if (/^(?:no|false|non)$/i.test(value)) return false;
  throw new AppError('usage', `"${value}" is neither yes nor no`, 'Write agreement=yes or agreement=no.');
}
