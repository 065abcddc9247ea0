import type { Fault, ProxiedConnection } from '../wire/proxy.ts';

/** One thing that goes wrong on the way to a server, once. */
export interface Weather {
  name: string;
  server: 'imap' | 'imaps' | 'smtp';
  fault: Fault;
}

type Strike = (connection: ProxiedConnection) => void;

/** What lines do. After each of them nothing more comes of the connection, but for `slow` and `late`. */
export const strikes = {
  cut: ({ client, server }) => {
    client.destroy();
    server.destroy();
  },
  'half-closed': ({ client }) => void client.end(),
  reset: ({ client, server }) => {
    client.resetAndDestroy();
    server.destroy();
  },
  garbled: ({ client, server }) => {
    client.end('* \0\xff{99999999999}\r\n250\0 ) garbage (\r\n\r\n', 'latin1');
    server.destroy();
  },
  slow: (connection) => void setTimeout(() => connection.resume(), 700),
  stalled: ({ client, server }) => {
    server.destroy();
    setTimeout(() => client.destroy(), 1500);
  },
  /** Never closed: the client alone can tell that the line is dead. */
  frozen: () => undefined,
} satisfies Readonly<Record<string, Strike>>;

const phases: readonly { server: Weather['server']; name: string; on: Fault['on']; when: Fault['when'] }[] = [
  { server: 'imap', name: 'at the connection', on: 'connection', when: 'before' },
  { server: 'imap', name: 'at the sign-in', on: /LOGIN|AUTHENTICATE/, when: 'within' },
  { server: 'imap', name: 'when the inbox is opened', on: /SELECT/, when: 'after' },
  { server: 'imap', name: 'when emails are listed', on: /UID SEARCH/, when: 'before' },
  { server: 'imap', name: 'amid the sources', on: /UID FETCH .*BODY\.PEEK\[\]/, when: 'within' },
  { server: 'imap', name: 'after the sources', on: /UID FETCH .*BODY\.PEEK\[\]/, when: 'after' },
  { server: 'imap', name: 'while waiting for news', on: /IDLE/, when: 'within' },
  { server: 'smtp', name: 'at the connection', on: 'connection', when: 'before' },
  { server: 'smtp', name: 'after the greeting', on: /EHLO/, when: 'after' },
  { server: 'smtp', name: 'at the sender', on: /MAIL FROM/, when: 'before' },
  { server: 'smtp', name: 'at the recipient', on: /RCPT TO/, when: 'after' },
  { server: 'smtp', name: 'before the letter', on: /(?:^|\n)DATA/, when: 'after' },
  { server: 'smtp', name: 'amid the letter', on: /Message-ID:/, when: 'before' },
  { server: 'smtp', name: 'after the last dot', on: /\r\n\.\r\n$/, when: 'after' },
  { server: 'imaps', name: 'at the connection, TLS', on: 'connection', when: 'before' },
  { server: 'imaps', name: 'amid the handshake, TLS', on: /^[^\w*]/, when: 'within' },
];

/** Every kind of trouble at every phase; a letter's line may be silent for ten minutes, and is not tried frozen. */
export const weathers: readonly Weather[] = phases.flatMap((phase) =>
  Object.entries<Strike>(strikes)
    .filter(([kind]) => kind !== 'frozen' || phase.server !== 'smtp')
    .map(([kind, strike]) => ({
      name: `${phase.server} ${kind} ${phase.name}`,
      server: phase.server,
      fault: { on: phase.on, when: phase.when, strike },
    })),
);

/** The server refuses the password once, as it does while it is being changed. */
export const passwordRefused: Weather = {
  name: 'imap refuses the password',
  server: 'imap',
  fault: {
    on: /LOGIN|AUTHENTICATE/,
    when: 'before',
    strike({ client, heldBack }) {
      setImmediate(() => {
        const [tag = 'A1'] = heldBack.toServer.toString('latin1').split(' ');
        client.end(`${tag} NO [AUTHENTICATIONFAILED] no\r\n`);
      });
    },
  },
};
