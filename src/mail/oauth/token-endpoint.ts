import { AppError } from '../../errors.ts';
import type { OAuthSettings } from './providers.ts';
import type { Tokens } from './token-file.ts';

const patienceMs = 30_000;

/** What an endpoint answered: its fields, or its error code (RFC 6749 5.2, RFC 8628 3.5). */
export type EndpointAnswer = { fields: Record<string, unknown> } | { error: string };

/** Sends a form to an endpoint of the provider. @throws AppError `unreachable` */
export async function ask(url: string, form: Readonly<Record<string, string>>): Promise<EndpointAnswer> {
  const response = await reach(url, form);
  const fields = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (response.ok) return { fields };
  if (typeof fields.error === 'string') return { error: fields.error };
  throw new AppError('unreachable', `${new URL(url).host} answered ${response.status}`, 'Try again later.');
}

/** The client's part of every form. */
export function clientFields({ clientId, clientSecret }: OAuthSettings): Record<string, string> {
  return { client_id: clientId, ...(clientSecret === null ? {} : { client_secret: clientSecret }) };
}

/** Tokens out of an answer; the refresh token stays where no new one came. @throws AppError `login` */
export function tokensOf(fields: Record<string, unknown>, now: Date, present?: Tokens): Tokens {
  const { access_token: accessToken, refresh_token: refreshToken, expires_in: seconds } = fields;
  const kept = typeof refreshToken === 'string' ? refreshToken : present?.refreshToken;
  if (typeof accessToken !== 'string' || kept === undefined)
    throw new AppError(
      'login',
      'the provider gave no lasting token',
      'Withdraw the grant there, and log in again.',
    );
  const lastsMs = (typeof seconds === 'number' ? seconds : 3600) * 1000;
  return { accessToken, refreshToken: kept, expiresAt: new Date(now.getTime() + lastsMs).toISOString() };
}

export function refused(error: string): AppError {
  return new AppError('login', `the provider refused: ${error}`, 'Run `secretariat login` again.');
}

async function reach(url: string, form: Readonly<Record<string, string>>): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { Accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch (error) {
    throw new AppError('unreachable', `${new URL(url).host} cannot be reached`, 'Check the network.', {
      cause: error,
    });
  }
}
