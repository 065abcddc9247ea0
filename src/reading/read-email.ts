import type { Gazetteer } from '../places/gazetteer.ts';
import { readStance } from './agreement/agreement.ts';
import { weighed } from './confidence.ts';
import type { InboundEmail } from './inbound-email.ts';
import { readDataRequest } from './intent/data-request.ts';
import { readWishes } from './intent/intent.ts';
import { isPitch } from './intent/stranger-rules.ts';
import { readLanguage } from './language/language.ts';
import { readLocation } from './location/location.ts';
import { readMentions } from './mentions/mentions.ts';
import { readName } from './name/name.ts';
import { readOccupation } from './occupation/occupation.ts';
import {
  type Facts,
  type Intent,
  noMentions,
  type Reading,
  type ReadingPolicy,
  type RefusalCode,
} from './reading.ts';
import { refusalSentences } from './screening/refusals.ts';
import { screen } from './screening/screening.ts';
import { type VisibleText, visibleTextOf } from './text/visible-text.ts';

const nothing: Facts = { name: null, location: null, occupation: null, agrees: null };
const noWishes = {
  organisation: null,
  wantsToStartGroup: false,
  question: null,
  contactWish: null,
  mayBeMinor: false,
};

/** Understands one email. Pure: the same email, policy and gazetteer always give the same reading. */
export function readEmail(email: InboundEmail, policy: ReadingPolicy, gazetteer: Gazetteer): Reading {
  const text = visibleTextOf(email);
  const screened = screen(email, text, policy);
  const { agrees, doubt } = readStance(text);
  const found: Facts = {
    name: readName(text),
    location: readLocation(text, gazetteer),
    occupation: readOccupation(text),
    agrees,
  };
  const { facts, suggestions } = weighed(found, policy.confidenceThreshold);
  const wishes = readWishes(email, text, facts, policy);
  const intent = intentOf(wishes.intent, screened.refusal?.code, text);
  const isPersons = intent !== 'automated' && intent !== 'other';
  const code = screened.refusal?.code ?? refusalOf(intent, text.bareForward !== null);
  return {
    ...(isPersons ? wishes : noWishes),
    intent,
    language: readLanguage(text),
    answerable: code === null,
    refusal: code,
    screening: { ...screened, refusal: code && { code, sentence: refusalSentences[code] } },
    facts: isPersons ? facts : nothing,
    suggestions: isPersons ? suggestions : nothing,
    mentions: isPersons ? readMentions(text) : noMentions,
    doubt: isPersons ? doubt : null,
    dataRequest: screened.refusal === null ? readDataRequest(text, intent) : null,
    bareForward: text.bareForward !== null,
    text: text.text,
  };
}

/** What a machine sent is automated, whatever its words say. */
const machines: ReadonlySet<RefusalCode> = new Set([
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
/** What salesmen and thieves send by machine as well, each as if written to one reader. */
const massMail: ReadonlySet<RefusalCode> = new Set(['bulk', 'mailing_list', 'no_reply_sender', 'automated']);

function intentOf(wish: Intent, refusal: RefusalCode | undefined, text: VisibleText): Intent {
  if (refusal === undefined || !machines.has(refusal)) return wish;
  return massMail.has(refusal) && isPitch(text) ? 'other' : 'automated';
}

function refusalOf(intent: Intent, isBareForward: boolean): RefusalCode | null {
  if (intent === 'automated' || intent === 'other') return intent;
  return isBareForward ? 'bare_forward' : null;
}
