import type { Area, Gazetteer } from '../../places/gazetteer.ts';
import { isWordlike } from './abbreviation.ts';
import type { Mention } from './mentions.ts';
import { contains } from './resolution.ts';

/** What stands right beside a name: its state or country, a denied one ("not Canada"), a ZIP. */
export interface Beside {
  areas: readonly Area[];
  excluded: readonly Area[];
  /** Offset after the last word that belongs to the place. */
  end: number;
  /** Number of the word after it. */
  lastWord: number;
  /** Number of the first word of the next place. */
  nextPlace: number;
  postalCode: string | null;
}

const linking = new Set(
  "that's thats it's which which's is in en au aux dans le la les the state side of estado lado de del province aca aqui alla here over out up down mero mera el celui celle cote a donc et just one not no pas y pero but mais on".split(
    ' ',
  ),
);
const denials = new Set(['not', 'no', 'pas']);
const farthest = 4;
const zipAfter = /^[\s,.]{0,3}(?:C\.?\s?P\.?\s?)?(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z](?:[ -]?\d[A-Z]\d)?)\b/;

/** Looks right of the mention of this number through commas, brackets and small words for the areas that qualify it. */
export function besideOf(number: number, mentions: readonly Mention[], gazetteer: Gazetteer): Beside {
  const mention = mentions[number] as Mention;
  const areas: Area[] = [];
  const excluded: Area[] = [];
  let from: Mention = mention;
  let belonging: Mention = mention;
  let nextPlace = Number.POSITIVE_INFINITY;
  for (let i = number + 1; i < mentions.length; i++) {
    const next = mentions[i] as Mention;
    const link = linkBetween(from, next);
    if (link === 'none' || next.areas.length === 0 || isOrdinaryWord(next, mention)) {
      nextPlace = next.first;
      break;
    }
    if (link === 'denied') excluded.push(...next.areas);
    else {
      areas.push(...consistent(next.areas, areas));
      belonging = next;
    }
    from = next;
  }
  return withPostalCode(
    { areas, excluded, end: belonging.end, lastWord: belonging.last, nextPlace, postalCode: null },
    mention,
    gazetteer,
  );
}

/** "Rimouski, il n'y a": there is no such town in Illinois. */
function isOrdinaryWord(next: Mention, mention: Mention): boolean {
  const word = next.passage.words[next.first];
  if (!word || word.raw === word.raw.toUpperCase() || !isWordlike(word.folded)) return false;
  return !mention.places.some((place) => next.areas.some((area) => contains(area, place)));
}

/** "Tulsa, Oklahoma, USA": a later area narrows to the earlier one's country and adds nothing. */
function consistent(areas: readonly Area[], earlier: readonly Area[]): readonly Area[] {
  return earlier.length === 0 ? areas : [];
}

function linkBetween(from: Mention, next: Mention): 'beside' | 'denied' | 'none' {
  const { words, text } = next.passage;
  if (next.first - from.last > farthest) return 'none';
  const between = words.slice(from.last, next.first);
  if (!between.every((word) => linking.has(word.folded))) return 'none';
  const characters = text.slice(from.end, next.start);
  if (/[!?;]|\.\s+[^\s]|\n\s*\n/.test(characters) && !/^\.,?[^\S\n]*\n?[^\S\n]*$/.test(characters))
    return 'none';
  if (between.some((word) => denials.has(word.folded))) return 'denied';
  return isLinked(characters, between.length, next) ? 'beside' : 'none';
}

/** "Yakima Washington" and "Medford, Oregon"; "Boise and Idaho" or "from Ohio to Seattle" are no link. */
function isLinked(characters: string, wordsBetween: number, next: Mention): boolean {
  if (wordsBetween === 0) return characters.length <= 6;
  return (
    /\b(?:in|en|au|aux|dans|state|estado|province|the|which is|side|lado|c[oô]té|mer[oa]|(?:el|la|celui|celle) de)\b/i.test(
      characters,
    ) && next.areas.some((area) => !area.isAbbreviation)
  );
}

function withPostalCode(beside: Beside, mention: Mention, gazetteer: Gazetteer): Beside {
  const match = zipAfter.exec(mention.passage.text.slice(beside.end, beside.end + 20));
  const code = match?.[1];
  if (!match || !code) return beside;
  const end = beside.end + match[0].length;
  if (beside.areas.length > 0) return { ...beside, end, postalCode: code };
  const area = postalAreaFor(code, mention, gazetteer);
  return area ? { ...beside, areas: [area], end, postalCode: code } : beside;
}

/** The state of a code, when the place has a namesake there. */
function postalAreaFor(code: string, mention: Mention, gazetteer: Gazetteer): Area | null {
  for (const country of ['US', 'CA', 'MX'] as const) {
    const region = gazetteer.postalCode(code, country)?.region;
    if (region && mention.places.some((place) => place.region === region))
      return { region, country, name: code };
  }
  return null;
}
