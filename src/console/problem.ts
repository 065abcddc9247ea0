import { AppError, type ErrorCode } from '../errors.ts';
import type { Answer } from './visit.ts';

/** What HTTP calls each kind of error. */
const statuses: Readonly<Record<ErrorCode, 400 | 404 | 409 | 500>> = {
  usage: 400,
  not_found: 404,
  conflict: 409,
  config: 500,
  login: 500,
  unreachable: 500,
  storage: 500,
  busy: 500,
};

/** The page of an error: what is wrong and what can be done; of one of our own nothing but that. */
export function problemOf(error: unknown): Answer {
  if (!(error instanceof AppError))
    return {
      kind: 'page',
      page: 'problem',
      status: 500,
      data: {
        title: 'Something broke',
        message: 'Something broke. Nothing was changed.',
        cure: 'The log of the daemon says more.',
      },
    };
  const message = error.message.charAt(0).toUpperCase() + error.message.slice(1);
  return {
    kind: 'page',
    page: 'problem',
    status: statuses[error.code],
    data: { title: error.code === 'not_found' ? 'Not found' : 'Not done', message, cure: error.cure },
  };
}
