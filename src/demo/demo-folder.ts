import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MailServer } from './mail-servers.ts';

/** Where one demo keeps everything. */
export interface DemoFolder {
  path: string;
  /** The configuration that the daemon runs with, and that further commands name. */
  configFile: string;
  /** Every letter that left, a file each. */
  letters: string;
  /** What the throw-away mail servers keep. */
  mail: string;
  log: string;
  remove(): void;
}

/** Makes an empty folder among the temporary files. */
export function openDemoFolder(): DemoFolder {
  const path = mkdtempSync(join(tmpdir(), 'secretariat-demo-'));
  // Dovecot, started by root, serves mail as another user, who has to pass through here.
  chmodSync(path, 0o711);
  const folder = {
    path,
    configFile: join(path, 'secretariat.yaml'),
    letters: join(path, 'letters'),
    mail: join(path, 'mail'),
    log: join(path, 'daemon.log'),
  };
  mkdirSync(folder.letters, { mode: 0o700 });
  mkdirSync(folder.mail);
  return { ...folder, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Writes the configuration: an invented organisation, the servers just started, and no waiting. */
export function writeDemoConfig(
  file: string,
  { imap, smtp }: { imap: MailServer; smtp: MailServer },
  consolePort: number,
): void {
  writeFileSync(
    file,
    `# Written by \`secretariat demo\`. A real one: \`secretariat init\`.
organisation:
  name: Workers of the Example
  address: secretary@wsa.example
documents:
  constitution:
    url: { en: https://wsa.example/constitution, es: https://wsa.example/es/constitucion, fr: https://wsa.example/fr/constitution }
  whereWeStand:
    url: { en: https://wsa.example/where-we-stand, es: https://wsa.example/es/nuestra-posicion }
mailbox: { ${server(imap)}, authservId: mx.wsa.example }
smtp: { ${server(smtp)}, copyToSent: false }
letters:
  settleMinutes: 0
  budgets: { perHour: 10000, perDay: 10000 }
desk: { database: demo.db, undoMinutes: 1 }
console: { port: ${consolePort} }
`,
    { mode: 0o600 },
  );
}

function server({ host, port, user, password }: MailServer): string {
  const login = user === null ? '' : `, user: ${JSON.stringify(user)}, password: ${JSON.stringify(password)}`;
  return `host: ${host}, port: ${port}, security: none${login}`;
}
