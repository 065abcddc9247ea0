/** What one email wants. `answer` is a reply in a thread that the secretary's address opened. */
export type Intent = 'application' | 'answer' | 'question' | 'updates' | 'withdrawal' | 'automated' | 'other';

export const intents: readonly Intent[] = [
  'application',
  'answer',
  'question',
  'updates',
  'withdrawal',
  'automated',
  'other',
];

/** Where the words of a piece of evidence stand. */
export type TextPart = 'body' | 'signature' | 'subject' | 'from';

/** The words that a fact was read from: `text` is exactly `reading.text[part].slice(start, end)` (UTF-16 units). */
export interface Evidence {
  part: TextPart;
  start: number;
  end: number;
  text: string;
}

/** One field with how sure the reading is (0..1) and the words it came from; `rule` names what found it. */
export interface Fact<T> {
  value: T;
  confidence: number;
  evidence: Evidence;
  rule: string;
}

/** What somebody does for a living; `group` is its ISCO-08 sub-major group, if it is known. */
export interface OccupationFact extends Fact<string> {
  group?: string | null;
}

/** A present home. `candidates` lists the readings of an ambiguous place name. */
export interface LocationFact {
  city: string | null;
  /** ISO 3166-2, such as `US-OR`. */
  region: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  postalCode: string | null;
  latitude: number | null;
  longitude: number | null;
  /** IANA zone of the place, when it is certain. */
  timeZone: string | null;
  candidates: readonly string[];
  confidence: number;
  evidence: Evidence;
  rule: string;
}

export interface Facts {
  name: Fact<string> | null;
  location: LocationFact | null;
  occupation: OccupationFact | null;
  agrees: Fact<boolean> | null;
}

/** What is plainly said beside the facts and kept, though never asked; null or empty where it is not said. */
export interface Mentions {
  /** As written: "they/them", "ella". */
  pronouns: Evidence | null;
  phone: Evidence | null;
  interests: readonly Interest[];
}

/** Nothing said beside the facts. */
export const noMentions: Mentions = { pronouns: null, phone: null, interests: [] };

/** What somebody says that they want to do or know more of. */
export interface Interest {
  topic: InterestTopic;
  evidence: Evidence;
}

export type InterestTopic =
  | 'workplace'
  | 'housing'
  | 'environment'
  | 'migration'
  | 'antiracism'
  | 'feminism'
  | 'education';

/** A group of people that asks to affiliate; the facts are then the contact person's. */
export interface Organisation {
  name: string;
  place: string | null;
  contact: string | null;
  size: number | null;
}

/** What somebody asks about the data kept of them, and the words in which they do. */
export interface DataRequest {
  kind: 'export' | 'erase';
  evidence: Evidence;
}

/** Why no letter may leave without a human's look. */
export type RefusalCode =
  | 'own_address'
  | 'own_letter'
  | 'own_domain'
  | 'no_sender'
  | 'several_senders'
  | 'look_alike_sender'
  | 'null_return_path'
  | 'delivery_report'
  | 'auto_submitted'
  | 'auto_response'
  | 'out_of_office'
  | 'bulk'
  | 'mailing_list'
  | 'no_reply_sender'
  | 'forged'
  | 'third_party_reply_to'
  | 'correspondent'
  | 'bare_forward'
  | 'unsafe'
  | 'encrypted'
  | 'automated'
  | 'other';

/** May we answer? `refusal` is null when we may. */
export interface Screening {
  refusal: { code: RefusalCode; sentence: string } | null;
  /** True when the provider's Authentication-Results show that From is the sender's own (DMARC or aligned DKIM pass). */
  authenticated: boolean;
  /** Where a letter goes: Reply-To where its domain is the sender's own, else From. Null when there is none. */
  replyAddress: string | null;
}

/** Everything understood from one email. */
export interface Reading {
  intent: Intent;
  /** ISO 639-1, `und` when it cannot be told. */
  language: string;
  answerable: boolean;
  refusal: RefusalCode | null;
  screening: Screening;
  /** As sure as the threshold at least. */
  facts: Facts;
  /** Less sure: for the secretary to see, and asked of the applicant. */
  suggestions: Facts;
  mentions: Mentions;
  organisation: Organisation | null;
  wantsToStartGroup: boolean;
  /** A question that a human should answer, beside whatever else the email says. */
  question: Evidence | null;
  /** A doubt about the principles, in the writer's words. */
  doubt: Evidence | null;
  /** Asks for what is kept of them, or to have it erased. */
  dataRequest: DataRequest | null;
  /** A stated wish about contact ("my boss reads this"): every letter is held. */
  contactWish: Evidence | null;
  mayBeMinor: boolean;
  /** The email is a bare forward: read as its first sender's, held for a human. */
  bareForward: boolean;
  text: Record<TextPart, string>;
}

/** What reading must know of the desk. */
export interface ReadingPolicy {
  /** The secretary's own addresses, lower case; the first is the one people write to. */
  ownAddresses: readonly string[];
  /** The provider's Authentication-Results identifier (RFC 8601 2.5); null trusts no such field. */
  authservId: string | null;
  /** How many topmost fields of that identifier are the provider's own. */
  trustedAuthenticationFields: number;
  /** Comrades and members who are never answered automatically, lower case. */
  correspondents: readonly string[];
  /** Facts below this confidence are suggestions. */
  confidenceThreshold: number;
}
