/** Where and for what a provider gives tokens. */
export interface OAuthEndpoints {
  authorizationUrl: string;
  deviceUrl: string;
  tokenUrl: string;
  scope: string;
}

export type OAuthProvider = 'google' | 'microsoft';

/** As the providers document them for reading mail by IMAP and sending it by SMTP. */
export const oauthEndpoints: Readonly<Record<OAuthProvider, OAuthEndpoints>> = {
  google: {
    authorizationUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
    deviceUrl: 'https://oauth2.googleapis.com/device/code',
    tokenUrl: 'https://oauth2.googleapis.com/token',
    scope: 'https://mail.google.com/',
  },
  microsoft: {
    authorizationUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    deviceUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/devicecode',
    tokenUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    scope:
      'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
  },
};

/** How this installation signs in without a password. */
export interface OAuthSettings extends OAuthEndpoints {
  provider: OAuthProvider;
  clientId: string;
  /** A desktop program's is no secret (RFC 8252 8.5); null where the provider gives none. */
  clientSecret: string | null;
  /** Holds the tokens; 0600. */
  tokenFile: string;
}
