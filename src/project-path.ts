import { fileURLToPath } from 'node:url';

/** A file of the project that is not code (templates, data, SQL), found from the package root. */
export function projectPath(relativePath: string): string {
  return fileURLToPath(new URL(`../${relativePath}`, import.meta.url));
}
