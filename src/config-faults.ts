import { z } from 'zod';
import { configSchema } from './config-schema.ts';

/** What is known of a key: what a mapping holds, by JSON Schema. */
interface SchemaNode {
  properties?: Record<string, SchemaNode>;
  additionalProperties?: SchemaNode | boolean;
  items?: SchemaNode;
}

/** Every faulty key with what is allowed, one line each, in the order of the file's keys. */
export function describeFaults(error: z.ZodError, raw: unknown, schema: z.ZodType = configSchema): string[] {
  return error.issues.flatMap((issue) => faultLines(issue, raw, schema));
}

/** Every key that a mapping of the configuration may hold; [] where there is no such mapping. */
export function knownKeys(path: readonly PropertyKey[], schema: z.ZodType = configSchema): string[] {
  return Object.keys(nodeAt(path, schema)?.properties ?? {});
}

type Issue = z.core.$ZodIssue;

function faultLines(issue: Issue, raw: unknown, schema: z.ZodType): string[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => strangerLine(issue.path, key, schema));
  const name = issue.path.join('.') || '(whole file)';
  if (valueAt(raw, issue.path) === undefined) return [`${name}: is missing; ${wanted(issue)}`];
  return [`${name}: ${issue.code === 'custom' ? issue.message : wanted(issue)}`];
}

function strangerLine(path: readonly PropertyKey[], key: string, schema: z.ZodType): string {
  const known = knownKeys(path, schema);
  const near = nearest(key, known);
  const name = [...path, key].join('.');
  return near === null
    ? `${name}: there is no such key; known here are ${known.join(', ')}`
    : `${name}: there is no such key; did you mean ${[...path, near].join('.')}?`;
}

/** The schema's own words where it has some, else what the kind of fault says. */
function wanted(issue: Issue): string {
  if (!/^(?:Invalid|Too (?:small|big)|Unrecognized)/.test(issue.message)) return `must be ${issue.message}`;
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.join(' or ')}`;
    case 'too_small':
      return `must ${sizes[issue.origin] ?? 'be'} at least ${issue.minimum}${units[issue.origin] ?? ''}`;
    case 'too_big':
      return `must ${sizes[issue.origin] ?? 'be'} at most ${issue.maximum}${units[issue.origin] ?? ''}`;
    case 'invalid_key':
      return `must be ${issue.issues[0]?.message ?? 'another name'}`;
    default:
      return issue.message;
  }
}

const kinds: Readonly<Record<string, string>> = {
  object: 'a section with keys of its own, indented below it',
  string: 'a text; put it in quotation marks where it looks like a number',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list, each entry on a line with "- " before it',
  tuple: 'a list of two, such as [17, 21]',
};
const sizes: Readonly<Record<string, string>> = { string: 'have', array: 'have' };
const units: Readonly<Record<string, string>> = { string: ' character(s)', array: ' of them' };

/** The known key that differs least, if it differs by little; null when none does. */
function nearest(key: string, known: readonly string[]): string | null {
  const folded = fold(key);
  const found = known
    .map((name) => ({ name, distance: distance(folded, fold(name)) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return found && found.distance <= Math.max(1, Math.floor(key.length / 3)) ? found.name : null;
}

function fold(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Levenshtein's: how many letters must be changed, added or taken. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function nodeAt(path: readonly PropertyKey[], schema: z.ZodType): SchemaNode | undefined {
  let node: SchemaNode | undefined = z.toJSONSchema(schema, { io: 'input' }) as SchemaNode;
  for (const key of path) node = node && childOf(node, key);
  return node;
}

function childOf(node: SchemaNode, key: PropertyKey): SchemaNode | undefined {
  if (typeof key === 'number') return node.items;
  const { additionalProperties: any } = node;
  return node.properties?.[String(key)] ?? (typeof any === 'object' ? any : undefined);
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}
