import { z } from 'zod';
import { port, text } from './config-values.ts';

/** The web desk: where it listens, and where people reach it. */
export const console = z
  .strictObject({
    enabled: z.boolean().default(true),
    host: text.min(1, 'an address of this machine, such as 127.0.0.1').default('127.0.0.1'),
    port: port.default(8025),
    publicUrl: z
      .url({ protocol: /^https?$/, error: 'a URL, such as https://desk.wsa.example' })
      .nullable()
      .default(null),
    behindProxy: z.boolean().default(false),
  })
  .prefault({});

/** Commands by email, in answer to a digest. */
export const email = z
  .strictObject({
    commands: z.boolean().default(true),
    show: z.enum(['facts', 'full']).default('facts'),
  })
  .prefault({});
