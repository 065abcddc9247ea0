import { AppError } from '../../errors.ts';
import { type Candidate, federationOf, type GroupMatch, matchGroup } from '../../membership/groups/match.ts';
import { type Residence, residenceOf } from '../../membership/groups/residence.ts';
import { fold } from '../../places/fold.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { locateText } from '../../workflow/groups/locate-text.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { textOption } from '../options.ts';
import { dayOption } from './day-option.ts';

/** `groups match "Homestead, PA"`: where somebody who lives there would belong, and why. */
export function matchPlace(context: CommandContext, words: readonly string[], options: OptionValues): void {
  const postcode = textOption(options, 'postcode');
  const text = words.join(' ').trim();
  if (text === '' && postcode === null)
    throw new AppError('usage', 'there is no place to match', 'Write it as `groups match "Homestead, PA"`.');
  const book = context.groups(textOption(options, 'groups'));
  const on = dayOption(context, options);
  const home = residenceOf(locateText(text, context.gazetteer(), postcode), context.gazetteer());
  const match = matchGroup(book, home, on);
  const regional = federationOf(book, null, home, on);
  const nowhere = whyNowhere(home, context.gazetteer());
  const record = matchRecord(match, regional?.key ?? null, nowhere);
  if (context.json) context.printJson(record);
  else for (const line of matchLines(match, record)) context.print(line);
}

/** What `--json` prints of a match. */
function matchRecord(match: GroupMatch, regionalFederation: string | null, nowhere: string | null) {
  if (match.kind === 'group') {
    const { chosen, others } = match;
    return { ...candidateRecord(chosen), alternatives: others.map(candidateRecord) };
  }
  return {
    group: null,
    federation: regionalFederation,
    why: whyNone(match, nowhere),
    alternatives: match.kind === 'none' ? [] : match.candidates.map(candidateRecord),
  };
}

function candidateRecord({ group, federation, why }: Candidate) {
  return { group: group.key, federation: federation?.key ?? null, why };
}

/** Why a place cannot be matched by where it lies; null where it is known, or is a whole state or country. */
function whyNowhere({ city, region, country, position }: Residence, gazetteer: Gazetteer): string | null {
  if (position !== null || (city === null && (region ?? country) !== null)) return null;
  const isAmbiguous = city !== null && region === null && gazetteer.placesNamed(fold(city)).length > 1;
  return isAmbiguous
    ? 'several places have this name: say the state or province too'
    : 'no such place is known';
}

function whyNone(match: Exclude<GroupMatch, { kind: 'group' }>, nowhere: string | null): string {
  switch (match.kind) {
    case 'several':
      return `${match.candidates.length} groups have declared it with equal right: a human must choose`;
    case 'near':
      return match.candidates[0]?.why ?? '';
    case 'none':
      return nowhere ?? 'no group has declared this place, and none is near';
  }
}

function matchLines(match: GroupMatch, { federation, ...record }: ReturnType<typeof matchRecord>): string[] {
  const inFederation = federation === null ? [] : [`  federation: ${federation}`];
  if (match.kind === 'group')
    return [match.chosen.why, ...inFederation, ...match.others.map(({ why }) => `  less narrow: ${why}`)];
  const candidates = match.kind === 'several' ? match.candidates.map(({ why }) => `  ${why}`) : [];
  return [`No group: ${record.why}.`, ...candidates, ...inFederation];
}
