import { approachWords, fromWords, inWords, personLeads, toWords } from '../lexicon/location-words.ts';
import type { Word } from '../text/passage.ts';
import { type Cue, type CueKind, cueAfter } from './cues.ts';
import { labelBefore } from './labels.ts';
import type { Mention } from './mentions.ts';

/** What a place is to the writer: `score` 0 means that it is not their home. */
export interface Role {
  rule: string;
  score: number;
}

/** How a place name is led in: by a preposition, right after a verb, on its own, or in the middle of other words. */
type Lead = 'in' | 'from' | 'to' | 'bare' | 'none';

const approachLength = 6;
const reach: Partial<Record<CueKind, number>> = {
  myHome: 14,
  home: 12,
  presence: 12,
  arrival: 4,
  greeting: 3,
  work: 5,
  origin: 5,
  past: 12,
  birth: 8,
  future: 6,
  visit: 4,
  others: 7,
  negation: 3,
};

/** The role that the words around a mention in running text give it; `cues` are those of its passage, `end` the word after its state. */
export function roleOf(mention: Mention, cues: readonly Cue[], end: number): Role {
  const label = labelBefore(mention);
  if (label === 'home') return { rule: 'label', score: 0.95 };
  if (label === 'other') return none('label-of-another');
  const after = cueAfter(mention.passage, end);
  if (after === 'not_home') return none('past');
  const lead = leadOf(mention, cues);
  const verb = nearestVerb(mention, cues);
  if (isAnothers(mention, verb, cues)) return none('another-person');
  if (verb && isTurned(verb, mention, cues)) return none('turned');
  if (after === 'home' && (lead !== 'none' || mention.isCapitalised))
    return { rule: 'home-after', score: 0.9 };
  return verb ? roleByVerb(verb.kind, lead) : roleByLead(mention, lead, cues);
}

function none(rule: string): Role {
  return { rule, score: 0 };
}

function roleByVerb(kind: CueKind, lead: Lead): Role {
  switch (kind) {
    case 'myHome':
    case 'home':
      return lead === 'from' || lead === 'to'
        ? none('elsewhere')
        : { rule: 'home', score: lead === 'none' ? 0.6 : 0.95 };
    case 'presence':
      return lead === 'none' || lead === 'to' ? none('elsewhere') : { rule: 'presence', score: 0.92 };
    case 'arrival':
      return lead === 'from' ? none('past') : { rule: 'arrival', score: lead === 'none' ? 0 : 0.86 };
    case 'greeting':
      return { rule: 'greeting', score: lead === 'none' ? 0 : 0.88 };
    case 'work':
      return lead === 'in' ? { rule: 'work', score: 0.66 } : none('work');
    case 'origin':
      return lead === 'from' ? { rule: 'origin', score: 0.62 } : none('origin');
    default:
      return none(kind);
  }
}

/** No verb near: "I groom dogs in Pueblo", "Boise, Idaho", a name in passing. */
function roleByLead(mention: Mention, lead: Lead, cues: readonly Cue[]): Role {
  if (lead === 'in')
    return subjectOf(mention, cues) === 'me' ? { rule: 'in', score: 0.7 } : shortLine(mention);
  if (lead === 'bare') return isGreeted(mention) ? none('person') : { rule: 'bare', score: 0.64 };
  return none('passing');
}

/** "Phlebotomist in Denver." */
function shortLine(mention: Mention): Role {
  const words = sentenceWords(mention);
  return words.length <= 8 ? { rule: 'in-short', score: 0.58 } : none('passing');
}

function leadOf(mention: Mention, cues: readonly Cue[]): Lead {
  const { words } = mention.passage;
  const own = words[mention.first];
  if (!own) return 'none';
  if (mention.start > own.start) return own.folded.startsWith("d'") ? 'from' : 'in';
  let follower = own;
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - approachLength); i--) {
    const word = words[i];
    if (!word || word.sentence !== own.sentence || /[,(:;]|\s[-–—]|[-–—]\s/.test(follower.gap)) return 'bare';
    if (inWords.has(word.folded)) return 'in';
    if (fromWords.has(word.folded) && !approachWords.has(words[i - 1]?.folded ?? '')) return 'from';
    if (toWords.has(word.folded) && !approachWords.has(words[i - 1]?.folded ?? '')) return 'to';
    if (!approachWords.has(word.folded) && !fromWords.has(word.folded) && !toWords.has(word.folded))
      return directLead(i + 1, cues);
    follower = word;
  }
  return 'bare';
}

/** A verb that needs no preposition: "j'habite Longueuil", "live Pittsburgh". */
function directLead(at: number, cues: readonly Cue[]): Lead {
  const isVerb = cues.some((cue) => cue.last === at && isHomeKind(cue.kind));
  return isVerb ? 'in' : 'none';
}

function isHomeKind(kind: CueKind): boolean {
  return kind === 'home' || kind === 'myHome' || kind === 'presence' || kind === 'arrival';
}

/** The verb cue that ends nearest before the mention in its sentence, the longer of two that end together. */
function nearestVerb(mention: Mention, cues: readonly Cue[]): Cue | null {
  let best: Cue | null = null;
  for (const cue of cuesBefore(mention, cues)) {
    if (cue.kind === 'me' || cue.kind === 'them' || cue.kind === 'company') continue;
    if (mention.first - cue.last > (reach[cue.kind] ?? 0)) continue;
    if (!best || cue.last > best.last || (cue.last === best.last && cue.first < best.first)) best = cue;
  }
  return best;
}

/** "used to live in", "no longer live in", "want to live in": the verb's own turn. */
function isTurned(verb: Cue, mention: Mention, cues: readonly Cue[]): boolean {
  if (verb.kind !== 'home' && verb.kind !== 'myHome' && verb.kind !== 'work' && verb.kind !== 'presence')
    return false;
  const between = mention.passage.words[verb.first - 1]?.folded ?? '';
  const nearest = /^(?:and|but|now|y|pero|et|mais|ahora|maintenant|still|currently)$/.test(between) ? 0 : 1;
  return cues.some(
    (cue) =>
      (cue.kind === 'past' || cue.kind === 'future' || cue.kind === 'negation') &&
      cue.first < verb.first &&
      cue.last >= verb.first - nearest + (nearest === 0 ? 1 : 0) &&
      cue.last <= verb.last,
  );
}

/** Somebody else is the one who is there: the verb's subject, or a person named between verb and place. */
function isAnothers(mention: Mention, verb: Cue | null, cues: readonly Cue[]): boolean {
  const before = cuesBefore(mention, cues);
  if (verb) {
    const between = before.filter(
      (cue) => cue.first >= verb.last && (cue.kind === 'them' || cue.kind === 'me'),
    );
    const last = between.filter((cue) => cue.kind === 'me' || !isInCompany(cue, cues)).at(-1);
    if (last?.kind === 'them') return true;
    if (verb.kind === 'myHome' || last?.kind === 'me') return false;
    return subjectBefore(verb.first + 1, before, cues) === 'them';
  }
  return subjectBefore(mention.first, before, cues) === 'them';
}

function subjectOf(mention: Mention, cues: readonly Cue[]): 'me' | 'them' | null {
  return subjectBefore(mention.first, cuesBefore(mention, cues), cues);
}

function subjectBefore(at: number, before: readonly Cue[], cues: readonly Cue[]): 'me' | 'them' | null {
  let nearest: Cue | null = null;
  for (const cue of before) {
    if (cue.last > at || (cue.kind !== 'me' && cue.kind !== 'them')) continue;
    if (cue.kind === 'them' && isInCompany(cue, cues)) continue;
    if (!nearest || cue.first >= nearest.first)
      nearest = nearest && nearest.first === cue.first && nearest.last > cue.last ? nearest : cue;
  }
  return nearest ? (nearest.kind === 'me' ? 'me' : 'them') : null;
}

function isInCompany(cue: Cue, cues: readonly Cue[]): boolean {
  return cues.some((other) => other.kind === 'company' && other.last === cue.first);
}

function cuesBefore(mention: Mention, cues: readonly Cue[]): Cue[] {
  const sentence = mention.passage.words[mention.first]?.sentence;
  return cues.filter(
    (cue) => cue.last <= mention.first && mention.passage.words[cue.first]?.sentence === sentence,
  );
}

function sentenceWords(mention: Mention): Word[] {
  const sentence = mention.passage.words[mention.first]?.sentence;
  return mention.passage.words.filter((word) => word.sentence === sentence);
}

/** "Hi Florence," */
function isGreeted(mention: Mention): boolean {
  return personLeads.has(mention.passage.words[mention.first - 1]?.folded ?? '');
}
