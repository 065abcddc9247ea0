import type { Installation } from './commands/command.ts';
import type { Config } from './config-schema.ts';

/** Where people reach the web desk, without a slash at its end. */
export function consoleUrl({ console: { publicUrl, host, port } }: Config): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return publicUrl?.replace(/\/+$/, '') ?? `http://${name}:${port}`;
}

/** The configuration as far as commands look at it. */
export function installationOf(config: Config, environment: NodeJS.ProcessEnv): Installation {
  const { mailbox, smtp, desk, letters, organisation } = config;
  const isElsewhere = (name: string) =>
    environment[name] !== undefined || environment[`${name}_FILE`] !== undefined;
  return {
    database: desk.database,
    keyFile: desk.keyFile,
    templates: letters.templates,
    address: organisation.address,
    consoleUrl: consoleUrl(config),
    holdsPasswords:
      (mailbox.password !== null && !isElsewhere('SECRETARIAT_IMAP_PASSWORD')) ||
      (smtp.password !== null && !isElsewhere('SECRETARIAT_SMTP_PASSWORD')),
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
