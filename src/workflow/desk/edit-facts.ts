import { AppError } from '../../errors.ts';
import { type FactField, openState } from '../../membership/application.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';
import { isMembershipField, membershipFields, setMembershipField } from '../groups/edit-membership.ts';
import { recordConsentByHand } from '../people/record-consent.ts';
import { getApplication } from './get-application.ts';
import { type HomeParts, locate } from './locate.ts';

/** What each field that a secretary may set belongs to. */
const fields = {
  name: 'name',
  city: 'location',
  region: 'location',
  country: 'location',
  postcode: 'location',
  occupation: 'occupation',
  agreement: 'agreement',
} as const satisfies Record<string, FactField>;
type EditableField = keyof typeof fields;

type Edits = Partial<Record<EditableField, string>>;

/** Facts, and what of membership stands beside them. */
const allFields: readonly string[] = [...Object.keys(fields), ...membershipFields];

/** Longest value, in UTF-16 units. */
const valueLimit = 200;

/**
 * Sets facts by the secretary's hand: nothing that an email says overrides them afterwards. An empty value makes a
 * field unknown again; a new city drops the region, country and postcode of the one before.
 * @param assignments such as `city=Tulsa`
 * @throws AppError `usage` for what is no assignment, `not_found`
 */
export function editFacts(
  desk: Desk,
  applicationId: number,
  assignments: readonly string[],
  by: string,
): ApplicationRow {
  const given = assignments.map(parseAssignment);
  const edits = Object.fromEntries(given.filter(([name]) => name in fields)) as Edits;
  return desk.store.transaction(() => {
    const at = desk.clock().toISOString();
    const application = getApplication(desk, applicationId);
    const touched = new Set(Object.keys(edits).map((name) => fields[name as EditableField]));
    for (const field of touched) setFact(desk, application, field, edits);
    for (const [field, value] of given)
      if (isMembershipField(field)) setMembershipField(desk, applicationId, { field, value, by });
    if (touched.has('agreement')) recordStance(desk, application, edits, by);
    desk.store.journal.record(at, {
      actor: `secretary:${by}`,
      verb: 'edit',
      applicationId,
      after: assignments.join(', '),
    });
    const { facts, needsHuman, state } = getApplication(desk, applicationId);
    if (state === 'awaiting_applicant' || state === 'awaiting_decision')
      desk.store.applications.recordState(applicationId, openState(facts, needsHuman), at);
    return getApplication(desk, applicationId);
  });
}

function parseAssignment(assignment: string): [string, string] {
  const equals = assignment.indexOf('=');
  const name = assignment.slice(0, Math.max(0, equals)).trim();
  const value = assignment.slice(equals + 1).trim();
  if (!allFields.includes(name)) {
    throw new AppError(
      'usage',
      `"${assignment}" is not field=value`,
      `The fields are ${allFields.join(', ')}; name="Ada Flores" sets one, name= makes it unknown.`,
    );
  }
  if (value.length > valueLimit || /\p{Cc}/u.test(value)) {
    throw new AppError(
      'usage',
      `the value of ${name} is not a fact`,
      `Give one line of at most ${valueLimit} characters.`,
    );
  }
  return [name, value];
}

function setFact(desk: Desk, application: ApplicationRow, field: FactField, edits: Edits): void {
  const { applications } = desk.store;
  const value = newValue(desk, application, field, edits);
  if (value === null) applications.clearFact(application.id, field);
  else {
    const fact = { value, confidence: 1, emailId: null, evidence: null, setBy: 'secretary' as const };
    applications.recordFact(application.id, { field, fact }, 'current', desk.clock().toISOString());
  }
  applications.dismissSuggestions(application.id, field);
}

/** An agreement by hand is a consent to the present wording; its end takes back every one. */
function recordStance(desk: Desk, { id, personId }: ApplicationRow, { agreement }: Edits, by: string): void {
  if (agreement && isYes(agreement))
    recordConsentByHand(desk, { personId, applicationId: id, how: `set by ${by}` });
  else desk.store.consents.recordWithdrawn(id, 'principles', desk.clock().toISOString());
}

/** null where the field is to be unknown. */
function newValue(desk: Desk, application: ApplicationRow, field: FactField, edits: Edits): unknown {
  if (field === 'location') return homeOf(desk, application, edits);
  const written = edits[field] || null;
  return field === 'agreement' && written !== null ? isYes(written) : written;
}

function homeOf(desk: Desk, application: ApplicationRow, edits: Edits) {
  const before = edits.city === undefined ? application.facts.location?.value : undefined;
  const part = (edit: string | undefined, present: string | null | undefined) =>
    edit === undefined ? (present ?? null) : edit || null;
  const parts: HomeParts = {
    city: part(edits.city, before?.city),
    region: part(edits.region, before?.region),
    country: part(edits.country, before?.country),
    postalCode: part(edits.postcode, before?.postalCode),
  };
  return Object.values(parts).every((value) => value === null) ? null : locate(parts, desk.gazetteer);
}

function isYes(value: string): boolean {
  if (/^(?:yes|true|sí|si|oui)$/i.test(value)) return true;
  if (/^(?:no|false|non)$/i.test(value)) return false;
  throw new AppError('usage', `"${value}" is neither yes nor no`, 'Write agreement=yes or agreement=no.');
}
