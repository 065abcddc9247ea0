import {
  type FactField,
  factFields,
  type Location,
  type RecordedFact,
} from '../../membership/application.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { fold } from '../../reading/text/tokens.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import { factText } from '../../workflow/words/states.ts';
import { anchorOf } from './marked-email.ts';
import { full, short } from './text.ts';

/** A fact as its card shows it, and the inputs that correct it. */
export interface FactLine {
  field: FactField;
  label: string;
  value: string;
  source: string;
  /** Where the words stand from which it was read. */
  anchor: string | null;
  evidence: string | null;
  inputs: { name: string; label: string; value: string }[];
  /** For the agreement, which is chosen rather than typed. */
  choices: { value: string; label: string; isChosen: boolean }[];
}

export interface SuggestionLine {
  factId: number;
  label: string;
  value: string;
  source: string;
  evidence: string | null;
}

/** What a secretary calls each field. */
export const factLabels: Readonly<Record<FactField, string>> = {
  name: 'Name',
  location: 'Home',
  occupation: 'Occupation',
  agreement: 'Agreement',
};

/** @param setBy which secretary set a field last */
export function factLines(
  { facts }: ApplicationRow,
  setBy: ReadonlyMap<string, string> = new Map(),
): FactLine[] {
  return factFields.map((field) => {
    const fact = facts[field];
    return {
      field,
      label: factLabels[field],
      value: short(factText(field, fact?.value), 200),
      ...sourceOf(field, fact, setBy.get(field)),
      inputs: inputsOf(field, fact?.value),
      choices: field === 'agreement' ? choices(fact?.value) : [],
    };
  });
}

export function suggestionLines({ suggestions }: ApplicationRow): SuggestionLine[] {
  return suggestions.map(({ id, field, fact }) => ({
    factId: id,
    label: factLabels[field],
    value: short(factText(field, fact.value), 200),
    ...sourceOf(field, fact),
  }));
}

/**
 * The values of a form that differ from what is known, as `editFacts` takes them. A new town keeps the state that the
 * form shows beside it where there is such a town, or none of its name is known; else the town alone says where it is.
 */
export function assignmentsOf(
  { facts }: ApplicationRow,
  form: URLSearchParams,
  gazetteer: Gazetteer,
): string[] {
  const inputs = factFields.flatMap((field) => [
    ...inputsOf(field, facts[field]?.value),
    ...agreementInput(field, facts[field]?.value),
  ]);
  const given = (name: string) => form.get(name)?.trim() ?? null;
  const changed = inputs.filter(({ name, value }) => given(name) !== null && given(name) !== value);
  const keepsState =
    changed.some(({ name }) => name === 'city') &&
    !changed.some(({ name }) => name === 'region') &&
    mayLieIn(given('city') ?? '', given('region') ?? '', gazetteer);
  return [
    ...changed.map(({ name }) => `${name}=${given(name)}`),
    ...(keepsState ? [`region=${given('region')}`] : []),
  ];
}

function mayLieIn(city: string, region: string, gazetteer: Gazetteer): boolean {
  if (city === '' || region === '') return false;
  const places = gazetteer.placesNamed(fold(city));
  return places.length === 0 || places.some((place) => place.region === region);
}

function sourceOf(field: FactField, fact: RecordedFact | undefined, by?: string) {
  if (!fact) return { source: 'not known', anchor: null, evidence: null };
  const evidence = fact.evidence ? short(fact.evidence.text, 200) : null;
  const anchor = fact.emailId !== null && fact.evidence ? anchorOf(fact.emailId, field) : null;
  if (fact.setBy === 'secretary') return { source: by ? `set by ${by}` : 'by hand', anchor, evidence };
  return { source: `${Math.round(fact.confidence * 100)} % sure`, anchor, evidence };
}

function inputsOf(field: FactField, value: unknown): FactLine['inputs'] {
  if (field === 'agreement') return [];
  if (field !== 'location')
    return [{ name: field, label: factLabels[field], value: full(String(value ?? '')) }];
  const home = (value ?? {}) as Partial<Location>;
  return [
    { name: 'city', label: 'Town', value: home.city ?? '' },
    { name: 'region', label: 'State or province', value: home.region ?? '' },
    { name: 'country', label: 'Country', value: home.country ?? '' },
    { name: 'postcode', label: 'Postcode', value: home.postalCode ?? '' },
  ];
}

function agreementInput(field: FactField, value: unknown): { name: string; value: string }[] {
  return field === 'agreement' ? [{ name: 'agreement', value: agreementValue(value) }] : [];
}

function choices(value: unknown): FactLine['choices'] {
  const present = agreementValue(value);
  return [
    { value: '', label: 'not known' },
    { value: 'yes', label: 'agrees' },
    { value: 'no', label: 'does not agree' },
  ].map((choice) => ({ ...choice, isChosen: choice.value === present }));
}

function agreementValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  return value === true ? 'yes' : 'no';
}
