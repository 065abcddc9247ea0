import { describeFaults } from './config-faults.ts';
import { groupsSchema, type ParsedGroups, type ParsedJurisdiction } from './config-groups-schema.ts';
import { AppError } from './errors.ts';
import type {
  DeclaredArea,
  Federation,
  Group,
  GroupBook,
  Jurisdiction,
} from './membership/groups/group-book.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import { readArea, readPoint, readRegion } from './workflow/groups/read-area.ts';
import { readYaml } from './yaml.ts';

const cure =
  'Name it in desk.groupsFile or with --groups; config/groups.example.yaml shows how it is written.';

/**
 * Reads the groups file, and finds each of its places in the gazetteer.
 * @throws AppError `config` naming every faulty key and every unknown place at once
 */
export function loadGroups(file: string, gazetteer: Gazetteer): GroupBook {
  const raw = readYaml(file, 'groups file', cure) ?? {};
  const parsed = groupsSchema.safeParse(raw);
  if (!parsed.success) throw faulty(file, describeFaults(parsed.error, raw, groupsSchema));
  const faults: string[] = [];
  const book = bookOf(parsed.data, gazetteer, (where, message) => faults.push(`${where}: ${message}`));
  if (faults.length > 0) throw faulty(file, faults);
  return book;
}

function faulty(file: string, faults: readonly string[]): AppError {
  return new AppError(
    'config',
    [`${file} is not right:`, ...faults].join('\n  '),
    'Mend these keys; config/groups.example.yaml shows how they are written.',
  );
}

/** Tells of a fault and where in the file it stands. */
type Complain = (where: string, message: string) => void;

function bookOf(parsed: ParsedGroups, gazetteer: Gazetteer, complain: Complain): GroupBook {
  const groups = Object.entries(parsed.groups).map(([key, group]): Group => {
    const { jurisdictions, place, ...rest } = group;
    const where = `groups.${key}`;
    return {
      key,
      ...rest,
      seat: place === null ? null : orComplain(readPoint(place, gazetteer), `${where}.place`, complain),
      jurisdictions: jurisdictions.flatMap((one, index) =>
        jurisdictionOf(one, gazetteer, (message) => complain(`${where}.jurisdictions.${index}`, message)),
      ),
    };
  });
  const keys = new Set(groups.map(({ key }) => key));
  const federations = Object.entries(parsed.federations).map(([key, federation]): Federation => {
    const where = `federations.${key}`;
    for (const name of federation.groups.filter((one) => !keys.has(one)))
      complain(`${where}.groups`, `there is no group ${name}`);
    const regions = federation.regions.map((name) =>
      orComplain(readRegion(name, gazetteer), `${where}.regions`, complain),
    );
    return { key, ...federation, regions: regions.filter((region) => region !== null) };
  });
  return { groups, federations, suggestWithinKm: parsed.suggestWithinKm, radarKm: parsed.radarKm };
}

function jurisdictionOf(
  { from, until, ...written }: ParsedJurisdiction,
  gazetteer: Gazetteer,
  complain: (message: string) => void,
): Jurisdiction[] {
  const area: DeclaredArea | { unknown: string } = readArea(written, gazetteer);
  if (!('unknown' in area)) return [{ area, from, until }];
  complain(area.unknown);
  return [];
}

function orComplain<T>(result: T | { unknown: string }, where: string, complain: Complain): T | null {
  if (typeof result !== 'object' || result === null || !('unknown' in result)) return result as T;
  complain(where, result.unknown);
  return null;
}
