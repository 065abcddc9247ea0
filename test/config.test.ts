import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadConfig } from '../src/config.ts';
import { configSchema } from '../src/config-schema.ts';
import { AppError } from '../src/errors.ts';
import { projectPath } from '../src/project-path.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string) => {
  const file = join(folder, 'secretariat.yaml');
  writeFileSync(file, text);
  return file;
};

const smallest = `
organisation: { name: Workers of the Example, address: Secretary@WSA.example }
documents:
  constitution: { url: { en: https://wsa.example/constitution } }
  whereWeStand: { url: { en: https://wsa.example/where-we-stand } }
mailbox: { host: imap.example.org }
smtp: { host: smtp.example.org }
`;

function failure(file: string, environment: NodeJS.ProcessEnv = {}): AppError {
  try {
    loadConfig(file, environment);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing is wrong');
}

describe('the configuration', () => {
  it('needs little: the rest are defaults, addresses in lower case, paths beside the file', () => {
    const config = loadConfig(write(smallest), {});
    expect(config.organisation.address).toBe('secretary@wsa.example');
    expect(config.desk.database).toBe(join(folder, 'secretariat.db'));
    expect(config.desk.keyFile).toBe(join(folder, 'secretariat.db.key'));
    expect(config.letters.budgets.perHour).toBe(60);
  });

  it('takes secrets from the environment, or from files that it names', () => {
    const secret = join(folder, 'smtp-password');
    writeFileSync(secret, 'from a file\n');
    const config = loadConfig(write(smallest), {
      SECRETARIAT_IMAP_PASSWORD: 'from the environment',
      SECRETARIAT_SMTP_PASSWORD_FILE: secret,
    });
    expect(config.mailbox.password).toBe('from the environment');
    expect(config.smtp.password).toBe('from a file');
  });

  it('says which secret file cannot be read', () => {
    const { message, cure } = failure(write(smallest), { SECRETARIAT_IMAP_PASSWORD_FILE: '/nowhere/at/all' });
    expect(message).toContain('SECRETARIAT_IMAP_PASSWORD_FILE (/nowhere/at/all)');
    expect(cure).toContain('can read');
  });

  it('says how to write one where there is none', () => {
    const { message, cure, code } = failure(join(folder, 'none.yaml'));
    expect(code).toBe('config');
    expect(message).toContain('cannot read the configuration');
    expect(cure).toContain('secretariat init');
  });
});

describe('a broken configuration', () => {
  const fixtures = projectPath('test/fixtures/configs');
  const cases = readdirSync(fixtures).filter((name) => name.endsWith('.yaml'));

  it.each(cases)('%s is explained, every fault at once', (name) => {
    const { code, message } = failure(join(fixtures, name));
    const expected = readFileSync(join(fixtures, name.replace('.yaml', '.txt')), 'utf8');
    expect(code).toBe('config');
    expect(`${message.replaceAll(`${fixtures}/`, '')}\n`).toBe(expected);
  });
});

describe('the holidays', () => {
  const holidays = (text: string) => {
    writeFileSync(join(folder, 'days.yaml'), text);
    return write(`${smallest}reminders: { holidays: days.yaml }\n`);
  };

  it('are the shipped ones, or those of a file beside the configuration', () => {
    expect(loadConfig(write(smallest), {}).holidays.map(({ name }) => name)).toContain("Workers' Day");
    const own = loadConfig(holidays('- { name: Our day, on: 07-12, countries: [US] }\n'), {});
    expect(own.holidays).toEqual([
      { name: 'Our day', on: { kind: 'yearly', month: 7, day: 12 }, countries: ['US'] },
    ]);
    expect(loadConfig(holidays(''), {}).holidays).toEqual([]);
  });

  it.each([
    '- { name: x, on: 13-01 }',
    '- { name: x }',
    '- { on: 05-01 }',
    'a: b',
    '- { name: x, on: 05-01, countries: USA }',
  ])('with %j are explained', (text) => {
    const { code, message, cure } = failure(holidays(text));
    expect(code).toBe('config');
    expect(message).toContain('which is no holiday');
    expect(cure).toContain('first Monday of September');
  });
});

describe('the example', () => {
  const file = projectPath('config/secretariat.example.yaml');
  const text = readFileSync(file, 'utf8');
  const example = parse(text) as Record<string, unknown>;

  it('loads', () => {
    expect(loadConfig(file, {}).organisation.name).toBe('Workers of the Example');
  });

  it('shows every key, with the default where there is one', () => {
    const shown = leaves(z.toJSONSchema(configSchema, { io: 'input' }) as Node, []);
    expect(shown.length).toBeGreaterThan(60);
    for (const { path, node } of shown) {
      const name = path.join('.');
      const value = valueAt(example, path);
      if (node.default !== undefined) expect({ [name]: value }).toEqual({ [name]: node.default });
      else if (value === undefined) expect(text, name).toMatch(new RegExp(`^ +# ${path.at(-1)}: `, 'm'));
    }
  });

  it('marks what must be given', () => {
    const given = leaves(z.toJSONSchema(configSchema, { io: 'input' }) as Node, [])
      .filter(({ isRequired }) => isRequired)
      .map(({ path }) => path.at(-1) as string);
    expect(given.length).toBeGreaterThan(3);
    for (const key of new Set(given)) expect(text).toMatch(new RegExp(`^ *${key}: .*# yours`, 'm'));
  });
});

interface Node {
  properties?: Record<string, Node>;
  required?: string[];
  default?: unknown;
}

interface Leaf {
  path: string[];
  node: Node;
  isRequired: boolean;
}

function leaves(node: Node, path: string[], isRequired = false): Leaf[] {
  if (!node.properties) return [{ path, node, isRequired }];
  return Object.entries(node.properties).flatMap(([key, child]) =>
    leaves(child, [...path, key], node.required?.includes(key) ?? false),
  );
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
}
