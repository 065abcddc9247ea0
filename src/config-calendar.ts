import { z } from 'zod';
import { address, ascending, count, hours, inLanguages, text } from './config-values.ts';

/** The keys that the calendar goes by. */
export const dues = z
  .strictObject({
    amount: z.number().min(0).multipleOf(0.01, 'an amount with at most two decimals').default(28),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'an ISO 4217 code, such as USD')
      .default('USD'),
    howToPay: inLanguages(
      'The welcome letter says how to pay.',
      'La carta de bienvenida dice cómo pagar.',
      'La lettre de bienvenue dit comment payer.',
    ),
    enabled: z.boolean().default(false),
    period: z.enum(['year', 'half_year', 'quarter', 'month']).default('year'),
    firstDays: ascending(count(1, 365), '[7, 21, 45]').default([7, 21, 45]),
    renewalDays: ascending(count(-90, 364), '[-30, -7, 7, 30, 55]').default([-30, -7, 7, 30, 55]),
    lapseDays: count(1, 365).default(60),
    knownDays: count(1, 365).default(35),
  })
  .refine(({ renewalDays, lapseDays }) => (renewalDays.at(-1) ?? 0) < lapseDays, {
    path: ['lapseDays'],
    error: 'must come after the last of renewalDays',
  })
  .prefault({});

export const reminders = z
  .strictObject({
    afterDays: ascending(count(1, 365), '[4, 14, 30]').default([4, 14, 30]),
    eveningHours: hours(17, 21),
    weekendHours: hours(10, 20),
    latestDays: count(1, 60).default(7),
    stillHereDays: count(1, 90).default(14),
    holidays: text.nullable().default(null),
  })
  .prefault({});

export const away = z
  .strictObject({ until: z.iso.date('a day such as 2026-08-15').nullable().default(null) })
  .prefault({});

export const digest = z
  .strictObject({
    enabled: z.boolean().default(true),
    to: z.array(address).default([]),
    alternates: z.array(address).default([]),
    hour: count(4, 11).default(8),
    markDays: count(1, 60).default(3),
    alternateDays: count(1, 90).default(7),
  })
  .prefault({});
