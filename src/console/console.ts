import { serve } from '@hono/node-server';
import type { Desk } from '../workflow/desk.ts';
import { createApp } from './app.ts';
import type { ConsoleSettings } from './settings.ts';

/** Stops taking requests; those under way end first, for so long. */
const patienceMs = 2000;

/**
 * Opens the web desk. Where its port is taken, mail goes on without it and the log says so.
 * @throws AppError `config` when a page is broken
 * @returns what closes it
 */
export function startConsole(desk: Desk, settings: ConsoleSettings): () => Promise<void> {
  const { host, port } = settings;
  const server = serve({ fetch: createApp(desk, settings).fetch, hostname: host, port });
  server.on('error', (error) => desk.log.error({ err: error, port }, 'the web desk cannot be opened'));
  server.on('listening', () => desk.log.info({ port }, 'the web desk is open'));
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patienceMs).unref();
    });
}
