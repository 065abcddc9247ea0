import type { Letter } from '../membership/letter.ts';
import type { OrganisationPolicy, WrittenLanguage } from '../membership/policy.ts';
import { type DigestVariables, digestVariables } from './digest-variables.ts';
import { type GroupVariables, groupVariables } from './group-variables.ts';
import { inertLine, inertParagraphs, type Values } from './inert.ts';
import { dateText, daysText, languageName, moneyText, periodText } from './wording.ts';

/** What a template of one language may use. Texts are inert marks; null or [] where there is nothing to say. */
export interface TemplateVariables {
  /** The person's name. */
  name: string | null;
  /** What was understood, in the applicant's own words; `anything` when at least one of them is there. */
  understood: {
    name: string | null;
    place: string | null;
    occupation: string | null;
    agrees: boolean;
    anything: boolean;
  };
  /** What is asked for; `anything` when at least one of them is. */
  missing: { name: boolean; location: boolean; occupation: boolean; agreement: boolean; anything: boolean };
  humanWillAnswer: boolean;
  /** The secretary's own words, a mark for each paragraph. */
  words: readonly string[];
  reminder: { isFirst: boolean; isLast: boolean };
  organisation: { name: string | null; address: string | null };
  /** `otherLanguage` names the language of a document that is not translated yet. */
  documents: readonly { title: string | null; url: string | null; otherLanguage: string | null }[];
  /** null where there are none, or the person must not be asked for any. */
  dues: { amount: string | null; period: string | null; howToPay: string | null } | null;
  /** What the person's own dues call for; `isOver` when the last paid day is past. */
  owed: {
    amount: string | null;
    period: string | null;
    paidThrough: string | null;
    reference: string | null;
    isPartial: boolean;
    isOver: boolean;
  };
  /** What somebody asked about their data, and the code to send back. */
  dataRequest: { code: string | null; isErasure: boolean };
  digest: DigestVariables;
  groups: GroupVariables;
  /** They would start a Local Group. */
  startsGroup: boolean;
  /** Times in words, such as "14 days". */
  decisionTime: string | null;
  keepSourceTime: string | null;
  keepPersonTime: string | null;
  /** The day until which the secretary is away, in words. */
  awayUntil: string | null;
}

/** A letter's variables in a language, their texts added to `values`. `awayUntil` is an ISO 8601 date. */
export function templateVariables(
  letter: Letter,
  organisation: OrganisationWording,
  awayUntil: string | null,
  values: Values,
): TemplateVariables {
  const line = (value: string | null) => inertLine(values, value);
  const { understood } = letter;
  const missing = new Set(letter.missing);
  const { name, address, documents, dues, times, language } = organisation;
  return {
    name: line(letter.name),
    understood: {
      name: line(understood.name),
      place: line(understood.place),
      occupation: line(understood.occupation),
      agrees: understood.agrees,
      anything: [understood.name, understood.place, understood.occupation].some(Boolean) || understood.agrees,
    },
    missing: {
      name: missing.has('name'),
      location: missing.has('location'),
      occupation: missing.has('occupation'),
      agreement: missing.has('agreement'),
      anything: missing.size > 0,
    },
    humanWillAnswer: letter.humanWillAnswer,
    words: inertParagraphs(values, letter.words),
    reminder: { isFirst: letter.step === 1, isLast: letter.isLastStep ?? letter.step >= 3 },
    organisation: { name: line(name), address: line(address) },
    documents: documents.map((one) => ({
      title: line(one.title),
      url: line(one.url),
      otherLanguage: line(one.otherLanguage),
    })),
    dues:
      dues === null || letter.withoutDues
        ? null
        : { amount: line(dues.amount), period: line(dues.period), howToPay: line(dues.howToPay) },
    owed: owedVariables(letter, organisation, line),
    dataRequest: {
      code: line(letter.dataRequest?.code ?? null),
      isErasure: letter.dataRequest?.kind === 'erase',
    },
    digest: digestVariables(letter.digest, language, line),
    groups: groupVariables(letter.groups, letter.step > 1, language, line),
    startsGroup: letter.startsGroup ?? false,
    decisionTime: line(times.decision),
    keepSourceTime: line(times.keepSource),
    keepPersonTime: line(times.keepPerson),
    awayUntil: awayUntil === null ? null : line(dateText(awayUntil, language)),
  };
}

function owedVariables(
  { duesOwed }: Letter,
  { language, dues, currency }: OrganisationWording,
  line: (value: string | null) => string | null,
): TemplateVariables['owed'] {
  const paidThrough = duesOwed?.paidThrough ?? null;
  return {
    amount: duesOwed === undefined ? null : line(moneyText(duesOwed.cents / 100, currency, language)),
    period: line(dues?.period ?? null),
    paidThrough: paidThrough === null ? null : line(dateText(paidThrough, language)),
    reference: line(duesOwed?.reference ?? null),
    isPartial: duesOwed?.isPartial ?? false,
    isOver: duesOwed?.isOver ?? false,
  };
}

/** What the organisation says in one language, worded once at start. */
export interface OrganisationWording {
  language: WrittenLanguage;
  name: string;
  address: string;
  documents: readonly { title: string; url: string; otherLanguage: string | null }[];
  dues: { amount: string; period: string; howToPay: string } | null;
  /** ISO 4217. */
  currency: string;
  times: { decision: string; keepSource: string; keepPerson: string };
}

/** The organisation's policy in the words of a language. */
export function organisationWording(
  organisation: OrganisationPolicy,
  language: WrittenLanguage,
): OrganisationWording {
  const { dues } = organisation;
  const { constitution, whereWeStand } = organisation.documents;
  return {
    language,
    name: organisation.name,
    address: organisation.address,
    documents: [constitution, whereWeStand].map(({ title, url }) => {
      const available = [language, organisation.language, 'en', 'es', 'fr'] as const;
      const found = available.find((one) => url[one] !== undefined) ?? language;
      return {
        title: title[language],
        url: url[found] ?? '',
        otherLanguage: found === language ? null : languageName(found, language),
      };
    }),
    dues:
      dues.amount === 0
        ? null
        : {
            amount: moneyText(dues.amount, dues.currency, language),
            period: periodText(dues.period, language),
            howToPay: dues.howToPay[language],
          },
    currency: dues.currency,
    times: {
      decision: daysText(organisation.decisionDays, language),
      keepSource: daysText(organisation.keepSourceDays, language),
      keepPerson: daysText(organisation.keepPersonDays, language),
    },
  };
}
