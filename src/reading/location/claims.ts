import type { Gazetteer } from '../../places/gazetteer.ts';
import { nearWords, neighbourhoodWords, partWords } from '../lexicon/location-words.ts';
import type { Passage } from '../text/passage.ts';
import { type Beside, besideOf } from './beside.ts';
import { type Cue, cuesBefore, findCues } from './cues.ts';
import { isNameBefore, openings } from './introduction.ts';
import { findMentions, type Mention } from './mentions.ts';
import { isAtOffice } from './office.ts';
import { contains } from './resolution.ts';
import { none, type Role, roleOf } from './role.ts';

const hereWords = /^(?:here|aqui|ici|one|side|area|way)$/;
/** Labels that stand before a town in running text: "city Cedar Rapids, state Iowa". */
const townWords = /^(?:city|town|ciudad|municipio|ville)$/;
const ofWords = /^(?:de|d|from|of)$/;
const nearness = 0.88;
/** A town with its state in a sentence that says nothing of it. */
const pairScore = 0.58;

/** A mention with its state and its role in the writer's life. */
export interface Claim {
  mention: Mention;
  beside: Beside;
  role: Role;
}

/** Every place and area of a passage with what it is to the writer. */
export function claimsOf(passage: Passage, gazetteer: Gazetteer): Claim[] {
  const mentions = findMentions(passage, gazetteer);
  if (mentions.length === 0) return [];
  const cues = findCues(passage);
  const claims: Claim[] = [];
  let coveredTo = 0;
  mentions.forEach((mention, number) => {
    if (mention.first < coveredTo) return;
    const beside = besideOf(number, mentions, gazetteer);
    const isTold = beside.areas.length > 0 || beside.excluded.length > 0;
    if (isTold && !isNeighbourhood(mention)) coveredTo = beside.lastWord;
    claims.push({ mention, beside, role: roleIn(passage, mention, beside, cues) });
  });
  return claims;
}

/** "near Tulsa": not quite there. */
function roleIn(passage: Passage, mention: Mention, beside: Beside, cues: readonly Cue[]): Role {
  const role = placedRole(passage, mention, beside, cues);
  return isNear(mention) ? { ...role, score: role.score * nearness } : role;
}

function isNear({ passage: { words }, first }: Mention): boolean {
  const [before, twoBefore] = [words[first - 1], words[first - 2]];
  if (nearWords.has(before?.folded ?? '')) return true;
  return /^(?:of|de|d|to)$/.test(before?.folded ?? '') && nearWords.has(twoBefore?.folded ?? '');
}

function placedRole(passage: Passage, mention: Mention, beside: Beside, cues: readonly Cue[]): Role {
  const role = roleOf(mention, cuesBefore(mention, cues), {
    from: beside.lastWord,
    until: beside.nextPlace,
  });
  if (role.score === 0 && !role.rule.startsWith('passing')) return role;
  if (passage.part === 'signature') return signatureRole(mention, beside);
  if (role.rule !== 'bare' && role.score > 0) return role;
  if (isAtOffice(mention)) return none('office');
  return apartRole(role, mention, beside);
}

/** A place that no verb leads in: on its own line, with its state, or in passing. */
function apartRole(role: Role, mention: Mention, beside: Beside): Role {
  const isWhole = beside.areas.length > 0 && mention.places.length > 0;
  const alone = standsAlone(mention, beside);
  if (role.rule === 'passing-in') return { rule: 'in', score: isWhole ? 0.74 : 0 };
  if (role.rule === 'passing' && isWhole && alone === 'no') return { rule: 'pair', score: pairScore };
  if (role.rule === 'passing') return { rule: 'city-state', score: isWhole ? 0.64 : 0 };
  if (isWhole && alone !== 'no') return { rule: 'city-state', score: 0.8 };
  if (alone === 'line') return { rule: 'alone', score: 0.74 };
  if (alone !== 'fragment') return { rule: 'bare', score: 0 };
  return { rule: 'bare', score: opensLetter(mention) ? 0.72 : 0.64 };
}

/** "Gatineau, secteur Hull, pour l'adresse.": what one begins with. */
function opensLetter({ passage: { words }, first }: Mention): boolean {
  return words[first]?.sentence !== words[first - 1]?.sentence && (words[first]?.sentence ?? 0) <= 2;
}

/** A town on a line of its own is the writer's; on a line with a street or a firm, the employer's. */
function signatureRole(mention: Mention, beside: Beside): Role {
  if (isAtOffice(mention)) return none('office');
  const alone = standsAlone(mention, beside);
  const isWhole = beside.areas.length > 0 && mention.places.length > 0;
  if (alone === 'line') return { rule: 'signature', score: isWhole ? 0.8 : mention.first > 0 ? 0.72 : 0.64 };
  if (alone !== 'fragment') return { rule: 'signature', score: 0 };
  if (isWhole) return { rule: 'signature', score: 0.62 };
  return { rule: 'signature', score: isNameBefore(mention.passage, mention.first) ? 0.6 : 0 };
}

/** Whether only punctuation stands around it: the whole line or sentence, a piece of one, or neither. */
function standsAlone(mention: Mention, beside: Beside): 'line' | 'fragment' | 'no' {
  if (isTypedWhole(mention, beside)) return 'fragment';
  const { words } = mention.passage;
  const sentence = words[mention.first]?.sentence;
  const before = words[mention.first - 1];
  const after = words[beside.lastWord];
  const opens = opensAt(mention, beside);
  const closes =
    after?.sentence !== sentence ||
    /^[^\S\n]*[,.;:!?()|/\n–—-]/.test(after?.gap ?? '') ||
    hereWords.test(after?.folded ?? '') ||
    beside.postalCode !== null;
  if (!closes || !opens) return 'no';
  return before?.sentence !== sentence && after?.sentence !== sentence ? 'line' : 'fragment';
}

/** "magog québec", "odessa tx" typed without capitals or commas: the town's state is punctuation enough. */
function isTypedWhole({ passage, last, places }: Mention, { areas, lastWord }: Beside): boolean {
  const isOfTown = areas.some(
    (area) =>
      area.region !== null &&
      (area.isAbbreviation ? places.some((place) => contains(area, place)) : places.length > 0),
  );
  return passage.isCaseless && isOfTown && passage.words[last]?.gap === ' ' && lastWord > last;
}

/** At the head of a piece of the sentence, a label or, after a name, "from" left aside. */
function opensAt(mention: Mention, beside: Beside): boolean {
  const { passage, first } = mention;
  const { words } = passage;
  const isPart = words[first]?.gap === ' ' && partWords.has(words[first - 1]?.folded ?? '');
  const begin = isPart ? first - 1 : first;
  const before = words[begin - 1];
  if (before?.sentence !== words[first]?.sentence || opensWith(words[begin]?.gap ?? '')) return true;
  if (townWords.test(before?.folded ?? ''))
    return words[first - 2]?.sentence !== before?.sentence || opensWith(before?.gap ?? '');
  return (
    followsName(mention, beside) || (ofWords.test(before?.folded ?? '') && isNameBefore(passage, first - 1))
  );
}

/** "jaxon reeves ocala fl", "names randy skaggs hazard ky": typed without capitals and commas, a town with its state. */
function followsName({ passage: { isCaseless, words }, first }: Mention, { areas }: Beside): boolean {
  if (!isCaseless || areas.length === 0) return false;
  const sentence = words[first]?.sentence;
  const begin = hereWords.test(words[first - 1]?.folded ?? '') ? first - 3 : first - 2;
  const before = words[begin - 1];
  return (
    words[begin]?.sentence === sentence &&
    (before?.sentence !== sentence || openings.has(before?.folded ?? ''))
  );
}

function opensWith(gap: string): boolean {
  return /[,.;:()|/]\s*$|\s[-–—•]\s*$|\n\s*$/.test(gap);
}

/** "Colonia Roma, CDMX": what follows is the town. */
function isNeighbourhood({ passage: { words }, first }: Mention): boolean {
  return neighbourhoodWords.has(words[first - 1]?.folded ?? '');
}
