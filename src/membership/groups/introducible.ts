import type { Application } from '../application.ts';
import { mayBeTold } from './hand-over.ts';

/** Why somebody cannot be introduced to others; null when they can be asked. */
export function whyNotIntroduced(application: Application & { organisation: object | null }): string | null {
  if (!mayBeTold(application))
    return application.mayBeMinor ? 'may be a minor' : 'asked not to be written to';
  if (application.organisation !== null) return 'is an organisation';
  if (application.state !== 'confirmed' && application.state !== 'awaiting_decision')
    return `is ${application.state.replaceAll('_', ' ')}`;
  return application.facts.agreement?.value === true ? null : 'has not agreed with the principles';
}
