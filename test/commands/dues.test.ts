import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordDecision } from '../../src/workflow/desk/record-decision.ts';
import { type CommandTest, openCommandTest } from '../support/command-line.ts';

let test: CommandTest;
beforeEach(async () => {
  test = openCommandTest();
  await test.fill();
  recordDecision(test.desk, { kind: 'confirm', applicationId: 1, by: 'clara' });
  recordDecision(test.desk, { kind: 'confirm', applicationId: 2, by: 'clara', agreement: 'by phone' });
  test.desk.now = new Date('2026-06-01T15:00:00Z');
});
afterEach(() => test.close());

const file = (text: string, name = 'payments.csv') => {
  const path = join(test.folder, name);
  writeFileSync(path, text);
  return path;
};
const standings = async (...filter: string[]) => {
  const { records } = await test.run('dues', 'list', ...filter, '--json');
  return records.map(({ id, state, paidThrough, creditCents }) => [id, state, paidThrough, creditCents]);
};

const bank = `Date,Amount,Email,Name,Memo
2026-05-10,$28.00,,ACME BANK,"dues, A2"
2026-05-11,28,ada@example.org,,
2026-05-12,28.00,stranger@example.net,Nobody Known,
`;

describe('dues record', () => {
  it('keeps a payment, and says where the member stands', async () => {
    const { code, out } = await test.run('dues', 'record', 'a1', '28', '--on', '2026-05-10', '--how', 'cash');
    expect(code).toBe(0);
    expect(out).toContain('a1: paid, through 2027-05-09.');
    expect(await standings()).toEqual([
      ['a1', 'paid', '2027-05-09', 0],
      ['a2', 'first_due', null, 0],
    ]);
  });

  it('knows part of it, and more than it', async () => {
    await test.run('dues', 'record', 'a1', '10', '--on', '2026-05-10', '--how', 'cheque');
    expect(await standings('--due')).toContainEqual(['a1', 'partial', null, 1000]);
    await test.run('dues', 'record', 'a1', '20.50', '--on', '2026-05-11', '--how', 'cheque');
    expect(await standings('--paid')).toEqual([['a1', 'excess', '2027-05-10', 250]]);
  });

  it('is taken back by void', async () => {
    await test.run('dues', 'record', 'a1', '28', '--on', '2026-05-10', '--how', 'cash');
    expect((await test.run('dues', 'void', '1')).out).toContain('does not count any more');
    expect(await standings('--paid')).toEqual([]);
    expect((await test.run('dues', 'void', '1')).code).toBe(1);
  });

  it.each([
    [['record', 'a1', 'much', '--on', '2026-05-10', '--how', 'cash'], 'no amount above 0', 2],
    [['record', 'a1', '28', '--how', 'cash'], '--on needs a day', 2],
    [['record', 'a1', '28', '--on', '2027-05-10', '--how', 'cash'], 'is to come', 2],
    [['record', 'a1', '28', '--on', '2026-05-10'], 'how was it paid', 2],
    [['record', 'a7', '28', '--on', '2026-05-10', '--how', 'cash'], 'no application a7', 1],
    [['list', '--due', '--late'], 'exclude each other', 2],
    [['burn'], 'no such action', 2],
  ])('%j: %s', async (args, what, code) => {
    const run = await test.run('dues', ...args);
    expect(run.code).toBe(code);
    expect(run.err).toContain(what);
  });
});

describe('dues import', () => {
  it('shows what it would do, and does it only when told so', async () => {
    const path = file(bank);
    const refused = await test.runWith(['no'], 'dues', 'import', path);
    expect(refused.out).toMatch(/2 +2026-05-10 +28.00 USD +ACME BANK +a2, by reference/);
    expect(refused.out).toMatch(/3 +2026-05-11 .*a1, by address/);
    expect(refused.out).toMatch(/of nobody known: to the pile/);
    expect(refused.out).toContain('Nothing was recorded.');
    expect(await standings('--paid')).toEqual([]);
    const done = await test.runWith(['yes'], 'dues', 'import', path);
    expect(done.out).toContain('Recorded.');
    expect(await standings('--paid')).toEqual([
      ['a1', 'paid', '2027-05-10', 0],
      ['a2', 'paid', '2027-05-09', 0],
    ]);
  });

  it('changes nothing the second time, nor by another file with the same rows', async () => {
    await test.run('dues', 'import', file(bank), '--yes');
    const before = await standings();
    expect((await test.run('dues', 'import', file(bank), '--yes')).out).toContain(
      'This very file was imported',
    );
    const more = `${bank}2026-05-20,28,ada@example.org,,\n`;
    const again = await test.run('dues', 'import', file(more, 'more.csv'), '--yes');
    expect(again.out.match(/recorded before/g)).toHaveLength(3);
    expect(test.desk.store.payments.unmatched()).toHaveLength(1);
    expect(await standings()).toEqual([['a1', 'excess', '2028-05-10', 0], before[1]]);
  });

  it('counts two alike rows of one file twice', async () => {
    const row = '2026-05-11,28,ada@example.org\n';
    await test.run('dues', 'import', file(`date,amount,email\n${row}${row}`), '--yes');
    expect(test.desk.store.payments.of(1)).toHaveLength(2);
  });

  it('knows a payment that was recorded by hand', async () => {
    await test.run('dues', 'record', 'a1', '28', '--on', '2026-05-11', '--how', 'transfer');
    const { out } = await test.run('dues', 'import', file(bank), '--yes');
    expect(out).toContain('recorded by hand already');
    expect(test.desk.store.payments.of(1)).toHaveLength(1);
  });

  it('matches by name only with the amount that is open, and only when one bears it', async () => {
    const text = 'date,amount,name\n2026-05-11,28,FLORES ADA\n2026-05-12,30,Bruno Keller\n';
    const { out } = await test.run('dues', 'import', file(text), '--dry-run');
    expect(out).toContain('a1, by name');
    expect(out).toMatch(/Bruno Keller +of nobody known/);
  });

  it('leaves an unmatched payment in a pile that can be assigned', async () => {
    await test.run('dues', 'import', file(bank), '--yes');
    const { out } = await test.run('dues', 'unmatched');
    const payment = /#(\d+)/.exec(out)?.[1] ?? '';
    expect(out).toContain('Nobody Known');
    await test.run('dues', 'assign', payment, 'a2');
    expect((await test.run('dues', 'unmatched')).out).toContain('Every payment has its member.');
    expect(await standings('--paid')).toContainEqual(['a2', 'excess', '2028-05-09', 0]);
  });

  it('leaves out, by its line, what it cannot read, and asks which number is the month', async () => {
    const text =
      'Fecha;Importe;Correo\n13/05/2026;28,00;ada@example.org\n05/06/2026;28,00;\n2026-05-12;-28;\n';
    const { records } = await test.run('dues', 'import', file(text), '--json');
    expect(records[0]?.rows).toMatchObject([
      { line: 2, does: 'record', payment: { paidOn: '2026-05-13', cents: 2800 } },
      { line: 3, does: 'leave_out', fault: expect.stringContaining('--dates mdy') },
      { line: 4, does: 'leave_out', fault: expect.stringContaining('no amount') },
    ]);
    expect(records[0]?.recorded).toBe(false);
    const dmy = await test.run('dues', 'import', file(text), '--json', '--dates', 'dmy');
    expect(dmy.records[0]?.rows).toMatchObject([{}, { payment: { paidOn: '2026-06-05' } }, {}]);
  });

  it.each([
    ['a,b\n1,2\n', 'no column for the date'],
    ['', 'no column for the date'],
  ])('refuses %j', async (text, what) => {
    const { code, err } = await test.run('dues', 'import', file(text), '--yes');
    expect(code).toBe(2);
    expect(err).toContain(what);
  });
});

describe('dues excuse', () => {
  it('asks for none, until it ends', async () => {
    await test.run('dues', 'excuse', 'a1', '--why', 'hardship');
    expect(await standings('--due')).toEqual([['a2', 'first_due', null, 0]]);
    expect((await test.run('dues', 'list')).out).toContain('hardship');
    await test.run('dues', 'excuse', 'a1', '--end');
    expect(await standings('--due')).toHaveLength(2);
    expect((await test.run('dues', 'excuse', 'a1', '--end')).code).toBe(1);
  });
});

describe('dues list --csv', () => {
  it('is a table for spreadsheets in which nothing is a formula', async () => {
    await test.run('edit', 'a1', 'name==HYPERLINK("x")');
    const { out } = await test.run('dues', 'list', '--csv');
    const [heading, first] = out.split('\n');
    expect(heading).toBe('id,name,state,joinedOn,periodStart,paidThrough,creditCents,missingCents,excuse');
    expect(first).toContain(`a1,"'=HYPERLINK(""x"")",first_due,2026-05-04`);
  });
});
