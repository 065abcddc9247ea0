/** What is known of a mail provider. */
export interface Provider {
  name: string;
  /** Domains whose addresses are surely there. */
  domains: readonly string[];
  imap: Server;
  smtp: Server;
  /** What to sign in with: the whole address, or what stands before the @. */
  user: 'address' | 'local part';
  /** What to give as the password. */
  passwordHint: string;
  /** It keeps a copy of what is sent by itself. */
  keepsCopies: boolean;
  /** Name of its Authentication-Results, where it is sure. */
  authservId: string | null;
  /** It shows a certificate of its own, to be named as a file. */
  hasOwnCertificate?: boolean;
}

export interface Server {
  host: string;
  port: number;
  security: 'tls' | 'starttls' | 'none';
}

/** Providers by the word to choose them with. */
export const providers: Readonly<Record<string, Provider>> = {
  gmail: {
    name: 'Gmail',
    domains: ['gmail.com', 'googlemail.com'],
    imap: { host: 'imap.gmail.com', port: 993, security: 'tls' },
    smtp: { host: 'smtp.gmail.com', port: 465, security: 'tls' },
    user: 'address',
    passwordHint: 'an app password (Google Account, Security, 2-Step Verification, App passwords)',
    keepsCopies: true,
    authservId: 'mx.google.com',
  },
  fastmail: {
    name: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm'],
    imap: { host: 'imap.fastmail.com', port: 993, security: 'tls' },
    smtp: { host: 'smtp.fastmail.com', port: 465, security: 'tls' },
    user: 'address',
    passwordHint: 'an app password (Settings, Privacy & Security, App passwords; access to Mail)',
    keepsCopies: false,
    authservId: null,
  },
  riseup: {
    name: 'Riseup',
    domains: ['riseup.net'],
    imap: { host: 'mail.riseup.net', port: 993, security: 'tls' },
    smtp: { host: 'mail.riseup.net', port: 465, security: 'tls' },
    user: 'local part',
    passwordHint: 'the password of the account',
    keepsCopies: false,
    authservId: null,
  },
  proton: {
    name: 'Proton Bridge',
    domains: ['proton.me', 'protonmail.com', 'pm.me'],
    imap: { host: '127.0.0.1', port: 1143, security: 'starttls' },
    smtp: { host: '127.0.0.1', port: 1025, security: 'starttls' },
    user: 'address',
    passwordHint: "the password that Bridge shows (Mailbox details), not the account's",
    keepsCopies: true,
    authservId: null,
    hasOwnCertificate: true,
  },
};

const microsoftDomains = /^(?:outlook|hotmail|live|msn)\.[a-z.]+$/;

/** Microsoft asks for OAuth2, which needs a program registered there: nothing that can be asked for here. */
export function isMicrosoft(choice: string, address: string): boolean {
  return (
    /^(?:outlook|microsoft|office|hotmail|exchange)/i.test(choice) ||
    microsoftDomains.test(address.split('@')[1] ?? '')
  );
}

/** The provider whose address this surely is; `other` when there is none. */
export function guessProvider(address: string): string {
  const domain = address.split('@')[1] ?? '';
  const found = Object.entries(providers).find(([, { domains }]) => domains.includes(domain));
  return found?.[0] ?? 'other';
}
