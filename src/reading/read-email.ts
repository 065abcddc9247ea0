import type { Gazetteer } from '../places/gazetteer.ts';
import { readStance } from './agreement/agreement.ts';
import type { InboundEmail } from './inbound-email.ts';
import { readWishes } from './intent/intent.ts';
import { readLanguage } from './language/language.ts';
import { readLocation } from './location/location.ts';
import { readName } from './name/name.ts';
import { readOccupation } from './occupation/occupation.ts';
import type { Facts, Intent, Reading, ReadingPolicy, RefusalCode } from './reading.ts';
import { screen } from './screening/screening.ts';
import { visibleTextOf } from './text/visible-text.ts';

const nothing: Facts = { name: null, location: null, occupation: null, agrees: null };

/** Understands one email. Pure: the same email, policy and gazetteer always give the same reading. */
export function readEmail(email: InboundEmail, policy: ReadingPolicy, gazetteer: Gazetteer): Reading {
  const text = visibleTextOf(email);
  const screening = screen(email, text, policy);
  const { agrees, doubt } = readStance(text);
  const facts: Facts = {
    name: readName(text),
    location: readLocation(text, gazetteer),
    occupation: readOccupation(text),
    agrees,
  };
  const wishes = readWishes(email, text, facts, policy);
  const intent = isMachine(screening.refusal?.code) ? 'automated' : wishes.intent;
  const isPersons = intent !== 'automated' && intent !== 'other';
  return {
    ...wishes,
    intent,
    language: readLanguage(text),
    answerable: screening.refusal === null && isPersons && text.bareForward === null,
    refusal: screening.refusal?.code ?? refusalOf(intent, text.bareForward !== null),
    screening,
    facts: isPersons ? facts : nothing,
    doubt,
    bareForward: text.bareForward !== null,
    text: text.text,
  };
}

const machines: ReadonlySet<RefusalCode | undefined> = new Set<RefusalCode>([
  'own_letter',
  'null_return_path',
  'delivery_report',
  'auto_submitted',
  'auto_response',
  'out_of_office',
  'bulk',
  'mailing_list',
  'no_reply_sender',
  'automated',
]);

function isMachine(code: RefusalCode | undefined): boolean {
  return machines.has(code);
}

function refusalOf(intent: Intent, isBareForward: boolean): RefusalCode | null {
  if (intent === 'automated' || intent === 'other') return intent;
  return isBareForward ? 'bare_forward' : null;
}
