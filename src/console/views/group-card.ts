import { federationOf } from '../../membership/groups/match.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../../workflow/desk.ts';
import { findBelonging, today } from '../../workflow/groups/find-belonging.ts';
import { groupWhy } from '../../workflow/words/group-words.ts';
import { factText } from '../../workflow/words/states.ts';
import { short } from './text.ts';

/** The Local Group of an application beside its facts, and why. */
export interface GroupCard {
  name: string;
  federation: string | null;
  why: string;
  /** Where they work, in words. */
  workplace: string;
  /** How they agreed that their group may have name and address; '' where they did not. */
  passingOn: string;
  /** For a member, whom the secretary may give to another group. */
  choices: { key: string; name: string; isChosen: boolean }[];
}

/** null where there are no groups, or for an organisation. */
export function groupCard(desk: Desk, application: ApplicationRow): GroupCard | null {
  const { groups } = desk.groups;
  if (groups.length === 0 || application.organisation !== null) return null;
  const isMember = application.state === 'confirmed';
  const key = isMember ? assignedKey(desk, application) : matchedKey(desk, application);
  const workplace = desk.store.groups.findWorkplace(application.id);
  const passing = desk.store.groups.findPassingOn(application.id);
  const group = groups.find((one) => one.key === key);
  return {
    name: group?.name ?? key ?? '',
    federation: key === null ? null : federationName(desk, key),
    why: short(groupWhy(desk, application) ?? 'their home is not known', 300),
    workplace: short(factText('location', workplace ?? undefined)),
    passingOn: passing?.agreed ? short(passing.how) : '',
    choices: isMember ? groups.map((one) => ({ key: one.key, name: one.name, isChosen: one === group })) : [],
  };
}

function assignedKey(desk: Desk, { id }: ApplicationRow): string | null {
  return desk.store.groups.findAssignment(id)?.groupKey ?? null;
}

function matchedKey(desk: Desk, application: ApplicationRow): string | null {
  const match = findBelonging(desk, application);
  return match?.kind === 'group' ? match.chosen.group.key : null;
}

function federationName(desk: Desk, key: string): string | null {
  return federationOf(desk.groups, key, { region: null, country: null }, today(desk))?.name ?? null;
}
