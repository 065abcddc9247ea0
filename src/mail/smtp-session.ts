import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { AppError } from '../errors.ts';
import type { Delivery, OutgoingMail } from './courier.ts';
import { explainServerError, type ServerSettings, trustedAuthorities } from './mail-server.ts';

const connectMs = 30_000;
/** RFC 5321 4.5.3.2.6: a server may think for ten minutes after the final dot. */
const silenceMs = 10 * 60_000;
const goodbyeMs = 500;
/** The name given in EHLO: this machine's own would stand in every letter's Received field. */
const ehloName = '[127.0.0.1]';
/** The server wants a sign-in, or another (RFC 4954 6). */
const loginCodes = [530, 534, 535, 538];
/** The server is about to close (RFC 5321 3.8). */
const closingCode = 421;

type SmtpError = SMTPConnection.SMTPError;

/**
 * One SMTP connection, signed in, that carries one letter at a time. A message is handed over as a stream that is not
 * read before the server has answered 354: whether it was read tells a loss before DATA from one within.
 */
export class SmtpSession {
  readonly #connection: SMTPConnection;
  readonly #settings: ServerSettings;
  /** Resolves when the connection has ended. */
  readonly ended: Promise<void>;

  constructor(settings: ServerSettings) {
    this.#settings = settings;
    this.#connection = new SMTPConnection(connectionOptions(settings));
    this.#connection.on('error', () => undefined);
    this.ended = new Promise((resolve) => this.#connection.once('end', resolve));
  }

  /** Connects and signs in, once. @throws AppError `login`, `unreachable` or `config` */
  async open(): Promise<void> {
    const { user, password, accessToken } = this.#settings;
    try {
      const token = await accessToken?.();
      await this.#connect();
      if (user !== null)
        await this.#signIn(token === undefined ? { user, pass: password ?? '' } : bearer(user, token));
    } catch (error) {
      this.#connection.close();
      throw explainServerError(error, this.#settings, 'smtp');
    }
  }

  get isUsable(): boolean {
    return !this.#connection.destroyed;
  }

  #connect(): Promise<void> {
    return this.#until((settle) => this.#connection.connect(settle));
  }

  #signIn(credentials: SMTPConnection.AuthenticationType): Promise<void> {
    if (!this.#connection.allowsAuth)
      throw new AppError(
        'config',
        `the SMTP server ${this.#settings.host}:${this.#settings.port} offers no sign-in`,
        'Check smtp.port and smtp.security, or leave smtp.user out.',
      );
    return this.#until((settle) => this.#connection.login(credentials, settle));
  }

  /** The end of a step; a connection that ends before has failed it. */
  #until(step: (settle: (error?: SmtpError | null) => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#connection.once('error', reject);
      this.#connection.once('end', () => setImmediate(reject, new Error('the connection has ended')));
      step((error) => (error ? reject(error) : resolve()));
    });
  }

  /** Transmits one letter. Never rejects. */
  transmit({ envelopeFrom, recipient, source }: OutgoingMail): Promise<Delivery> {
    const message = Readable.from([source], { objectMode: false });
    return new Promise((resolve) => {
      const fail = (error: SmtpError) => resolve(this.#failure(error, message.readableDidRead));
      // The library forgets a transmission that close() cuts short; its own account of an end comes first.
      const onEnd = () => setImmediate(fail, new Error('the connection has ended'));
      this.#connection.once('end', onEnd);
      this.#connection.send(
        { from: envelopeFrom, to: [recipient], size: source.length },
        message,
        (error, info) => {
          this.#connection.off('end', onEnd);
          if (error) fail(error);
          else resolve({ outcome: 'sent', response: info.response });
        },
      );
    });
  }

  /** Says goodbye, but does not wait for a server that hangs. */
  async quit(): Promise<void> {
    if (!this.isUsable) return;
    const impatience = setTimeout(() => this.close(), goodbyeMs);
    this.#connection.quit();
    await this.ended;
    clearTimeout(impatience);
  }

  /** Ends the connection at once, and with it what is on the wire. */
  close(): void {
    this.#connection.close();
  }

  #failure(error: SmtpError, hasBegun: boolean): Delivery {
    const response = error.response || error.message;
    if (hasBegun) return { outcome: outcomeOfData(error), response };
    if (isAboutLetter(error)) return { outcome: isFinal(error) ? 'rejected' : 'deferred', response };
    const fault = explainServerError(asLoginError(error), this.#settings, 'smtp');
    return { outcome: 'deferred', response, fault };
  }
}

/** Its envelope or its size was refused, and not because of us or of the server's own state. */
function isAboutLetter({ code, response, responseCode = 0 }: SmtpError): boolean {
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return false;
  // What is no reply at all (RFC 5321 4.2) comes of a broken line, and refuses nothing.
  if (response && !/^\d{3}/.test(response)) return false;
  return responseCode !== closingCode && !loginCodes.includes(responseCode);
}

/** Only a whole reply counts; anything else after the first byte leaves open whether the letter was taken. */
function outcomeOfData({ code, responseCode = 0 }: SmtpError): 'deferred' | 'rejected' | 'unknown' {
  if (code !== 'EMESSAGE' || responseCode < 400) return 'unknown';
  return responseCode < 500 ? 'deferred' : 'rejected';
}

/** Without a code the library itself refused the addresses or the size, before it asked the server. */
function isFinal({ permanent, responseCode }: SmtpError): boolean {
  return permanent ?? responseCode === undefined;
}

function asLoginError(error: SmtpError): SmtpError {
  return loginCodes.includes(error.responseCode ?? 0) ? Object.assign(error, { code: 'EAUTH' }) : error;
}

function connectionOptions(settings: ServerSettings): SMTPConnection.Options {
  const { host, port, security } = settings;
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    tls: trustedAuthorities(settings, 'smtp'),
    name: ehloName,
    logger: false,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: silenceMs,
    socketCloseTimeout: 0,
  };
}

/** A sign-in by OAuth2 token (XOAUTH2). */
function bearer(user: string, accessToken: string): SMTPConnection.AuthenticationType {
  const line = `user=${user}\x01auth=Bearer ${accessToken}\x01\x01`;
  const oauth2 = {
    getToken: (_isRetry: boolean, done: (error: Error | null, token: string) => void) =>
      done(null, accessToken),
    buildXOAuth2Token: () => Buffer.from(line).toString('base64'),
  };
  return { user, oauth2 } as unknown as SMTPConnection.AuthenticationType;
}
