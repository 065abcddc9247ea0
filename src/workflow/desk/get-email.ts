import { AppError } from '../../errors.ts';
import type { EmailRow } from '../../store/emails.ts';
import type { Desk } from '../desk.ts';

/** @throws AppError `not_found` saying which there are */
export function getEmail(desk: Desk, id: number): EmailRow {
  const email = desk.store.emails.find(id);
  if (email) return email;
  const last = desk.store.emails.lastId();
  throw new AppError(
    'not_found',
    `there is no email e${id}`,
    last === 0
      ? 'None has come in yet.'
      : `There are e1 to e${last}; \`secretariat inbox\` lists set-aside and failed ones.`,
  );
}
