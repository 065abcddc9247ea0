import { AppError } from '../../errors.ts';
import { tellApart } from '../../workflow/desk/find-duplicates.ts';
import { getApplication } from '../../workflow/desk/get-application.ts';
import { mergeApplications, undoMerge } from '../../workflow/desk/merge-applications.ts';
import { whileFresh } from '../../workflow/desk/while-fresh.ts';
import { listOf, listQuery } from '../lists.ts';
import { type Answer, type Route, redirect, type SignedVisit } from '../visit.ts';

export const duplicateRoutes: readonly Route[] = [
  { method: 'POST', path: '/applications/:id/merge', access: 'secretary', answer: merge },
  { method: 'POST', path: '/applications/:id/tell-apart', access: 'secretary', answer: keepApart },
  { method: 'POST', path: '/applications/:id/part', access: 'secretary', answer: part },
];

function merge(visit: SignedVisit): Answer {
  const { desk, form, account } = visit;
  const number = (name: string) => Number(form.get(name));
  const kept = { applicationId: number('kept'), version: number('keptVersion') };
  const merged = { applicationId: number('merged'), version: number('mergedVersion') };
  const outcome = whileFresh(desk, kept, () =>
    whileFresh(desk, merged, () =>
      mergeApplications(desk, {
        keptId: kept.applicationId,
        mergedId: merged.applicationId,
        by: account.name,
      }),
    ),
  );
  if (outcome.kind === 'stale' || outcome.result.kind === 'stale')
    throw new AppError(
      'conflict',
      'one of the two has changed since you compared them',
      'Compare them again.',
    );
  return redirect(pathOf(visit, kept.applicationId, { merged: String(merged.applicationId) }));
}

function keepApart(visit: SignedVisit): Answer {
  const { desk, form, params, account } = visit;
  const [here, there] = [
    getApplication(desk, Number(params.id)),
    getApplication(desk, Number(form.get('other'))),
  ];
  tellApart(desk, here.id, there.id, account.name);
  return redirect(pathOf(visit, here.id, {}));
}

function part(visit: SignedVisit): Answer {
  const id = Number(visit.params.id);
  const { mergedId } = undoMerge(visit.desk, id, visit.account.name);
  return redirect(pathOf(visit, id, { undone: String(mergedId) }));
}

function pathOf({ form }: SignedVisit, id: number, more: Readonly<Record<string, string>>): string {
  return `/applications/${id}${listQuery(listOf(new URLSearchParams(form.get('list') ?? '')), more)}`;
}
