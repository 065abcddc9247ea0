import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { impersonalTables, personalTables } from '../../src/store/personal-tables.ts';
import { tablesOf } from '../support/traces.ts';

const database = openDatabase(':memory:');
migrate(database);
const tables = tablesOf(database);

describe('every table of the database', () => {
  it('is erased and exported by person, or is known to hold nobody', () => {
    const known = new Set([...personalTables.map(({ table }) => table), ...Object.keys(impersonalTables)]);
    expect(tables.filter((table) => !known.has(table))).toEqual([]);
  });

  it('is named once as the one or the other, and there is none that is named in vain', () => {
    const personal = new Set(personalTables.map(({ table }) => table));
    expect(Object.keys(impersonalTables).filter((table) => personal.has(table))).toEqual([]);
    expect(
      [...personal, ...Object.keys(impersonalTables)].filter((table) => !tables.includes(table)),
    ).toEqual([]);
  });

  it('that points at a person, an application, an email or a letter is personal', () => {
    const pointing = tables.filter((table) =>
      (database.pragma(`foreign_key_list(${table})`) as { table: string }[]).some(({ table: parent }) =>
        ['person', 'application', 'letter'].includes(parent),
      ),
    );
    expect(pointing.filter((table) => table in impersonalTables)).toEqual([]);
  });

  it('is searched by index where a person is erased: nothing is read through', () => {
    const plans = personalTables.map(({ table, whose }) => ({
      table,
      plan: (
        database.prepare(`EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE ${whose}`).all({ person: 1 }) as {
          detail: string;
        }[]
      ).map(({ detail }) => detail),
    }));
    const scans = plans.filter(({ plan }) =>
      plan.some((step) => /^SCAN (?!same|CONSTANT|\w+ VIRTUAL TABLE INDEX 0:=)/.test(step)),
    );
    expect(scans).toEqual([]);
  });
});
