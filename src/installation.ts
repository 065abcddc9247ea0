import type { Installation } from './commands/command.ts';
import type { Config } from './config-schema.ts';
import { oauthSettings } from './oauth-settings.ts';

/** Where people reach the web desk, without a slash at its end. */
export function consoleUrl({ console: { publicUrl, host, port } }: Config): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return publicUrl?.replace(/\/+$/, '') ?? `http://${name}:${port}`;
}

/** The configuration as far as commands look at it. */
export function installationOf(config: Config): Installation {
  const { mailbox, smtp, desk, letters, organisation } = config;
  return {
    database: desk.database,
    keyFile: desk.keyFile,
    databaseKey: config.databaseKey,
    templates: letters.templates,
    address: organisation.address,
    consoleUrl: consoleUrl(config),
    oauth: oauthSettings(config),
    holdsPasswords: config.source.holdsPasswords,
    mailbox: {
      host: mailbox.host,
      port: mailbox.port,
      authservId: mailbox.authservId,
      trustedAuthenticationFields: mailbox.trustedAuthenticationFields,
      moveTo: mailbox.afterFiling.moveTo,
      pollSeconds: mailbox.pollSeconds,
    },
    smtp: { host: smtp.host, port: smtp.port, copyToSent: smtp.copyToSent },
  };
}
