import { type ServerSettings, trustedAuthorities } from './mail-server.ts';

/** RFC 2177 3: a server may drop a client that idles for half an hour. */
const idleMs = 20 * 60_000;
const connectMs = 30_000;
/** No email of ours is larger in one piece; a server that announces more is not believed. */
const literalBytes = 64 * 1024 * 1024;

/** How imapflow is set up: patient, silent, and never idle by itself. @throws AppError `config` */
export function imapOptions(settings: ServerSettings & { timeoutSeconds: number }, accessToken?: string) {
  const { host, port, security, user, password } = settings;
  return {
    host,
    port,
    secure: security === 'tls',
    ...(security === 'tls' ? {} : { doSTARTTLS: security === 'starttls' }),
    tls: trustedAuthorities(settings, 'mailbox'),
    auth:
      accessToken === undefined
        ? { user: user ?? '', pass: password ?? '' }
        : { user: user ?? '', accessToken },
    clientInfo: { name: 'Secretariat' },
    logger: false as const,
    disableAutoIdle: true,
    maxIdleTime: idleMs,
    maxLiteralSize: literalBytes,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    // Without a byte for so long, during a command, the link is dead.
    socketTimeout: settings.timeoutSeconds * 1000,
  };
}
