import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { AppError, messageOf } from '../errors.ts';

/** A mail server to sign in to, as the configuration names it. */
export interface ServerSettings {
  host: string;
  port: number;
  /** TLS from the first byte, TLS by command, or none at all (loopback). */
  security: 'tls' | 'starttls' | 'none';
  user: string | null;
  password: string | null;
  /** Gives an OAuth2 token, in place of the password. */
  accessToken?: () => Promise<string>;
  /** PEM file of authorities trusted beside the usual ones. */
  caFile: string | null;
}

/** Which of the two servers, in the configuration's word. */
export type ServerSection = 'mailbox' | 'smtp';

/** Authorities to trust. @throws AppError `config` when the CA file cannot be read */
export function trustedAuthorities({ caFile }: ServerSettings, section: ServerSection): { ca?: string[] } {
  if (caFile === null) return {};
  try {
    return { ca: [...rootCertificates, readFileSync(caFile, 'utf8')] };
  } catch (error) {
    throw new AppError(
      'config',
      `cannot read ${section}.caFile: ${messageOf(error)}`,
      'Name a PEM file that the user who runs Secretariat can read.',
      { cause: error },
    );
  }
}

/** Why a server cannot be used, in plain words, with its cure. */
export function explainServerError(
  error: unknown,
  settings: ServerSettings,
  section: ServerSection,
): AppError {
  if (error instanceof AppError) return error;
  const explain = isRefusedLogin(error) ? refusedLogin : (explanations[systemCodeOf(error)] ?? lost);
  const { code, what, cure } = explain({ ...settings, section, detail: messageOf(error) });
  const name = section === 'mailbox' ? 'IMAP' : 'SMTP';
  const server = `the ${name} server ${settings.host}:${settings.port}`;
  return new AppError(code, `${server} ${what}`, cure, { cause: error });
}

interface Explanation {
  code: 'login' | 'unreachable' | 'config';
  what: string;
  cure: string;
}

type Explain = (about: ServerSettings & { section: ServerSection; detail: string }) => Explanation;

const refusedLogin: Explain = ({ section, accessToken }) => ({
  code: 'login',
  what: accessToken ? 'refused the sign-in by OAuth2' : 'refused the user name or the password',
  cure: accessToken
    ? `Check ${section}.user, and run \`secretariat login\` again: the grant may have been withdrawn.`
    : `Check ${section}.user and ${section}.password; many providers want an app password made for this purpose.`,
});

const unknownHost: Explain = ({ section }) => ({
  code: 'unreachable',
  what: 'is not known: its name leads nowhere',
  cure: `Check ${section}.host, and that this machine can look names up.`,
});

const refusedConnection: Explain = ({ section }) => ({
  code: 'unreachable',
  what: 'refused the connection: nothing listens there',
  cure: `Check ${section}.host and ${section}.port, and that the server runs.`,
});

const noAnswer: Explain = ({ section }) => ({
  code: 'unreachable',
  what: 'did not answer in time',
  cure: `Check ${section}.host, ${section}.port, and whether a firewall stands in between.`,
});

const untrusted: Explain = ({ section, caFile }) => ({
  code: 'config',
  what: 'shows a certificate that no known authority has signed',
  cure:
    caFile === null
      ? `If the server is yours, name its certificate (or its authority's) as ${section}.caFile.`
      : `${section}.caFile names another authority than the one that signed it.`,
});

const wrongName: Explain = ({ section }) => ({
  code: 'config',
  what: 'shows a certificate made for another name',
  cure: `Write ${section}.host as the certificate has it.`,
});

const expired: Explain = () => ({
  code: 'unreachable',
  what: 'shows a certificate that has expired or is not valid yet',
  cure: 'Tell whoever runs the server; check the clock of this machine too.',
});

const noTls: Explain = ({ section, security }) => ({
  code: 'config',
  what: `does not speak TLS as ${section}.security: ${security} asks`,
  cure: `Try ${section}.security: ${security === 'tls' ? 'starttls' : 'tls'}, with the port that goes with it.`,
});

const lost: Explain = ({ detail }) => ({
  code: 'unreachable',
  what: `cannot be used: ${detail}`,
  cure: 'It is tried again by itself; if it goes on, run `secretariat check`.',
});

/** By the codes of Node's sockets, its TLS, imapflow and nodemailer. */
const explanations: Readonly<Record<string, Explain>> = {
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
  EDNS: unknownHost,
  ECONNREFUSED: refusedConnection,
  ETIMEDOUT: noAnswer,
  ETIMEOUT: noAnswer,
  CONNECT_TIMEOUT: noAnswer,
  GREETING_TIMEOUT: noAnswer,
  UPGRADE_TIMEOUT: noAnswer,
  EHOSTUNREACH: noAnswer,
  ENETUNREACH: noAnswer,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  ERR_TLS_CERT_ALTNAME_INVALID: wrongName,
  CERT_HAS_EXPIRED: expired,
  CERT_NOT_YET_VALID: expired,
  ERR_SSL_WRONG_VERSION_NUMBER: noTls,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: noTls,
  ETLS: noTls,
};

/** A 4xx to AUTH is a server in trouble, not a wrong password (RFC 4954 6). */
function isRefusedLogin(error: unknown): boolean {
  const { authenticationFailed, code, responseCode } = error as {
    authenticationFailed?: boolean;
    code?: string;
    responseCode?: number;
  };
  return authenticationFailed === true || (code === 'EAUTH' && !isTemporary(responseCode));
}

function isTemporary(responseCode = 0): boolean {
  return responseCode >= 400 && responseCode < 500;
}

/** The innermost code there is: libraries wrap the system's error in their own. */
function systemCodeOf(error: unknown): string {
  const { originalCode, code, cause, errors } = error as {
    originalCode?: string;
    code?: string;
    cause?: unknown;
    errors?: unknown[];
  };
  if (originalCode !== undefined) return originalCode;
  if (code !== undefined && code in explanations) return code;
  const inner = cause ?? errors?.[0];
  return inner instanceof Error ? systemCodeOf(inner) : (code ?? '');
}
