// What the demo uses of its optional servers: they need not be installed to build or to run anything else.

declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net';

  interface HoodiecrowServer {
    server: Server;
    listen(port: number, host: string, onListening: () => void): void;
    close(onClosed: () => void): void;
  }
  interface HoodiecrowOptions {
    plugins: readonly string[];
    users: Readonly<Record<string, { password: string; xoauth2?: { accessToken: string } }>>;
    storage: Readonly<Record<string, unknown>>;
  }
  export default function hoodiecrow(options: HoodiecrowOptions): HoodiecrowServer;
}

declare module 'smtp-server' {
  import type { Server } from 'node:net';
  import type { Readable } from 'node:stream';

  interface Session {
    envelope: { rcptTo: readonly { address: string }[] };
  }
  interface Options {
    authOptional: boolean;
    disabledCommands: readonly string[];
    disableReverseLookup: boolean;
    onData(message: Readable, session: Session, done: (error?: Error | null) => void): void;
  }
  export class SMTPServer {
    server: Server;
    constructor(options: Options);
    on(event: 'error', listener: (error: Error) => void): this;
    listen(port: number, host: string, onListening: () => void): void;
    close(onClosed: () => void): void;
  }
}
