import type { HeldRecords } from '../../store/erasure.ts';
import type { Desk } from '../desk.ts';
import { getPerson } from './get-person.ts';

/** Everything that is held of one person. */
export interface PersonExport {
  person: string;
  exportedAt: string;
  /** What each consent agrees to, by its hash. */
  wordings: Record<string, unknown>;
  /** By table, whole rows. */
  records: HeldRecords;
}

/** Everything held of a person, as it stands in the record. @throws AppError `not_found` */
export function exportPerson(desk: Desk, personId: number): PersonExport {
  const person = getPerson(desk, personId);
  const hashes = desk.store.consents.ofPerson(person.id).flatMap(({ wording }) => wording ?? []);
  return {
    person: `p${person.id}`,
    exportedAt: desk.clock().toISOString(),
    wordings: Object.fromEntries(hashes.map((hash) => [hash, wordingOf(desk, hash)])),
    records: desk.store.erasure
      .recordsOf(person.id)
      .map((part) => ({ ...part, rows: part.rows.map(readable) }))
      .filter(({ rows }) => rows.length > 0),
  };
}

/** The same as text that people read: a heading for each kind of record, a line for each value. */
export function exportText({ person, exportedAt, records, wordings }: PersonExport): string {
  const parts = records.map(({ title, rows }) => [title, '', ...rows.flatMap(rowLines)].join('\n'));
  const agreed = Object.entries(wordings).map(([hash, value]) => `${hash}: ${JSON.stringify(value)}`);
  return [
    `What is held of ${person}, ${exportedAt.slice(0, 10)}`,
    ...parts.reverse(),
    ...(agreed.length > 0 ? [['What was agreed to', '', ...agreed].join('\n')] : []),
  ].join('\n\n');
}

function rowLines(row: Record<string, unknown>): string[] {
  const known = Object.entries(row).filter(([, value]) => value !== null && value !== '');
  return [...known.map(([name, value]) => `  ${name.replaceAll('_', ' ')}: ${indented(String(value))}`), ''];
}

function indented(text: string): string {
  const lines = text.split(/\r?\n/);
  return lines.length === 1 ? text : lines.map((line) => `\n    ${line}`).join('');
}

/** Sources are text as it came; hashes are shown in hexadecimal. */
function readable(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, readableValue(name, value)]));
}

function readableValue(name: string, value: unknown): unknown {
  if (!Buffer.isBuffer(value)) return value;
  return value.toString(name === 'bytes' ? 'utf8' : 'hex');
}

function wordingOf({ store }: Desk, hash: string): unknown {
  const value = store.consents.findWording(hash);
  return value === null ? null : JSON.parse(value);
}
