import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { describeFaults } from './config-faults.ts';
import { type Config, configSchema, type ParsedConfig } from './config-schema.ts';
import { databaseKeyOf, holdsPasswords, withPasswords } from './config-secrets.ts';
import { AppError, messageOf } from './errors.ts';
import { type Holiday, parseHolidayDate } from './membership/holidays.ts';
import { projectPath } from './project-path.ts';
import { readYaml } from './yaml.ts';

const howToName = {
  configuration: 'Write one with `secretariat init`, or name another with --config FILE.',
  holidays: 'Name one in reminders.holidays, or leave the key out.',
};

/**
 * Reads the configuration: defaults, then the file, then secrets from the environment. Paths in it are relative to it.
 * @throws AppError `config` naming every faulty key at once, with what is allowed
 */
export function loadConfig(file: string, environment: NodeJS.ProcessEnv): Config {
  const written = sectionsOf(readYaml(file, 'configuration', howToName.configuration), file);
  const raw = withPasswords(written, environment);
  const parsed = configSchema.safeParse(raw);
  if (!parsed.success)
    throw new AppError(
      'config',
      [`${file} is not right:`, ...describeFaults(parsed.error, raw)].join('\n  '),
      'Mend these keys; config/secretariat.example.yaml shows every key with its default.',
    );
  const config = withAbsolutePaths(parsed.data, dirname(resolve(file)));
  return {
    ...config,
    databaseKey: databaseKeyOf(config.desk, environment),
    source: { file: resolve(file), holdsPasswords: holdsPasswords(written) },
    holidays: readHolidays(config.reminders.holidays ?? projectPath('config/holidays.yaml')),
    documentHashes: {
      constitution: hashOf(config.documents.constitution.file, 'constitution'),
      whereWeStand: hashOf(config.documents.whereWeStand.file, 'whereWeStand'),
    },
  };
}

/** What names the version of a document that applicants agree with. @throws AppError `config` */
function hashOf(file: string | null, document: string): string | null {
  if (file === null) return null;
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch (error) {
    throw new AppError(
      'config',
      `cannot read documents.${document}.file (${file}): ${messageOf(error)}`,
      'Name a copy of the text that applicants read, or leave the key out.',
    );
  }
}

/** The days without letters. @throws AppError `config` naming the first faulty one */
function readHolidays(file: string): Holiday[] {
  const entries = readYaml(file, 'file of holidays', howToName.holidays) ?? [];
  if (!Array.isArray(entries)) throw faultyHoliday(file, entries);
  return entries.map((entry) => {
    const { name, on, countries } = (entry ?? {}) as Record<string, unknown>;
    const date = parseHolidayDate(String(on));
    const isEverywhere = countries === undefined;
    if (typeof name !== 'string' || date === null || !(isEverywhere || isCountries(countries)))
      throw faultyHoliday(file, entry);
    return { name, on: date, countries: isEverywhere ? null : (countries as string[]) };
  });
}

function isCountries(value: unknown): boolean {
  return Array.isArray(value) && value.every((code) => /^[A-Z]{2}$/.test(String(code)));
}

function faultyHoliday(file: string, entry: unknown): AppError {
  return new AppError(
    'config',
    `${file} holds ${JSON.stringify(entry)}, which is no holiday`,
    'Write each as `- { name: Labour Day, on: first Monday of September, countries: [US, CA] }`.',
  );
}

function sectionsOf(content: unknown, file: string): Record<string, unknown> {
  if (content === null || content === undefined) return {};
  if (typeof content === 'object' && !Array.isArray(content)) return content as Record<string, unknown>;
  throw new AppError(
    'config',
    `${file} holds no sections`,
    'config/secretariat.example.yaml shows how they are written.',
  );
}

function withAbsolutePaths(
  config: ParsedConfig,
  folder: string,
): Omit<Config, 'holidays' | 'documentHashes' | 'source' | 'databaseKey'> {
  const absolute = (path: string) => (isAbsolute(path) ? path : resolve(folder, path));
  const orNull = (path: string | null) => (path === null ? null : absolute(path));
  return {
    ...config,
    mailbox: { ...config.mailbox, caFile: orNull(config.mailbox.caFile) },
    smtp: { ...config.smtp, caFile: orNull(config.smtp.caFile) },
    oauth: { ...config.oauth, tokenFile: orNull(config.oauth.tokenFile) },
    documents: {
      constitution: { ...config.documents.constitution, file: orNull(config.documents.constitution.file) },
      whereWeStand: { ...config.documents.whereWeStand, file: orNull(config.documents.whereWeStand.file) },
    },
    letters: { ...config.letters, templates: orNull(config.letters.templates) },
    reminders: { ...config.reminders, holidays: orNull(config.reminders.holidays) },
    desk: {
      ...config.desk,
      database: absolute(config.desk.database),
      databaseKeyFile: orNull(config.desk.databaseKeyFile),
      groupsFile: orNull(config.desk.groupsFile),
      keyFile: orNull(config.desk.keyFile) ?? `${absolute(config.desk.database)}.key`,
    },
  };
}
