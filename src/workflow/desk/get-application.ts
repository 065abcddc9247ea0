import { AppError } from '../../errors.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import type { Desk } from '../desk.ts';

/** @throws AppError `not_found` saying which there are */
export function getApplication(desk: Desk, id: number): ApplicationRow {
  const application = desk.store.applications.find(id);
  if (application) return application;
  const last = desk.store.applications.lastId();
  throw new AppError(
    'not_found',
    `there is no application a${id}`,
    last === 0
      ? 'There are none yet.'
      : `There are a1 to a${last}; \`secretariat queue --all\` lists the open ones.`,
  );
}
