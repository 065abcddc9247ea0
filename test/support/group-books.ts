import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadGroups } from '../../src/config-groups.ts';
import type { GroupBook } from '../../src/membership/groups/group-book.ts';
import { loadGazetteer } from '../../src/places/load.ts';

export const gazetteer = loadGazetteer();

/** The book that a groups file of this text is read as. */
export function bookOf(yaml: string): GroupBook {
  const folder = mkdtempSync(join(tmpdir(), 'groups-'));
  try {
    const file = join(folder, 'groups.yaml');
    writeFileSync(file, yaml);
    return loadGroups(file, gazetteer);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A group of that key with these jurisdictions, a line each in YAML's flow form. */
export function groupYaml(key: string, ...jurisdictions: readonly string[]): string {
  const lines = jurisdictions.map((one) => `      - { ${one} }`).join('\n');
  return `  ${key}:\n    name: ${key.toUpperCase()}\n    contact: ${key}@wsa.example\n    jurisdictions:\n${lines}\n`;
}
