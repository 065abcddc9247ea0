import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Config, configSchema, type ParsedConfig } from './config-schema.ts';
import { AppError, messageOf } from './errors.ts';

/** Secrets may stand in the environment instead of the file; `NAME_FILE` names a file that holds one. */
const secrets = { SECRETARIAT_IMAP_PASSWORD: 'mailbox', SECRETARIAT_SMTP_PASSWORD: 'smtp' } as const;

/**
 * Reads the configuration: defaults, then the file, then secrets from the environment. Paths in it are relative to it.
 * @throws AppError `config` naming every faulty key at once, with what is allowed
 */
export function loadConfig(file: string, environment: NodeJS.ProcessEnv): Config {
  const raw = withSecrets(readYaml(file), environment);
  const parsed = configSchema.safeParse(raw);
  if (!parsed.success)
    throw new AppError(
      'config',
      `${file} is not right:\n${faults(parsed.error)}`,
      'Mend these keys; config/secretariat.example.yaml shows every key with its default.',
    );
  return withAbsolutePaths(parsed.data, dirname(resolve(file)));
}

function readYaml(file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new AppError(
      'config',
      `cannot read the configuration ${file}: ${messageOf(error)}`,
      'Write one with `secretariat init`, or name another with --config FILE.',
    );
  }
  const document = parseDocument(text, { prettyErrors: true });
  const [fault] = document.errors;
  if (fault)
    throw new AppError(
      'config',
      `${file} is not YAML: ${fault.message}`,
      'Mend that line; indentation is two spaces.',
    );
  return (document.toJS() ?? {}) as Record<string, unknown>;
}

function withSecrets(raw: Record<string, unknown>, environment: NodeJS.ProcessEnv): Record<string, unknown> {
  const merged = { ...raw };
  for (const [name, section] of Object.entries(secrets)) {
    const secret = secretOf(name, environment);
    const present = merged[section];
    if (secret !== null)
      merged[section] = { ...(typeof present === 'object' ? present : {}), password: secret };
  }
  return merged;
}

function secretOf(name: string, environment: NodeJS.ProcessEnv): string | null {
  const file = environment[`${name}_FILE`];
  if (file === undefined) return environment[name] ?? null;
  try {
    return readFileSync(file, 'utf8').trimEnd();
  } catch (error) {
    throw new AppError(
      'config',
      `cannot read ${name}_FILE (${file}): ${messageOf(error)}`,
      'Name a file that the user who runs Secretariat can read.',
    );
  }
}

function faults(error: z.ZodError): string {
  return error.issues
    .map((issue) => `  ${issue.path.join('.') || '(whole file)'}: ${issue.message}`)
    .join('\n');
}

function withAbsolutePaths(config: ParsedConfig, folder: string): Config {
  const absolute = (path: string) => (isAbsolute(path) ? path : resolve(folder, path));
  const orNull = (path: string | null) => (path === null ? null : absolute(path));
  return {
    ...config,
    mailbox: { ...config.mailbox, caFile: orNull(config.mailbox.caFile) },
    smtp: { ...config.smtp, caFile: orNull(config.smtp.caFile) },
    letters: { ...config.letters, templates: orNull(config.letters.templates) },
    desk: {
      ...config.desk,
      database: absolute(config.desk.database),
      keyFile: orNull(config.desk.keyFile) ?? `${absolute(config.desk.database)}.key`,
    },
  };
}
