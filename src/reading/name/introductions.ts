import { english, french, type NameCues, spanish, unwanted } from '../lexicon/name-cues.ts';
import { ordinaryWords } from '../lexicon/name-words.ts';
import { bodies, ordinaryNouns } from '../lexicon/not-names.ts';
import type { Passage, Word } from '../text/passage.ts';
import { findPhrases, type Match, phraseIndex, phrasesAt } from '../text/phrases.ts';
import { type Claim, claimOf, type Finding } from './claim.ts';
import { isFamiliar, type NameRun, nameAt, namingWords } from './name-run.ts';
import { capitalisedRole, isGivenName } from './vocabulary.ts';

type CueKind = Exclude<keyof NameCues, 'after'>;

const languages = [english, spanish, french];
const kinds: readonly CueKind[] = ['called', 'opening', 'nickname', 'legal', 'guarded'];
const cues = phraseIndex(
  kinds.flatMap((kind) => languages.map((language) => [kind, language[kind]] as const)),
);
const after = phraseIndex(languages.map((language) => ['after', language.after] as const));
/** A bare word after "I'm" is taken for a name only so early in the letter. */
const earlySentences = 3;
const unwantedWords = new Set(unwanted);

const findings: Record<CueKind, Finding> = {
  called: { kind: 'said', confidence: 0.96, rule: 'name: introduction' },
  opening: { kind: 'said', confidence: 0.94, rule: 'name: introduction' },
  nickname: { kind: 'nickname', confidence: 0.88, rule: 'name: called' },
  legal: { kind: 'legal', confidence: 0.6, rule: 'name: legal' },
  guarded: { kind: 'said', confidence: 0.93, rule: 'name: I am' },
};

/** Names that the writer gives as their own: "my name is", "soy", "moi c'est", "Ada here". */
export function introductionsOf(passage: Passage, isKnownHere: (run: NameRun) => boolean): Claim[] {
  const claims: Claim[] = [];
  for (const cue of findPhrases(passage, cues)) {
    const run = nameAfter(passage, cue);
    if (run && isAllowed(passage, cue, run, isKnownHere)) claims.push(claimOf(run, findings[cue.kind]));
  }
  return [...claims, ...namesBeforeCues(passage)];
}

/** Skips a comma, a colon or quotes between the cue and the name, never a full stop. */
function nameAfter(passage: Passage, cue: Match<CueKind>): NameRun | null {
  const next = passage.words[cue.last];
  if (!next || next.sentence !== passage.words[cue.first]?.sentence) return null;
  if (!/^[\s,:"“«'‘(=–—*_-]*$/.test(next.gap)) return null;
  if (cue.kind === 'guarded' && /[,:(]/.test(next.gap) && !passage.isCaseless && !next.isCapitalised)
    return null;
  const run = nameAt(passage, cue.last);
  const head = passage.words[run?.first ?? cue.last] as Word;
  if (capitalisedRole(head) === 'particle' && !head.isCapitalised) return null;
  return run ?? (cue.kind === 'guarded' ? null : knownLowerName(passage, cue.last));
}

/** "my name is tyrell" among sentences with capitals: taken when the lists know it. */
function knownLowerName(passage: Passage, at: number): NameRun | null {
  const run = nameAt(passage, at, true);
  return run && isFamiliar(run) ? run : null;
}

function isAllowed(
  passage: Passage,
  cue: Match<CueKind>,
  run: NameRun,
  isKnownHere: (run: NameRun) => boolean,
): boolean {
  if (isUnwanted(passage, cue.first)) return false;
  if (cue.kind === 'opening') return isSentenceStart(passage, cue.first);
  if (cue.kind === 'guarded') return isPlainlyName(passage, cue, run) || isKnownHere(run);
  if (cue.kind === 'nickname')
    return !passage.isCaseless || isFamiliar(run) || closesAfter(run) || isKnownHere(run);
  return true;
}

/** "don't call me Gregory", "they used to call me": the two words before turn it. */
function isUnwanted(passage: Passage, first: number): boolean {
  const sentence = passage.words[first]?.sentence;
  return [first - 1, first - 2].some((at) => {
    const word = passage.words[at];
    return word !== undefined && word.sentence === sentence && unwantedWords.has(word.folded);
  });
}

function isSentenceStart(passage: Passage, at: number): boolean {
  return at === 0 || passage.words[at - 1]?.sentence !== passage.words[at]?.sentence;
}

/** After "I'm": a listed given name first, or two capitals with a listed name among them. */
function isPlainlyName(passage: Passage, cue: Match<CueKind>, run: NameRun): boolean {
  const [head] = namingWords(run);
  if (!head) return false;
  if (isShortCue(passage, cue))
    return (
      run.last - run.first > 1 &&
      (isGivenName(head.folded) || (!passage.isCaseless && isSetOff(passage, run)))
    );
  if (passage.isCaseless) return isGivenName(head.folded);
  if (isFamiliar(run)) return true;
  if (/^(?:this|it)$/.test(passage.words[cue.first]?.folded ?? '')) return false;
  return run.last - run.first === 1 ? isMononym(passage, run) : closesAfter(run);
}

/** "I am Suharti.": an unknown word early in the letter, with a capital inside the sentence and nothing behind it. */
function isMononym(passage: Passage, { first, last }: NameRun): boolean {
  const [word, next] = [passage.words[first], passage.words[last]];
  if (!word || word.sentence > earlySentences || bodies.has(word.folded) || ordinaryNouns.has(word.folded))
    return false;
  if (ordinaryWords.has(word.folded) || !/^\p{Lu}\p{Ll}+$/u.test(word.raw)) return false;
  return !next || next.sentence !== word.sentence || /^\s*[,(]/.test(next.gap);
}

/** "I, Obadiah Stump, hereby apply". */
function isSetOff({ words }: Passage, { first, last }: NameRun): boolean {
  return words[first]?.gap.startsWith(',') === true && words[last]?.gap.startsWith(',') === true;
}

/** "i", "yo", "c'est" alone are said of too many things: a surname is needed, or the name known from elsewhere. */
function isShortCue(passage: Passage, { first, last }: Match<CueKind>): boolean {
  return (
    last - first === 1 && /^(?:i|yo|it's|its|c'est|cest|ici|aqui)$/.test(passage.words[first]?.folded ?? '')
  );
}

/** Ends the sentence, or a mark or a small word follows. */
function closesAfter({ passage, last }: NameRun): boolean {
  const [tail, next] = [passage.words[last - 1] as Word, passage.words[last]];
  if (!next || next.sentence !== tail.sentence || !/^\s+$/.test(next.gap)) return true;
  return /^(?:and|from|in|of|with|i|i'm|y|e|de|en|et|je|j'habite|vivo|just|here)$/.test(next.folded);
}

function followsMark({ gap }: Word): boolean {
  return gap !== ' ' && /[,:!—–-]\s*$/.test(gap);
}

function namesBeforeCues(passage: Passage): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < passage.words.length; at++) {
    if (!passage.isCaseless && !passage.words[at]?.isCapitalised) continue;
    if (!isSentenceStart(passage, at) && !followsMark(passage.words[at] as Word)) continue;
    const run = nameAt(passage, at);
    if (!run || !phrasesAt(passage, run.last, after).length) continue;
    if (isFamiliar(run) || (run.last - run.first > 1 && !passage.isCaseless))
      claims.push(claimOf(run, { kind: 'said', confidence: 0.95, rule: 'name: opening' }));
  }
  return claims;
}
