import { systemClock } from './clock.ts';
import type { Config } from './config-schema.ts';
import type { ImapSettings } from './mail/imap-mailbox.ts';
import { accessTokens } from './mail/oauth/access-token.ts';
import { type OAuthSettings, oauthEndpoints } from './mail/oauth/providers.ts';
import type { SmtpSettings } from './mail/smtp-courier.ts';

/** How this installation signs in without a password; null where it has one. */
export function oauthSettings({ oauth, desk }: Config): OAuthSettings | null {
  const { provider, clientId, clientSecret, tokenFile, ...urls } = oauth;
  if (provider === null || clientId === null) return null;
  const own = Object.fromEntries(Object.entries(urls).filter(([, url]) => url !== null));
  return {
    ...oauthEndpoints[provider],
    ...own,
    provider,
    clientId,
    clientSecret,
    tokenFile: tokenFile ?? `${desk.database}.token`,
  };
}

/** The two servers, each with a token in place of a password where the configuration says so. */
export function serverSettings(config: Config): { mailbox: ImapSettings; smtp: SmtpSettings } {
  const oauth = oauthSettings(config);
  if (oauth === null) return config;
  const accessToken = accessTokens(oauth, systemClock);
  return { mailbox: { ...config.mailbox, accessToken }, smtp: { ...config.smtp, accessToken } };
}
