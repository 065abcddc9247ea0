import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { AppError, messageOf } from './errors.ts';

/** Secrets may stand in the environment instead of the file, in a file named by `NAME_FILE`, or in a credential. */
const passwords = { SECRETARIAT_IMAP_PASSWORD: 'mailbox', SECRETARIAT_SMTP_PASSWORD: 'smtp' } as const;

type Sections = Record<string, unknown>;

/** Whether passwords stand in the configuration as it is written. */
export function holdsPasswords(written: Sections): boolean {
  return Object.values(passwords).some((section) => {
    const { password } = (written[section] ?? {}) as { password?: unknown };
    return typeof password === 'string';
  });
}

/** The configuration with the passwords that the environment gives. @throws AppError `config` */
export function withPasswords(raw: Sections, environment: NodeJS.ProcessEnv): Sections {
  const merged = { ...raw };
  for (const [name, section] of Object.entries(passwords)) {
    const secret = secretOf(name, environment);
    const present = merged[section] ?? {};
    if (secret !== null && typeof present === 'object') merged[section] = { ...present, password: secret };
  }
  return merged;
}

/**
 * What the database is encrypted with: of the environment, else of the file that the configuration names; null where
 * neither gives a key.
 * @throws AppError `config` where it cannot be read, is empty, or lies beside the database, from where both are stolen
 */
export function databaseKeyOf(
  { database, databaseKeyFile }: { database: string; databaseKeyFile: string | null },
  environment: NodeJS.ProcessEnv,
): string | null {
  const name = 'SECRETARIAT_DATABASE_KEY';
  const given = fileOf(name, environment);
  const file = given ?? (environment[name] === undefined ? databaseKeyFile : null);
  if (file !== null) assertElsewhere(file, database);
  const key = file === null ? (environment[name] ?? null) : readSecret(file, 'the key of the database');
  if (key === '')
    throw new AppError('config', 'the key of the database is empty', 'Leave it out, or give one.');
  return key;
}

/** @throws AppError `config` where a key would lie in the folder of the database that it opens */
export function assertElsewhere(keyFile: string, database: string): void {
  if (realFolder(keyFile) !== realFolder(database)) return;
  throw new AppError(
    'config',
    `the key ${keyFile} lies beside the database that it opens: whoever takes one has both`,
    'Keep it in another place, best on another disk, such as /etc/secretariat/database.key.',
  );
}

function realFolder(file: string): string {
  const folder = dirname(existsSync(file) ? realpathSync(file) : resolve(file));
  return existsSync(folder) ? realpathSync(folder) : folder;
}

function secretOf(name: string, environment: NodeJS.ProcessEnv): string | null {
  const file = fileOf(name, environment);
  return file === null ? (environment[name] ?? null) : readSecret(file, `${name}_FILE`);
}

/** The file that holds a secret; of systemd's credentials (systemd.exec(5), LoadCredential) the one of its name. */
function fileOf(name: string, environment: NodeJS.ProcessEnv): string | null {
  const named = environment[`${name}_FILE`];
  if (named !== undefined) return named;
  const folder = environment.CREDENTIALS_DIRECTORY;
  const file = folder === undefined ? null : resolve(folder, name);
  return file !== null && existsSync(file) ? file : null;
}

function readSecret(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd();
  } catch (error) {
    throw new AppError(
      'config',
      `cannot read ${what} (${file}): ${messageOf(error)}`,
      'Name a file that the user who runs Secretariat can read.',
    );
  }
}
