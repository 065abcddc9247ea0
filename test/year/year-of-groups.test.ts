import { beforeAll, describe, expect, it } from 'vitest';
import { loadBoundaries } from '../../src/maps/boundaries.ts';
import { mapFigure } from '../../src/maps/map-figure.ts';
import { mapTables } from '../../src/maps/tables.ts';
import { distanceKm } from '../../src/places/distance.ts';
import type { LetterToSend } from '../../src/store/letters.ts';
import { findLonely } from '../../src/workflow/groups/find-lonely.ts';
import { gatherMap } from '../../src/workflow/groups/gather-map.ts';
import { gatherReport } from '../../src/workflow/groups/gather-report.ts';
import { liveThroughYear, type Year, type YearPerson } from '../support/year.ts';

let year: Year;
let letters: LetterToSend[];
beforeAll(async () => {
  year = await liveThroughYear();
  const rows = year.desk.store.letters.list(100_000);
  letters = rows.map(({ id }) => year.desk.store.letters.find(id) as LetterToSend);
}, 240_000);

const personOf = (address: string) => year.people.find((person) => person.address === address);

describe('a year with 300 people', () => {
  it('files all of them, and confirms everyone who told enough', () => {
    expect(year.desk.store.applications.lastId()).toBe(300);
    expect(year.desk.store.applications.countByState()).toEqual({ confirmed: 300 });
  });

  it('puts whoever lives where a group is into that group, through its founding and its split', () => {
    const groupOf = ({ applicationId }: YearPerson) =>
      year.desk.store.groups.findAssignment(applicationId)?.groupKey;
    const expected: Record<string, string> = {
      'Chicago, Illinois': 'chicago',
      'Evanston, Illinois': 'north-shore',
      'Pittsburgh, Pennsylvania': 'pittsburgh',
      'Homestead, Pennsylvania': 'pittsburgh',
    };
    for (const person of year.people)
      expect(groupOf(person), `${person.name}, ${person.town}`).toBe(expected[person.town]);
    expect(year.moves.some(({ from, to }) => from === null && to === 'chicago')).toBe(true);
    expect(year.moves.some(({ from, to }) => from === 'chicago' && to === 'north-shore')).toBe(true);
  });

  it('counts the members of the federation in its report', () => {
    const federated = gatherReport(year.desk, new Date(0)).filter(
      ({ federation }) => federation === 'heartland',
    );
    const joined = (from: string) => year.people.filter(({ town }) => town.endsWith(from)).length;
    const sum = (field: 'inGroup' | 'received') => federated.reduce((all, line) => all + line[field], 0);
    expect(sum('received')).toBe(joined('Illinois') + joined('Pennsylvania'));
    expect(sum('inGroup')).toBe(sum('received'));
    const lines = gatherReport(year.desk, new Date(0));
    expect(lines.reduce((all, line) => all + line.received, 0)).toBe(300);
    expect(lines.every((line) => line.medianHoursToLetter !== null && line.medianHoursToHuman !== null)).toBe(
      true,
    );
    const lonely = new Set(findLonely(year.desk).map(({ id }) => id));
    expect(lines.reduce((all, line) => all + line.alone, 0)).toBe(lonely.size);
  });
});

describe('the radar of that year', () => {
  const notices = () => year.desk.store.radarNotices.all();

  it('speaks once for each area and threshold, with a letter each', () => {
    const causes = letters.filter(({ occasion }) => occasion === 'radar').map(({ cause }) => cause);
    expect(new Set(causes).size).toBe(causes.length);
    expect(causes.sort()).toEqual(
      notices()
        .map(({ area, threshold }) => `radar:${area}:${threshold}`)
        .sort(),
    );
    for (const [index, notice] of notices().entries())
      for (const other of notices().slice(index + 1))
        if (notice.threshold === other.threshold && notice.latitude !== null && other.latitude !== null)
          expect(distanceKm(notice as never, other as never)).toBeGreaterThan(60);
  });

  it('spoke of every town where five are without a group, in the week in which they were', () => {
    const alone = new Set(findLonely(year.desk).map(({ id }) => id));
    for (const town of ['Tulsa', 'Reno', 'Portland', 'Tucson', 'Puebla', 'Winnipeg']) {
      const people = year.people.filter(
        (person) => person.town.startsWith(town) && alone.has(person.applicationId),
      );
      expect(people.length).toBeGreaterThanOrEqual(5);
      const told = notices().filter(
        ({ area }) => area.endsWith(` ${town}`) || (town === 'Reno' && area.endsWith('Sparks')),
      );
      expect(
        told.map(({ threshold }) => threshold),
        town,
      ).toContain(5);
      const fifth = year.desk.application(people[4]?.applicationId).openedAt;
      const five = told.find(({ threshold }) => threshold === 5);
      const days = (Date.parse(five?.toldAt ?? '') - Date.parse(fifth)) / 86_400_000;
      expect(days, town).toBeLessThanOrEqual(7);
    }
  });

  it('is silent about places that a group has declared', () => {
    const afterFounding = notices().filter(
      ({ toldAt, area }) => toldAt > '2026-04-06' && area.includes('Chicago'),
    );
    expect(afterFounding).toEqual([]);
  });
});

describe('what left the desk in that year', () => {
  it('names nobody to anyone, but those who said yes to those who said yes with them', () => {
    const introduced = year.introduced.map((ids) => new Set(ids));
    const sawEachOther = (one: YearPerson, other: YearPerson) =>
      one.saysOfIntroductions === 'yes' &&
      other.saysOfIntroductions === 'yes' &&
      introduced.some((ids) => ids.has(one.applicationId) && ids.has(other.applicationId));
    const offences: string[] = [];
    let revealed = 0;
    for (const { id, recipient, subject, text, html } of letters) {
      const said = `${subject}\n${text}\n${html}`;
      for (const [address] of said.matchAll(/[\w.+-]+@example\.org/g)) {
        const other = personOf(address);
        if (other === undefined || address === recipient) continue;
        const reader = personOf(recipient);
        if (reader === undefined || !sawEachOther(reader, other)) offences.push(`l${id} names ${address}`);
        revealed++;
      }
      for (const { name, address } of year.people)
        if (address !== recipient && said.includes(name)) offences.push(`l${id} names ${name}`);
    }
    expect(offences).toEqual([]);
    expect(revealed).toBeGreaterThan(50);
  });

  it('asked each person once and reminded once at most, and nobody who may be a minor', () => {
    const requests = letters.filter(({ occasion }) => occasion === 'introduction_request');
    for (const person of year.people) {
      const steps = requests.filter(({ recipient }) => recipient === person.address).map(({ step }) => step);
      expect(steps.filter((step) => step === 1).length, person.name).toBeLessThanOrEqual(1);
      expect(steps.filter((step) => step === 2).length, person.name).toBeLessThanOrEqual(1);
      if (person.isMinor) expect(steps, person.name).toEqual([]);
    }
    expect(requests.filter(({ step }) => step === 2).length).toBeGreaterThan(0);
  });

  it('told each group of each newcomer once, and of no minor', () => {
    const handOvers = letters.filter(({ occasion }) => occasion === 'hand_over');
    const told = handOvers.map(({ applicationId, recipient }) => `a${applicationId} ${recipient}`);
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(60);
    const minors = new Set(
      year.people.filter(({ isMinor }) => isMinor).map(({ applicationId }) => applicationId),
    );
    expect(minors.size).toBeGreaterThan(10);
    expect(handOvers.filter(({ applicationId }) => minors.has(applicationId ?? 0))).toEqual([]);
  });
});

describe('the map of that year', () => {
  it('counts everyone, shows no town with fewer than three, and names nobody', () => {
    const map = gatherMap(year.desk);
    const counted = [...map.cells, ...map.regions].reduce(
      (sum, { members, applicants }) => sum + members + applicants,
      0,
    );
    expect(counted + map.unplaced).toBe(300);
    expect(
      Math.min(...map.cells.map(({ members, applicants }) => members + applicants)),
    ).toBeGreaterThanOrEqual(3);
    const section = mapFigure(map, loadBoundaries()) + JSON.stringify(mapTables(map));
    for (const town of ['Boise', 'Fargo', 'Fairbanks']) {
      const count = year.people.filter((person) => person.town.startsWith(town)).length;
      if (count < 3) expect(section).not.toContain(town);
    }
    expect(map.regions.length).toBeGreaterThan(0);
    for (const { name, address } of year.people)
      expect(section.includes(name) || section.includes(address)).toBe(false);
  });
});
