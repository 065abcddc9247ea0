import { z } from 'zod';

const language = z.enum(['en', 'es', 'fr']);
const address = z
  .email('an email address, such as secretary@wsa.example')
  .transform((value) => value.toLowerCase());
const port = z.int('a port number').min(1).max(65_535);
const zone = z.string().refine(isTimeZone, 'an IANA time zone, such as America/Chicago');
const count = (least: number, most: number) =>
  z.int(`a whole number from ${least} to ${most}`).min(least).max(most);
const inLanguages = (en: string, es: string, fr: string) =>
  z
    .strictObject({ en: z.string().default(en), es: z.string().default(es), fr: z.string().default(fr) })
    .prefault({});

/** A server to sign in to. Off loopback, TLS is required unless `allowInsecure` says otherwise. */
const server = (defaultPort: number) =>
  z.strictObject({
    host: z.string("the server's name, such as imap.example.org").min(1),
    port: port.default(defaultPort),
    security: z.enum(['tls', 'starttls', 'none']).default('tls'),
    allowInsecure: z.boolean().default(false),
    user: z.string('the name to sign in with, often the whole address').min(1).nullable().default(null),
    password: z.string().nullable().default(null),
    caFile: z.string().nullable().default(null),
  });

const document = (en: string, es: string, fr: string) =>
  z
    .strictObject({
      title: inLanguages(en, es, fr),
      url: z.strictObject({ en: z.url().optional(), es: z.url().optional(), fr: z.url().optional() }),
      version: z.string().default('1'),
    })
    .refine(({ url }) => Object.keys(url).length > 0, 'give the URL in one language at least');

const organisation = z.strictObject({
  name: z.string("the organisation's name").min(1),
  address,
  aliases: z.array(address).default([]),
  senderName: z.string().default('The secretary'),
  language: language.default('en'),
  timeZone: zone.default('America/New_York'),
  subject: inLanguages('Your message', 'Tu mensaje', 'Votre message'),
  correspondents: z.array(address).default([]),
});

const mailbox = server(993).extend({
  authservId: z.string().nullable().default(null),
  trustedAuthenticationFields: count(1, 5).default(1),
  folders: z
    .strictObject({
      inbox: z.string().default('INBOX'),
      junk: z.string().nullable().optional(),
      archive: z.string().nullable().optional(),
      sent: z.string().nullable().optional(),
    })
    .prefault({}),
  answerSince: z.iso
    .datetime({ offset: true, error: 'a moment such as 2026-11-01T00:00:00Z' })
    .nullable()
    .default(null),
  answerWithinDays: count(1, 365).default(30),
  afterFiling: z
    .strictObject({
      keyword: z.string().nullable().default(null),
      moveTo: z.string().nullable().default(null),
    })
    .prefault({}),
  pollSeconds: count(5, 1500).default(60),
  reconcileMinutes: count(1, 1440).default(30),
});

const smtp = server(465).extend({
  connections: count(1, 10).default(2),
  copyToSent: z.boolean().default(true),
  verp: z.boolean().default(false),
});

const letters = z
  .strictObject({
    sending: z.enum(['on', 'review']).default('on'),
    settleMinutes: count(0, 60).default(2),
    templates: z.string().nullable().default(null),
    employerDomains: z.enum(['hold', 'answer']).default('hold'),
    publicMailDomains: z.array(z.string()).default([]),
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

const reminders = z
  .strictObject({
    afterDays: z.array(count(1, 365)).min(1).max(6).default([4, 14, 30]),
    eveningHours: z.tuple([count(8, 20), count(9, 21)]).default([17, 21]),
    latestDays: count(1, 60).default(7),
  })
  .prefault({});

const desk = z
  .strictObject({
    database: z.string().default('secretariat.db'),
    keyFile: z.string().nullable().default(null),
    undoMinutes: count(0, 1440).default(10),
    decisionDays: count(1, 90).default(14),
    confidenceThreshold: z.number().min(0).max(1).default(0.5),
    keepSourceDays: count(1, 3650).default(30),
    keepPersonDays: count(1, 3650).default(90),
    logLevel: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
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
    dues: z
      .strictObject({
        amount: z.number().min(0).default(28),
        currency: z.string().default('USD'),
        howToPay: inLanguages(
          'The welcome letter says how to pay.',
          'La carta de bienvenida dice cómo pagar.',
          'La lettre de bienvenue dit comment payer.',
        ),
      })
      .prefault({}),
    mailbox,
    smtp,
    letters,
    reminders,
    desk,
  })
  .superRefine((config, context) => {
    for (const section of ['mailbox', 'smtp'] as const) {
      const { host, security, allowInsecure } = config[section];
      if (security === 'none' && !allowInsecure && !isLoopback(host)) {
        context.addIssue({
          code: 'custom',
          path: [section, 'security'],
          message: `must be tls or starttls: ${host} is not this machine (allowInsecure: true sends passwords in the clear)`,
        });
      }
    }
  });

export type ParsedConfig = z.infer<typeof configSchema>;

/** The configuration as loaded: every path absolute, the key file named. */
export type Config = ParsedConfig & { desk: { keyFile: string } };

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
