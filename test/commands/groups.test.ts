import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hour } from '../../src/clock.ts';
import { projectPath } from '../../src/project-path.ts';
import { adaSays, type CommandTest, openCommandTest, runCommand } from '../support/command-line.ts';

const example = projectPath('config/groups.example.yaml');
const groups = (tulsa: string) => `
groups:
  tulsa: { name: Tulsa, contact: tulsa@example.net, mayBeNamed: true, jurisdictions: [{ ${tulsa} }] }
  other: { name: Other, contact: other@example.net, jurisdictions: [{ region: PA }] }
federations:
  plains: { name: Plains, contact: plains@example.net, groups: [tulsa], regions: [OK] }
`;

let test: CommandTest;
const write = (text: string) => writeFileSync(join(test.folder, 'groups.yaml'), text);
beforeEach(() => {
  test = openCommandTest({ desk: { groupsFile: 'groups.yaml' } });
  write(groups('city: "Tulsa, OK"'));
});
afterEach(() => test.close());

describe('groups match', () => {
  const match = async (...args: string[]) =>
    (await runCommand(['groups', 'match', ...args, '--groups', example, '--on', '2026-07-01', '--json']))
      .records[0];

  it('prints the group, its federation, why, and the alternatives, without a configuration', async () => {
    expect(await match('Homestead, PA', '--postcode', '15120')).toEqual({
      group: 'pittsburgh',
      federation: 'ohio-valley',
      why: 'Pittsburgh, by postal prefix 151',
      alternatives: [],
    });
    expect(await match('Pittsburgh, PA 15213')).toMatchObject({ why: 'Pittsburgh, by postal prefix 152' });
    expect(await match('Homestead,', 'PA')).toMatchObject({ why: 'Pittsburgh, by Allegheny County, PA' });
  });

  it('names no group where none has declared the place, and the near one only as an alternative', async () => {
    expect(await match('Seattle, WA')).toEqual({
      group: null,
      federation: null,
      why: 'no group has declared this place, and none is near',
      alternatives: [],
    });
    expect(await match('Greensburg, PA')).toMatchObject({
      group: null,
      federation: 'ohio-valley',
      alternatives: [{ group: 'pittsburgh', federation: 'ohio-valley' }],
    });
  });

  it.each([
    ['Nowhereville, ZZ', 'no such place is known'],
    ['Nowhereville', 'no such place is known'],
    ['Springfield', 'several places have this name: say the state or province too'],
  ])('says of %s that %s', async (place, why) => {
    expect(await match(place)).toMatchObject({ group: null, why });
    const { out } = await runCommand(['groups', 'match', place, '--groups', example, '--on', '2026-07-01']);
    expect(out).toContain(`No group: ${why}.`);
  });

  it('names two candidates where the human must choose', async () => {
    write(`groups:
  a: { name: A, contact: a@example.net, jurisdictions: [{ region: OK }] }
  b: { name: B, contact: b@example.net, jurisdictions: [{ region: Oklahoma }] }
`);
    const { records } = await test.run('groups', 'match', 'Tulsa, OK', '--json');
    expect(records[0]).toEqual({
      group: null,
      federation: null,
      why: '2 groups have declared it with equal right: a human must choose',
      alternatives: [
        { group: 'a', federation: null, why: 'A, by state OK' },
        { group: 'b', federation: null, why: 'B, by state OK' },
      ],
    });
  });

  it('goes by the day', async () => {
    const early = ['groups', 'match', 'Wheeling, WV', '--groups', example, '--json', '--on'];
    expect((await runCommand([...early, '2026-02-28'])).records[0]).toMatchObject({
      group: null,
      alternatives: [{ group: 'pittsburgh' }],
    });
    expect((await runCommand([...early, '2026-03-01'])).records[0]).toMatchObject({ group: 'wheeling' });
    expect((await runCommand([...early, 'May'])).code).toBe(2);
  });

  it('says what is wrong with its words and with the file', async () => {
    expect(await test.run('groups', 'match')).toMatchObject({ code: 2 });
    expect(await test.run('groups', 'marry')).toMatchObject({ code: 2 });
    write('groups: { a: { name: A } }');
    const { code, err } = await test.run('groups', 'match', 'Tulsa, OK');
    expect(code).toBe(78);
    expect(err).toContain('groups.a.contact: is missing; must be an email address');
  });
});

describe('the group of an applicant', () => {
  it('stands in queue, show and JSON with why', async () => {
    await test.file(adaSays);
    expect((await test.run('queue')).out).toContain('group tulsa');
    expect((await test.run('show', 'a1')).out).toContain('group: Tulsa, by city Tulsa, OK');
    expect((await test.run('show', 'a1', '--json')).records[0]).toMatchObject({
      group: { group: 'tulsa', federation: 'plains', why: 'Tulsa, by city Tulsa, OK', assigned: false },
    });
    await test.run('confirm', 'a1');
    expect((await test.run('show', 'a1', '--json')).records[0]).toMatchObject({ group: { assigned: true } });
    expect((await test.run('outbox', '--json')).records).toContainEqual(
      expect.objectContaining({ occasion: 'hand_over', recipient: 'tulsa@example.net', state: 'queued' }),
    );
    await test.run('undo', 'a1');
    expect((await test.run('outbox', '--json')).records).toContainEqual(
      expect.objectContaining({ occasion: 'hand_over', state: 'cancelled' }),
    );
  });

  it('is suggested by their workplace where their home leads to none', async () => {
    write(groups('city: "Broken Arrow, OK"').replace('groups:', 'suggestWithinKm: 5\ngroups:'));
    await test.file(adaSays);
    expect((await test.run('show', 'a1')).out).toContain('group: none has declared their home');
    await test.run('edit', 'a1', 'workplace=Broken Arrow, OK');
    const { out } = await test.run('show', 'a1');
    expect(out).toContain('group: none for certain. Tulsa, by city Broken Arrow, OK, where they work');
    expect(out).toContain('works in Broken Arrow, OK');
    expect(await test.run('edit', 'a1', 'workplace=Nowhere at all')).toMatchObject({ code: 2 });
  });
});

describe('groups moves and assign', () => {
  it('name members whose group only the secretary can say', async () => {
    write(groups('region: OK').replace('{ region: PA }', '{ region: Oklahoma }'));
    await test.file(adaSays);
    await test.run('confirm', 'a1');
    expect((await test.run('groups', 'unplaced', '--json')).records).toEqual([
      {
        application: 'a1',
        candidates: [
          { group: 'tulsa', why: 'Tulsa, by state OK' },
          { group: 'other', why: 'Other, by state OK' },
        ],
      },
    ]);
    expect((await test.run('groups', 'unplaced')).out).toContain('groups assign a1 tulsa');
  });

  it('list, refuse and carry out', async () => {
    await test.file(adaSays);
    await test.run('confirm', 'a1');
    write(groups('city: "Enid, OK"'));
    expect((await test.run('groups', 'moves', '--json')).records).toEqual([
      { application: 'a1', from: 'tulsa', to: null, why: 'no group has declared their home any more' },
    ]);
    expect((await test.run('groups', 'unplaced')).out).toContain('No member waits');
    expect(await test.run('groups', 'moves', 'approve', 'a2')).toMatchObject({ code: 1 });
    expect((await test.run('groups', 'moves', 'approve')).out).toBe('1 moved\n');
    expect((await test.run('groups', 'moves')).out).toBe('Everyone is where the groups file has them.\n');
    expect((await test.run('groups', 'assign', 'a1', 'nobody')).err).toContain('There are tulsa, other.');
    await test.run('groups', 'assign', 'a1', 'other');
    expect((await test.run('show', 'a1')).out).toContain('group: Other, by hand');
    expect((await test.run('groups', 'moves')).out).toBe('Everyone is where the groups file has them.\n');
  });
});

describe('groups and check', () => {
  it('list every group, and name overlaps and contacts whom letters do not reach', async () => {
    expect((await test.run('groups')).out).toMatch(/tulsa +plains +tulsa@example\.net +en +city Tulsa, OK/);
    await test.file(adaSays);
    await test.run('confirm', 'a1');
    const contact = test.desk.store.people.findByAddress('tulsa@example.net');
    test.desk.store.people.recordBounce(contact?.id ?? 0, '2026-05-05T10:00:00.000Z');
    write(groups('region: PA'));
    const { out } = await test.run('check', '--offline');
    expect(out).toContain('Tulsa and Other have both declared state PA');
    expect(out).toContain('our letters to Tulsa (tulsa@example.net) come back since 2026-05-05');
    write(groups('city: "Tulsaa, OK"'));
    expect(await test.run('check', '--offline')).toMatchObject({ code: 78 });
    expect(await test.run('groups', 'check')).toMatchObject({ code: 78 });
  });
});

describe('radar and introduce', () => {
  const from = (name: string) => ({
    ...adaSays,
    from: `${name} <${name.toLowerCase()}@example.org>`,
    text: adaSays.text.replace('Ada Flores', `${name} Flores`),
    name: `${name} Flores`,
  });
  beforeEach(async () => {
    write(groups('city: "Enid, OK"'));
    for (const name of ['Ada', 'Bruno', 'Clara']) await test.file(from(name));
  });

  it('show who lives near whom, by language and trade, and what was told', async () => {
    expect((await test.run('radar')).out).toMatch(/Tulsa, OK +3 +en 3 +introductions +welder/);
    const { records } = await test.run('radar', '--json');
    expect(records).toEqual([
      expect.objectContaining({
        area: 'city:US-OK Tulsa',
        people: 3,
        threshold: 3,
        languages: { en: 3 },
        trades: ['welder'],
        applications: ['a1', 'a2', 'a3'],
        told: [],
      }),
    ]);
    const { out } = await test.run('schedule', 'run', 'radar');
    expect(out).toContain('Tulsa, OK: 3 people without a group');
    expect((await test.run('radar', '--json')).records[0]).toMatchObject({ told: [{ threshold: 3 }] });
  });

  it('ask, take answers by hand, and undo', async () => {
    expect((await test.run('introduce')).out).toContain('Nobody has been asked.');
    expect((await test.run('introduce', 'a1', 'a2', 'a3', '--json')).records[0]).toMatchObject({
      introduction: 'i1',
      state: 'asked',
      people: [{ application: 'a1', answer: null }, { application: 'a2' }, { application: 'a3' }],
    });
    expect((await test.run('introduce', 'a1', 'a2')).err).toContain('a1 has not answered i1 yet');
    expect((await test.run('introduce', 'answer', 'i1', 'a1', 'perhaps')).code).toBe(2);
    await test.run('introduce', 'answer', 'i1', 'a1', 'yes');
    expect((await test.run('introduce')).out).toMatch(/i1 +asked .*a1 yes, a2 …, a3 …/);
    await test.run('introduce', 'undo', 'i1');
    test.desk.pass(hour);
    expect(await test.desk.send()).not.toContainEqual(
      expect.objectContaining({ occasion: 'introduction_request' }),
    );
    expect((await test.run('introduce', '--json')).records[0]).toMatchObject({ state: 'undone' });
    expect((await test.run('introduce', 'undo', 'i9')).err).toContain('there is no introduction i9');
  });
});

describe('report', () => {
  it('counts by month, federation and region, as table, CSV, JSON and page', async () => {
    await test.file(adaSays);
    await test.desk.send();
    test.desk.pass(5 * hour);
    await test.run('confirm', 'a1');
    const { records } = await test.run('report', '--json');
    expect(records).toEqual([
      {
        ...{ month: '2026-05', federation: 'plains', region: 'US-OK', received: 1, answered: 1 },
        ...{ medianHoursToLetter: 0, medianHoursToHuman: 5, confirmed: 1, paid: 0, inGroup: 1, alone: 0 },
      },
    ]);
    expect((await test.run('report', '--csv')).out).toBe(
      'month,federation,region,received,answered,medianHoursToLetter,medianHoursToHuman,confirmed,paid,inGroup,alone\r\n' +
        '2026-05,plains,US-OK,1,1,0,5,1,0,1,0\r\n',
    );
    expect((await test.run('report')).out).toMatch(/2026-05 +plains +US-OK/);
    const page = join(test.folder, 'report.html');
    await test.run('report', '--html', page);
    expect(readFileSync(page, 'utf8')).toContain('<th scope="row">Tulsa</th><td>Plains</td>');
    expect((await test.run('report', '--since', '2026-06-01', '--json')).records).toEqual([]);
  });
});

describe('export members', () => {
  it('gives only those who agreed, fit for a spreadsheet, and enters each in the journal', async () => {
    await test.file(adaSays);
    await test.file({
      ...adaSays,
      from: 'Bruno Keller <bruno@example.com>',
      text: adaSays.text.replace('Ada Flores', 'Bruno Keller'),
      name: 'Bruno Keller',
    });
    await test.run('confirm', 'a1');
    await test.run('confirm', 'a2');
    const csv = async () => (await test.run('export', 'members', '--group', 'tulsa', '--csv')).out;
    const heading = 'name,address,city,region,postalCode,language,since,group\r\n';
    expect(await csv()).toBe(heading);
    await test.run('edit', 'a1', 'pass-on=yes, by phone on 1 May', 'name==HYPERLINK("x"),y');
    expect(await csv()).toBe(
      `${heading}"'=HYPERLINK(""x""),y",ada@example.org,Tulsa,US-OK,,en,2026-05-04,tulsa\r\n`,
    );
    expect((await test.run('show', 'a1')).out).toMatch(/secretary:clara +exported \(tulsa\)/);
    expect((await test.run('show', 'a2')).out).not.toContain('exported');
    expect((await test.run('export', 'members', '--federation', 'plains', '--json')).records).toHaveLength(1);
    await test.run('edit', 'a1', 'pass-on=no');
    expect(await csv()).toBe(heading);
    expect((await test.run('export', 'members', '--group', 'x')).err).toContain('There are tulsa, other.');
    expect((await test.run('export', 'members')).code).toBe(2);
    expect((await test.run('edit', 'a1', 'pass-on=perhaps')).code).toBe(2);
  });
});
