import { geoConicEqualArea } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBoundaries } from '../../src/maps/boundaries.ts';
import { drawMap } from '../../src/maps/draw-map.ts';
import { project } from '../../src/maps/projection.ts';
import { renderReportPage } from '../../src/maps/report-page.ts';
import { countByPlace, type MapData, type MappedPerson } from '../../src/membership/groups/map-cells.ts';

const outlines = loadBoundaries();

const person = (more: Partial<MappedPerson> = {}): MappedPerson => ({
  ...{ city: 'Tulsa', region: 'US-OK', country: 'US', position: { latitude: 36.1, longitude: -95.9 } },
  ...{ isMember: true, isAlone: false, ...more },
});
const data: MapData = {
  ...countByPlace([
    person(),
    person({ isAlone: true }),
    person({ isMember: false }),
    person({ city: 'Enid' }),
  ]),
  groups: [{ name: 'A <b>&', federation: null, position: { latitude: 40.4, longitude: -80 } }],
  clusters: [{ label: 'Reno', people: 4, position: { latitude: 39.5, longitude: -119.8 }, radiusKm: 60 }],
};

describe('the projection', () => {
  it('is the conic equal-area one of Albers', () => {
    const oracle = geoConicEqualArea()
      .parallels([20, 60])
      .rotate([96, 0])
      .center([0, 38])
      .scale(1)
      .translate([0, 0]);
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 75, noNaN: true }),
        fc.double({ min: -175, max: -50, noNaN: true }),
        (latitude, longitude) => {
          const { x, y } = project({ latitude, longitude });
          const [expectedX, expectedY] = oracle([longitude, latitude]) as [number, number];
          expect(x).toBeCloseTo(expectedX, 6);
          expect(y).toBeCloseTo(expectedY, 6);
        },
      ),
    );
  });
});

describe('the boundaries', () => {
  it('have every state and province, and stay small', () => {
    const codes = outlines.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('US-'))).toHaveLength(52);
    expect(codes.filter((code) => code.startsWith('CA-'))).toHaveLength(13);
    expect(codes).toContain('MX');
    expect(outlines.reduce((sum, { rings }) => sum + rings.flat().length, 0)).toBeLessThan(12_000);
  });
});

describe('people on the map', () => {
  it('are counted by town only where they are three or more', () => {
    expect(data.cells).toEqual([
      expect.objectContaining({ label: 'Tulsa', members: 2, applicants: 1, alone: 1 }),
    ]);
    expect(data.regions).toEqual([{ code: 'US-OK', members: 1, applicants: 0, alone: 0 }]);
  });

  it('are all counted, whatever is known of them', () => {
    const some = fc.record({
      city: fc.constantFrom('A', 'B', null),
      region: fc.constantFrom('US-OK', 'MX-PUE', null),
      country: fc.constantFrom('US', 'MX', null),
      position: fc.constantFrom({ latitude: 36, longitude: -96 }, null),
      isMember: fc.boolean(),
      isAlone: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some), (people) => {
        const { cells, regions, unplaced } = countByPlace(people);
        const counted = [...cells, ...regions].reduce((sum, one) => sum + one.members + one.applicants, 0);
        expect(counted + unplaced).toBe(people.length);
      }),
    );
  });
});

describe('the drawing', () => {
  const svg = drawMap(data, outlines);

  it('says in words what it shows, and asks for nothing', () => {
    expect(svg).toContain('1 groups, 4 people of whom 1 have no group, 1 areas');
    expect(svg).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)|url\(|@import|<image|<script|href/);
    expect(svg).toContain('A &lt;b&gt;&amp;');
  });

  it('puts things where they are: Reno west of Tulsa west of Pittsburgh', () => {
    const x = (mark: RegExp) => Number(mark.exec(svg)?.[1]);
    const [reno, tulsa, pittsburgh] = [
      /cluster" cx="([\d.]+)/,
      /people" cx="([\d.]+)/,
      /group" x="([\d.]+)/,
    ].map(x);
    expect(reno).toBeLessThan(tulsa as number);
    expect(tulsa).toBeLessThan(pittsburgh as number);
  });
});

describe('the page', () => {
  const line = {
    ...{ month: '2026-05', federation: null, region: 'US-OK', received: 4, answered: 4 },
    ...{ medianHoursToLetter: 0.2, medianHoursToHuman: 20, confirmed: 3, paid: 1, inGroup: 0, alone: 1 },
  };
  const html = renderReportPage(
    { organisation: 'X <y>', day: '2026-06-01', map: data, report: [line] },
    outlines,
  );

  it('says the same in a table, and forbids itself every request', () => {
    expect(html).toContain('<th scope="row">Tulsa, OK</th><td>2</td><td>1</td><td>1</td>');
    expect(html).toContain('<th scope="row">elsewhere in US-OK</th><td>1</td>');
    expect(html).toContain('<th scope="row">Reno</th><td>4</td>');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|src=|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
    expect(html).toContain('X &lt;y&gt;');
  });
});
