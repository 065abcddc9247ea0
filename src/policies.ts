import type { Config } from './config-schema.ts';
import type { DuesPolicy } from './membership/dues.ts';
import type { DeskPolicy, FoundingDocument } from './membership/policy.ts';
import { publicMailDomains } from './membership/public-mail-domains.ts';
import type { RetentionPolicy } from './membership/retention.ts';
import type { ReadingPolicy } from './reading/reading.ts';

/** The numbers and texts that the rules of the desk run on, from the configuration. */
export function deskPolicy(config: Config): DeskPolicy {
  const { organisation, documents, dues, letters, reminders, desk, mailbox, digest } = config;
  return {
    organisation: {
      name: organisation.name,
      senderName: organisation.senderName,
      address: organisation.address,
      language: organisation.language,
      timeZone: organisation.timeZone,
      subject: organisation.subject,
      neutral: { senderName: letters.neutralName, subject: letters.neutralSubject },
      documents: {
        constitution: document(documents.constitution, config.documentHashes.constitution),
        whereWeStand: document(documents.whereWeStand, config.documentHashes.whereWeStand),
      },
      dues: {
        amount: dues.amount,
        currency: dues.currency,
        period: dues.period,
        howToPay: dues.howToPay,
      },
      decisionDays: desk.decisionDays,
      keepSourceDays: desk.keepSourceDays,
      keepPersonDays: desk.keepPersonDays,
    },
    confidenceThreshold: desk.confidenceThreshold,
    settleMinutes: letters.settleMinutes,
    undoMinutes: desk.undoMinutes,
    answerWithinDays: mailbox.answerWithinDays,
    sending: letters.sending,
    budgets: letters.budgets,
    reminders: {
      afterDays: reminders.afterDays,
      stillHereDays: reminders.stillHereDays,
      latestDays: reminders.latestDays,
    },
    window: {
      eveningHours: reminders.eveningHours,
      weekendHours: reminders.weekendHours,
      holidays: config.holidays,
    },
    awayUntil: config.away.until,
    dues: duesPolicy(dues),
    digest: {
      to: digest.enabled ? (digest.to.length > 0 ? digest.to : [organisation.address]) : [],
      alternates: digest.enabled ? digest.alternates : [],
      hour: digest.hour,
      markDays: digest.markDays,
      alternateDays: digest.alternateDays,
    },
    retention: retentionPolicy(config),
    publicMailDomains: new Set([
      ...publicMailDomains,
      ...letters.publicMailDomains.map((name) => name.toLowerCase()),
    ]),
    employerDomains: letters.employerDomains,
  };
}

function retentionPolicy({ desk, erase }: Config): RetentionPolicy {
  return { sourceDays: desk.keepSourceDays, personDays: desk.keepPersonDays, ...erase };
}

const periodMonths = { year: 12, half_year: 6, quarter: 3, month: 1 } as const;

function duesPolicy({ enabled, amount, period, ...days }: Config['dues']): DuesPolicy {
  const { firstDays, renewalDays, lapseDays, knownDays } = days;
  return {
    enabled: enabled && amount > 0,
    cents: Math.round(amount * 100),
    periodMonths: periodMonths[period],
    firstDays,
    renewalDays,
    lapseDays,
    knownDays,
  };
}

/** What reading must know of the desk. */
export function readingPolicy(config: Config): ReadingPolicy {
  const { organisation, mailbox, desk } = config;
  return {
    ownAddresses: [organisation.address, ...organisation.aliases],
    authservId: mailbox.authservId,
    trustedAuthenticationFields: mailbox.trustedAuthenticationFields,
    correspondents: organisation.correspondents,
    confidenceThreshold: desk.confidenceThreshold,
  };
}

type UrlByLanguage = FoundingDocument['url'];

/** URLs that are absent rather than undefined. */
function document(
  { title, url, version }: Config['documents']['constitution'],
  textHash: string | null,
): FoundingDocument {
  const present: UrlByLanguage = Object.fromEntries(Object.entries(url).filter(([, value]) => value));
  return { title, url: present, version, textHash };
}
