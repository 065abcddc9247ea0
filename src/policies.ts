import type { Config } from './config-schema.ts';
import type { DeskPolicy } from './membership/policy.ts';
import { publicMailDomains } from './membership/public-mail-domains.ts';
import type { ReadingPolicy } from './reading/reading.ts';

/** The numbers and texts that the rules of the desk run on, from the configuration. */
export function deskPolicy(config: Config): DeskPolicy {
  const { organisation, documents, dues, letters, reminders, desk, mailbox } = config;
  return {
    organisation: {
      name: organisation.name,
      senderName: organisation.senderName,
      address: organisation.address,
      language: organisation.language,
      timeZone: organisation.timeZone,
      subject: organisation.subject,
      documents: {
        constitution: defined(documents.constitution),
        whereWeStand: defined(documents.whereWeStand),
      },
      dues: { ...dues, period: 'year' },
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
    reminders,
    publicMailDomains: new Set([
      ...publicMailDomains,
      ...letters.publicMailDomains.map((name) => name.toLowerCase()),
    ]),
    employerDomains: letters.employerDomains,
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

type UrlByLanguage = DeskPolicy['organisation']['documents']['constitution']['url'];

/** Optional keys that are absent rather than undefined. */
function defined<T extends { url: { [language in keyof UrlByLanguage]?: string | undefined } }>(
  document: T,
): Omit<T, 'url'> & { url: UrlByLanguage } {
  const url = Object.fromEntries(Object.entries(document.url).filter(([, value]) => value !== undefined));
  return { ...document, url };
}
