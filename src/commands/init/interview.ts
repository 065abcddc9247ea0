import { AppError } from '../../errors.ts';
import type { CommandContext } from '../command.ts';
import {
  answerTo,
  refuseNoAddress,
  refuseNoServer,
  refuseNoUrl,
  refuseNoZone,
  refuseOthers,
} from './answers.ts';
import { guessProvider, isMicrosoft, type Provider, providers, type Server } from './providers.ts';

/** Everything that a first configuration says. */
export interface FirstConfiguration {
  organisation: string;
  address: string;
  language: string;
  timeZone: string;
  constitution: string;
  whereWeStand: string;
  imap: Server;
  smtp: Server;
  user: string;
  /** null: to be given in the environment. */
  password: string | null;
  caFile: string | null;
  keepsCopies: boolean;
  authservId: string | null;
  reviewsFirst: boolean;
  /** Whether what is erased here is removed from the mailbox as well. */
  erasesMailbox: string;
}

/** Asks for everything that has no default. @throws AppError `usage`, or `conflict` for Microsoft */
export async function interview(context: CommandContext): Promise<FirstConfiguration> {
  const ask = (text: string, usual: string | null, refuse?: (answer: string) => string | null) =>
    answerTo(context, { text, usual, ...(refuse ? { refuse } : {}) });
  const organisation = await ask('Name of the organisation', null);
  const address = (await ask('Address that people write to', null, refuseNoAddress)).toLowerCase();
  const mail = await askForMail(context, address);
  const language = await ask(
    'Language of the documents (en, es, fr)',
    'en',
    refuseOthers(['en', 'es', 'fr']),
  );
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    organisation,
    address,
    ...mail,
    language,
    timeZone: await ask('Time zone', here, refuseNoZone),
    constitution: await ask('URL of the Constitution', null, refuseNoUrl),
    whereWeStand: await ask('URL of "Where We Stand"', null, refuseNoUrl),
    erasesMailbox: await ask(
      'When something is erased here, remove it from the mailbox as well? (ask, yes, no)',
      'ask',
      refuseOthers(['ask', 'yes', 'no']),
    ),
    reviewsFirst: isYes(
      await ask(
        'Hold first letters until you have looked at them? Advised for the first week (yes, no)',
        'yes',
      ),
    ),
  };
}

type Mail = Pick<
  FirstConfiguration,
  'imap' | 'smtp' | 'user' | 'password' | 'caFile' | 'keepsCopies' | 'authservId'
>;

async function askForMail(context: CommandContext, address: string): Promise<Mail> {
  assertNotMicrosoft('', address);
  const words = [...Object.keys(providers), 'other'];
  const choice = await answerTo(context, {
    text: `Mail provider (${words.join(', ')})`,
    usual: guessProvider(address),
    refuse: (answer) => (isMicrosoft(answer, '') ? null : refuseOthers(words)(answer)),
  });
  assertNotMicrosoft(choice, address);
  const provider = providers[choice.toLowerCase()] ?? (await askForServers(context));
  const usualUser = provider.user === 'address' ? address : (address.split('@')[0] ?? '');
  const user = await answerTo(context, { text: 'Name to sign in with', usual: usualUser });
  const password = await answerTo(context, {
    text: `Password: ${provider.passwordHint}; leave it empty to give it in the environment`,
    usual: '',
    isSecret: true,
  });
  const caFile = provider.hasOwnCertificate
    ? await answerTo(context, { text: 'File of the certificate that Bridge exports', usual: 'cert.pem' })
    : null;
  const { imap, smtp, keepsCopies, authservId } = provider;
  return { imap, smtp, user, password: password || null, caFile, keepsCopies, authservId };
}

function assertNotMicrosoft(choice: string, address: string): void {
  if (isMicrosoft(choice, address))
    throw new AppError(
      'conflict',
      'Outlook and Microsoft 365 let programs in by OAuth2 only, which is set up by hand',
      'Copy config/secretariat.example.yaml, set oauth.provider: microsoft and oauth.clientId, then `secretariat login`. Nothing was written.',
    );
}

async function askForServers(context: CommandContext): Promise<Provider> {
  const ask = (text: string) => answerTo(context, { text, usual: null, refuse: refuseNoServer });
  const imap = serverOf(await ask('IMAP server, such as imap.example.org or imap.example.org:143'), 993);
  const smtp = serverOf(await ask('SMTP server, such as smtp.example.org or smtp.example.org:587'), 465);
  return {
    name: 'other',
    domains: [],
    imap,
    smtp,
    user: 'address',
    passwordHint: 'of the mailbox',
    keepsCopies: false,
    authservId: null,
  };
}

/** Ports at which TLS is begun by a command (RFC 8314 3). */
const startTlsPorts: ReadonlySet<number> = new Set([25, 143, 587]);

function serverOf(written: string, usualPort: number): Server {
  const [host = '', port = String(usualPort)] = written.toLowerCase().split(':');
  return { host, port: Number(port), security: startTlsPorts.has(Number(port)) ? 'starttls' : 'tls' };
}

function isYes(answer: string): boolean {
  return /^(?:y|yes|s|sí|si|o|oui)$/i.test(answer);
}
