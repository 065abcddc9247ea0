import { z } from 'zod';
import { away, digest, dues, reminders } from './config-calendar.ts';
import { console, email } from './config-console.ts';
import { oauth } from './config-oauth.ts';
import { address, count, inLanguages, language, port, text, url, zone } from './config-values.ts';
import type { Holiday } from './membership/holidays.ts';

/** A server to sign in to. Off loopback, TLS is required unless `allowInsecure` says otherwise. */
const server = (defaultPort: number) =>
  z.strictObject({
    host: text.min(1, "the server's name, such as imap.example.org"),
    port: port.default(defaultPort),
    security: z.enum(['tls', 'starttls', 'none']).default('tls'),
    allowInsecure: z.boolean().default(false),
    user: text.min(1, 'the name to sign in with, often the whole address').nullable().default(null),
    password: text.nullable().default(null),
    caFile: text.nullable().default(null),
  });

const document = (en: string, es: string, fr: string) =>
  z
    .strictObject({
      title: inLanguages(en, es, fr),
      url: z.strictObject({ en: url.optional(), es: url.optional(), fr: url.optional() }),
      version: text.default('1'),
      file: text.nullable().default(null),
    })
    .refine(
      ({ url }) => Object.keys(url).length > 0,
      'must name a URL in one language at least, such as url: { en: https://wsa.example/constitution }',
    );

const organisation = z.strictObject({
  name: text.min(1, "the organisation's name"),
  address,
  aliases: z.array(address).default([]),
  senderName: text.default('The secretary'),
  language: language.default('en'),
  timeZone: zone.default('America/New_York'),
  subject: inLanguages('Your message', 'Tu mensaje', 'Votre message'),
  correspondents: z.array(address).default([]),
});

const mailbox = needsTls(
  server(993).extend({
    authservId: text.nullable().default(null),
    trustedAuthenticationFields: count(1, 5).default(1),
    folders: z
      .strictObject({
        inbox: text.default('INBOX'),
        junk: text.nullable().optional(),
        archive: text.nullable().optional(),
        sent: text.nullable().optional(),
      })
      .prefault({}),
    answerSince: z.iso
      .datetime({ offset: true, error: 'a moment such as 2026-11-01T00:00:00Z' })
      .nullable()
      .default(null),
    answerWithinDays: count(1, 365).default(30),
    afterFiling: z
      .strictObject({
        keyword: text.nullable().default(null),
        moveTo: text.nullable().default(null),
      })
      .prefault({}),
    pollSeconds: count(5, 1500).default(60),
    timeoutSeconds: count(5, 600).default(120),
    reconcileMinutes: count(1, 1440).default(30),
  }),
);

const smtp = needsTls(
  server(465).extend({
    connections: count(1, 10).default(2),
    copyToSent: z.boolean().default(true),
    verp: z.boolean().default(false),
  }),
);

const letters = z
  .strictObject({
    sending: z.enum(['on', 'review']).default('on'),
    settleMinutes: count(0, 60).default(2),
    templates: text.nullable().default(null),
    employerDomains: z.enum(['hold', 'hold-unknown', 'answer']).default('hold'),
    publicMailDomains: z.array(z.string()).default([]),
    neutralName: inLanguages('The office', 'La oficina', 'Le bureau'),
    neutralSubject: inLanguages('Your message', 'Tu mensaje', 'Votre message'),
    budgets: z
      .strictObject({
        perAddressPerDay: count(1, 50).default(4),
        perThread: count(1, 200).default(20),
        perHour: count(1, 100_000).default(60),
        perDay: count(1, 1_000_000).default(400),
      })
      .prefault({}),
  })
  .prefault({});

const desk = z
  .strictObject({
    database: text.default('secretariat.db'),
    keyFile: text.nullable().default(null),
    databaseKeyFile: text.nullable().default(null),
    groupsFile: text.nullable().default(null),
    undoMinutes: count(0, 1440).default(10),
    decisionDays: count(1, 90).default(14),
    confidenceThreshold: z.number().min(0).max(1).default(0.5),
    keepSourceDays: count(1, 3650).default(30),
    keepPersonDays: count(1, 3650).default(90),
    logLevel: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .prefault({});

const erase = z
  .strictObject({
    mailbox: z.enum(['ask', 'yes', 'no']).default('ask'),
    setAsideDays: count(1, 3650).default(90),
    formerMemberMonths: count(1, 120).default(12),
    digestDays: count(1, 365).default(14),
    backupDays: count(1, 365).default(7),
    codeDays: count(1, 90).default(14),
  })
  .prefault({});

/** Every key of the configuration, its limits and its default. Unknown keys are faults. */
export const configSchema = z
  .strictObject({
    organisation,
    documents: z.strictObject({
      constitution: document('Constitution', 'Constitución', 'Constitution'),
      whereWeStand: document('Where We Stand', 'Nuestra posición', 'Nos positions'),
    }),
    dues,
    mailbox,
    smtp,
    oauth,
    letters,
    reminders,
    away,
    digest,
    erase,
    desk,
    console,
    email,
  })
  .refine(isNeutral, {
    path: ['letters', 'neutralName'],
    error: 'an employer may read it, and neutralSubject: neither may name the organisation',
  });

export type ParsedConfig = z.infer<typeof configSchema>;

/** The configuration as loaded: every path absolute, the key file named, holidays and documents read. */
export type Config = ParsedConfig & {
  desk: { keyFile: string };
  holidays: readonly Holiday[];
  /** What the database is encrypted with; null where it is not. */
  databaseKey: string | null;
  /** The file it was read from, and whether passwords stand in it. */
  source: { file: string; holdsPasswords: boolean };
  /** SHA-256 of each document's text, in hexadecimal; null where no copy of it is named. */
  documentHashes: { constitution: string | null; whereWeStand: string | null };
};

function isNeutral(config: {
  organisation: { name: string };
  letters: Pick<z.infer<typeof letters>, 'neutralName' | 'neutralSubject'>;
}): boolean {
  const { neutralName, neutralSubject } = config.letters;
  const name = config.organisation.name.toLowerCase();
  return [neutralName, neutralSubject].every((texts) =>
    Object.values(texts).every((said) => !said.toLowerCase().includes(name)),
  );
}

/** Passwords do not travel in the clear; asked whatever else is wrong in the section. */
function needsTls<T extends z.ZodType>(section: T): T {
  return section.refine(isProtected, {
    path: ['security'],
    error:
      'must be tls or starttls: this is another machine (allowInsecure: true sends passwords in the clear)',
    when: () => true,
  });
}

function isProtected(section: unknown): boolean {
  const { host, security, allowInsecure } = (section ?? {}) as Record<string, unknown>;
  return security !== 'none' || allowInsecure === true || (typeof host === 'string' && isLoopback(host));
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
