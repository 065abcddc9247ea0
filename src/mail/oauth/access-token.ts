import type { Clock } from '../../clock.ts';
import type { OAuthSettings } from './providers.ts';
import { ask, clientFields, refused, tokensOf } from './token-endpoint.ts';
import { readTokens, type Tokens, writeTokens } from './token-file.ts';

/** One that ends sooner than this is renewed first. */
const marginMs = 2 * 60_000;

/**
 * Gives a token that is good for now. A new refresh token is on the disk before the access token that came with it is
 * used, and many askers at once renew once.
 */
export function accessTokens(settings: OAuthSettings, clock: Clock): () => Promise<string> {
  let renewing: Promise<Tokens> | null = null;
  return async () => {
    const tokens = readTokens(settings.tokenFile);
    if (Date.parse(tokens.expiresAt) - clock().getTime() > marginMs) return tokens.accessToken;
    renewing ??= renew(settings, tokens, clock).finally(() => {
      renewing = null;
    });
    return (await renewing).accessToken;
  };
}

/** @throws AppError `login` where the grant was withdrawn, `unreachable` */
async function renew(settings: OAuthSettings, present: Tokens, clock: Clock): Promise<Tokens> {
  const answer = await ask(settings.tokenUrl, {
    ...clientFields(settings),
    grant_type: 'refresh_token',
    refresh_token: present.refreshToken,
  });
  if ('error' in answer) throw refused(answer.error);
  const tokens = tokensOf(answer.fields, clock(), present);
  writeTokens(settings.tokenFile, tokens);
  return tokens;
}
