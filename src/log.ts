import { destination, type Logger, pino } from 'pino';

export type Log = Logger;

/**
 * The daemon's log: one JSON line an event, ids and counts only. No address, name, subject or body ever goes in;
 * an error is reduced to its code and class, since its message may quote the server or the email. Each line is written
 * before the next step is taken: a crash loses none.
 */
export function openLog(options: { level: string; fd?: number }): Log {
  return pino(
    { level: options.level, base: null, serializers: { err: safeError } },
    destination({ dest: options.fd ?? 2, sync: true }),
  );
}

/** A log that says nothing, for commands that print. */
export const silentLog: Log = pino({ level: 'silent' });

function safeError(error: unknown): { type: string; code?: string } {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? { type: error.name, code } : { type: error.name };
}
