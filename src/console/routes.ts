import { accountRoutes } from './pages/account.ts';
import { applicationRoutes } from './pages/application.ts';
import { consentRoutes } from './pages/consents.ts';
import { decisionRoutes } from './pages/decisions.ts';
import { duesRoutes } from './pages/dues.ts';
import { duplicateRoutes } from './pages/duplicates.ts';
import { emailRoutes } from './pages/emails.ts';
import { groupRoutes } from './pages/groups.ts';
import { introductionRoutes } from './pages/introductions.ts';
import { letterRoutes } from './pages/letters.ts';
import { mapRoutes } from './pages/map.ts';
import { outboxRoutes } from './pages/outbox.ts';
import { peopleRoutes } from './pages/people.ts';
import { placingRoutes } from './pages/placing.ts';
import { queueRoutes } from './pages/queue.ts';
import { signInRoutes } from './pages/sign-in.ts';
import { statusRoutes } from './pages/status.ts';
import { tenRoutes } from './pages/ten.ts';
import type { Route } from './visit.ts';

/** Every address of the desk: one table. */
export const routes: readonly Route[] = [
  ...signInRoutes,
  ...queueRoutes,
  ...tenRoutes,
  ...applicationRoutes,
  ...decisionRoutes,
  ...duplicateRoutes,
  ...emailRoutes,
  ...outboxRoutes,
  ...duesRoutes,
  ...consentRoutes,
  ...peopleRoutes,
  ...letterRoutes,
  ...groupRoutes,
  ...placingRoutes,
  ...introductionRoutes,
  ...mapRoutes,
  ...statusRoutes,
  ...accountRoutes,
];
