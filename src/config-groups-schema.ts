import { z } from 'zod';
import { address, count, language, text } from './config-values.ts';

/** The keys of a jurisdiction of which it has one. */
export const areaKeys = ['region', 'county', 'postalPrefix', 'city', 'around'] as const;

const day = z.iso.date('a day such as 2026-08-15').nullable().default(null);
const country = z.string().regex(/^[A-Z]{2}$/, 'a country code of two capitals, such as US, CA or MX');
const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a short name such as ohio-valley');

const jurisdiction = z
  .strictObject({
    country: country.optional(),
    region: text.optional(),
    county: text.optional(),
    postalPrefix: z
      .string('a text; put it in quotation marks: "152"')
      .regex(/^[A-Z0-9]{1,6}$/i, 'the first letters and digits of a postal code, such as "152" or M5V')
      .optional(),
    city: text.optional(),
    around: text.optional(),
    withinKm: z.number().min(1).max(1000).optional(),
    from: day,
    until: day,
  })
  .superRefine((given, context) => {
    const named = areaKeys.filter((name) => given[name] !== undefined);
    if (named.length > 1) complain(context, `must name one area, and names ${named.join(' and ')}`);
    if (named.length === 0 && given.country === undefined)
      complain(context, `must name an area: country, ${areaKeys.join(', ')}`);
    if ((given.around === undefined) !== (given.withinKm === undefined))
      complain(context, 'around and withinKm go together');
    if (given.from !== null && given.until !== null && given.from > given.until)
      complain(context, 'ends before it begins');
  });

function complain(context: z.RefinementCtx, message: string): void {
  context.addIssue({ code: 'custom', message });
}

const group = z.strictObject({
  name: text.min(1, "the group's name"),
  contact: address,
  languages: z.array(language).min(1).default(['en']),
  mayBeNamed: z.boolean().default(false),
  dues: text.nullable().default(null),
  place: text.nullable().default(null),
  jurisdictions: z.array(jurisdiction).min(1, 'at least one area'),
});

const federation = z.strictObject({
  name: text.min(1, "the federation's name"),
  contact: address,
  groups: z.array(key).default([]),
  regions: z.array(text).default([]),
  from: day,
  until: day,
});

/** Every key of the groups file, its limits and its default. Unknown keys are faults. */
export const groupsSchema = z.strictObject({
  suggestWithinKm: count(1, 1000).default(100),
  radarKm: count(5, 300).default(60),
  groups: z.record(key, group).default({}),
  federations: z.record(key, federation).default({}),
});

export type ParsedGroups = z.infer<typeof groupsSchema>;
export type ParsedJurisdiction = z.infer<typeof jurisdiction>;
