import { describe, expect, it } from 'vitest';
import { loadGroups } from '../src/config-groups.ts';
import { findGroupFaults } from '../src/membership/groups/faults.ts';
import { projectPath } from '../src/project-path.ts';
import { bookOf, gazetteer, groupYaml } from './support/group-books.ts';

function messageOf(yaml: string): string {
  try {
    bookOf(yaml);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing is wrong');
}

describe('the groups file', () => {
  it('is shipped as an example that can be read', () => {
    const book = loadGroups(projectPath('config/groups.example.yaml'), gazetteer);
    expect(book.groups.map(({ key }) => key)).toEqual(['pittsburgh', 'wheeling', 'montreal', 'puebla']);
    expect(book.federations[0]?.regions).toEqual(['US-PA', 'US-WV', 'US-OH']);
  });

  it('names every faulty key at once, the near one, and what is wanted', () => {
    const faults = messageOf(`
groups:
  one: { name: One, contact: nobody, languages: [en], mayBeNamd: true, jurisdictions: [{ region: PA, city: Erie }] }
  Two: { name: Two, contact: two@wsa.example, jurisdictions: [{ region: PA }] }
  three: { name: Three, contact: three@wsa.example, jurisdictions: [{ around: "Erie, PA" }, { postalPrefix: 152 }] }
`);
    for (const fault of [
      'groups.one.contact: must be an email address, such as secretary@wsa.example',
      'groups.one.mayBeNamd: there is no such key; did you mean groups.one.mayBeNamed?',
      'groups.one.jurisdictions.0: must name one area, and names region and city',
      'groups.Two: must be a short name such as ohio-valley',
      'groups.three.jurisdictions.0: around and withinKm go together',
      'groups.three.jurisdictions.1.postalPrefix: must be a text; put it in quotation marks: "152"',
    ])
      expect(faults).toContain(fault);
  });

  it('names every place that is unknown or may be several', () => {
    expect(() =>
      bookOf(
        `groups:\n${groupYaml('one', 'region: Pensilvannia', 'county: "Alegheny, PA"', 'city: Springfield', 'postalPrefix: "000"', 'around: "Nowheretown, PA", withinKm: 5')}`,
      ),
    ).toThrow(
      /jurisdictions\.0: "Pensilvannia"[\s\S]*1: "Alegheny, PA"[\s\S]*2: "Springfield"[\s\S]*3: no postal code of US begins with 000[\s\S]*4: "Nowheretown, PA"/,
    );
  });
});

describe('what is looked for in it', () => {
  const faults = (yaml: string) => findGroupFaults(bookOf(yaml), '2026-06-01').map(({ message }) => message);

  it('overlaps of equal right, at the same time', () => {
    expect(
      faults(`groups:
${groupYaml('a', 'region: PA', 'city: "Erie, PA", until: 2026-04-30', 'around: "Erie, PA", withinKm: 40')}
${groupYaml('b', 'region: Pennsylvania', 'city: "Erie, PA", from: 2026-05-01', 'around: "Meadville, PA", withinKm: 40')}`),
    ).toEqual(['A and B have both declared state PA', 'A and B have both declared 40 km around Erie, PA']);
  });

  it('gaps: what has ended and nobody took over, regions of a federation without a group', () => {
    expect(
      faults(`groups:
${groupYaml('a', 'region: PA', 'region: OH, until: 2026-05-31')}
${groupYaml('b', 'postalPrefix: "262", from: 2026-07-01')}
federations:
  f: { name: F, contact: f@wsa.example, groups: [a], regions: [PA, WV] }
`),
    ).toEqual([
      "state OH was A's until 2026-05-31, and is nobody's since",
      'B has declared nothing on 2026-06-01',
      'no group of F has declared anything in US-WV',
      'B lies in a region of F and is not among its groups',
    ]);
  });
});
