import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from '../../src/project-path.ts';

/** Files and folders outside the code that the program opens by `projectPath('…')`, and what starts it. */
export function runtimeFiles(): string[] {
  const folder = projectPath('src');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const named = sources.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/projectPath\('([^']+)'\)/g)].map(
      (match) => match[1] as string,
    ),
  );
  return [...new Set([...named, 'dist/cli.js'])].sort();
}

/** The folders in node_modules without the packages of developers and of the demo, by the lock file. */
export function runtimePackages(): string[] {
  const lock = JSON.parse(readFileSync(projectPath('package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>;
  };
  return Object.entries(lock.packages)
    .filter(
      ([path, { dev, optional }]) => !dev && !optional && /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path),
    )
    .map(([path]) => path);
}
