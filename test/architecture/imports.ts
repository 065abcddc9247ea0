import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** A bad import, in one line a person can act on. */
export type Violation = string;

/** The files of the root that everyone may import; the pure folders only `errors`. */
const common = ['errors', 'log', 'clock', 'project-path'];
const pure = ['membership', 'reading', 'places', 'letters'];

/** Which rooms each room may import from. Types and dynamic imports count too. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  places: [],
  reading: ['places'],
  membership: ['reading', 'places'],
  letters: ['membership'],
  maps: ['places', 'membership'],
  mail: pure,
  store: pure,
  workflow: [...pure, 'mail', 'store'],
  console: [...pure, 'maps', 'workflow', 'store'],
  commands: [...pure, 'maps', 'workflow', 'store', 'mail', 'demo'],
};

/** Rooms whose way in is one file. The demo itself composes, as `app` does, so it may import anything. */
const doors: Readonly<Record<string, string>> = { demo: 'commands/demo.ts' };

/** Libraries that one file alone may import, so that each can be replaced in one place. */
const shared = new Set(['zod']);

/** Every import of a source tree that runs against the house's directions. */
export function findViolations(sourceDir: string): Violation[] {
  const files = sourceFiles(sourceDir);
  const libraries = new Map<string, string[]>();
  const violations: Violation[] = [];
  for (const file of files) {
    const path = relative(sourceDir, file);
    for (const target of importsOf(readFileSync(file, 'utf8'))) {
      if (target.startsWith('.'))
        violations.push(...checkLocal(sourceDir, path, resolve(dirname(file), target)));
      else if (!target.startsWith('node:')) libraries.set(target, [...(libraries.get(target) ?? []), path]);
    }
  }
  return [...violations, ...checkLibraries(libraries)];
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(text: string): string[] {
  const statements = text.matchAll(
    /(?:^|\s)(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/g,
  );
  return [...statements].map((match) => (match[1] ?? match[2]) as string);
}

function checkLocal(sourceDir: string, path: string, target: string): Violation[] {
  const room = roomOf(path);
  const targetPath = relative(sourceDir, target);
  const targetRoom = roomOf(targetPath);
  const door = doors[targetRoom ?? ''];
  if (door !== undefined && room !== targetRoom && path !== door)
    return [`${path} may not import ${targetPath}: only ${door} may`];
  const rules = room === null ? undefined : allowed[room];
  if (rules === undefined || targetRoom === room) return [];
  if (targetRoom === null)
    return isCommon(room as string, targetPath) ? [] : [`${path} may not import ${targetPath}`];
  return rules.includes(targetRoom)
    ? []
    : [`${path} may not import ${targetPath}: ${room} does not know ${targetRoom}`];
}

function isCommon(room: string, targetPath: string): boolean {
  const name = targetPath.replace(/\.ts$/, '');
  const isPure = room === 'reading' || room === 'membership' || room === 'places';
  if (isPure) return name === 'errors' || (room === 'places' && name === 'project-path');
  return common.includes(name);
}

function roomOf(path: string): string | null {
  return path.includes('/') ? (path.split('/')[0] as string) : null;
}

function checkLibraries(libraries: ReadonlyMap<string, readonly string[]>): Violation[] {
  return [...libraries]
    .filter(([name, users]) => users.length > 1 && !shared.has(name))
    .map(([name, users]) => `${name} is imported by ${users.join(', ')}: one file alone may`);
}
