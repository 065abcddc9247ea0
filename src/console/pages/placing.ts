import { AppError } from '../../errors.ts';
import { editFacts } from '../../workflow/desk/edit-facts.ts';
import { getApplication } from '../../workflow/desk/get-application.ts';
import { whileFresh } from '../../workflow/desk/while-fresh.ts';
import { approveMoves, assignByHand, refuseMoves } from '../../workflow/groups/settle-moves.ts';
import { listOf, listQuery } from '../lists.ts';
import { type GroupCard, groupCard } from '../views/group-card.ts';
import { type Answer, type Route, redirect, type SignedVisit } from '../visit.ts';

/** What a secretary says of who belongs to which group. */
export const placingRoutes: readonly Route[] = [
  { method: 'POST', path: '/groups/moves', access: 'secretary', answer: settleMoves },
  { method: 'POST', path: '/applications/:id/group', access: 'secretary', answer: assign },
];

/** What is ticked moves, or stays where it is and is not asked about again. */
function settleMoves({ desk, form, account }: SignedVisit): Answer {
  const ids = form.getAll('id').map(Number);
  if (ids.length === 0) throw new AppError('usage', 'nobody is ticked', 'Tick those whom you mean.');
  const settle = form.get('answer') === 'approve' ? approveMoves : refuseMoves;
  settle(desk, ids, account.name);
  return redirect('/groups');
}

/** The secretary's word, where the file leaves it to them, and what stands beside the group; only what is changed. */
function assign({ desk, form, params, account }: SignedVisit): Answer {
  const seen = { applicationId: Number(params.id), version: Number(form.get('version')) };
  const outcome = whileFresh(desk, seen, () => {
    const application = getApplication(desk, seen.applicationId);
    const edits = membershipEdits(groupCard(desk, application), form);
    if (edits.length > 0) editFacts(desk, application.id, edits, account.name);
    const group = chosenGroup(groupCard(desk, application), form);
    if (group !== null) assignByHand(desk, application.id, group, account.name);
  });
  const told = { [outcome.kind === 'done' ? 'edited' : 'stale']: String(seen.applicationId) };
  const list = listOf(new URLSearchParams(form.get('list') ?? ''));
  return redirect(`/applications/${seen.applicationId}${listQuery(list, told)}`);
}

function membershipEdits(card: GroupCard | null, form: URLSearchParams): string[] {
  const fields = [
    ['workplace', card?.workplace],
    ['pass-on', card?.passingOn],
  ] as const;
  return fields.flatMap(([field, present = '']) => {
    const given = form.get(field)?.trim();
    return given === undefined || given === present ? [] : [`${field}=${given}`];
  });
}

function chosenGroup(card: GroupCard | null, form: URLSearchParams): string | null {
  const given = form.get('group') ?? '';
  const present = card?.choices.find(({ isChosen }) => isChosen)?.key ?? '';
  return given === '' || given === present ? null : given;
}
