import { z } from 'zod';
import { text, url } from './config-values.ts';

/** Signing in without a password. */
export const oauth = z
  .strictObject({
    provider: z.enum(['google', 'microsoft']).nullable().default(null),
    clientId: text.nullable().default(null),
    clientSecret: text.nullable().default(null),
    tokenFile: text.nullable().default(null),
    authorizationUrl: url.nullable().default(null),
    deviceUrl: url.nullable().default(null),
    tokenUrl: url.nullable().default(null),
  })
  .refine(({ provider, clientId }) => provider === null || clientId !== null, {
    path: ['clientId'],
    error: 'must be given where there is a provider: the id of the program that you registered there',
  })
  .prefault({});
