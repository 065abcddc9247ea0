import type { AccountRow } from '../store/accounts.ts';
import type { SessionRow } from '../store/sessions.ts';
import type { Desk } from '../workflow/desk.ts';
import type { ConsoleSettings } from './settings.ts';

/** One request, as pages see it: who asks, for what, with which form. */
export interface Visit {
  desk: Desk;
  settings: ConsoleSettings;
  /** The parts of the path that the route names, such as `id`. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** Empty for a GET. */
  form: URLSearchParams;
  /** Where the request comes from. */
  client: string;
}

/** One of somebody who has signed in. */
export interface SignedVisit extends Visit {
  account: AccountRow;
  session: SessionRow;
  sessionToken: string;
}

/** What a page answers: one to show, or where to go on. */
export type Answer =
  | { kind: 'page'; page: string; data: object; status?: 400 | 403 | 404 | 409 | 429 | 500 }
  | { kind: 'redirect'; to: string; session?: { token: string | null } };

/** An address of the desk. POST changes something, GET never does. */
export type Route =
  | {
      method: 'GET' | 'POST';
      path: string;
      access: 'anyone';
      answer: (visit: Visit) => Answer | Promise<Answer>;
    }
  | {
      method: 'GET' | 'POST';
      path: string;
      /** `reader`: everyone who has signed in. */
      access: 'reader' | 'secretary';
      answer: (visit: SignedVisit) => Answer | Promise<Answer>;
    };

export function page(name: string, data: object): Answer {
  return { kind: 'page', page: name, data };
}

export function redirect(to: string): Answer {
  return { kind: 'redirect', to };
}
