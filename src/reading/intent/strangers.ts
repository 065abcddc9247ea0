import { strangers as lexicon, type StrangerKind } from '../lexicon/strangers.ts';
import type { Passage } from '../text/passage.ts';
import type { Match } from '../text/phrases.ts';
import type { VisibleText } from '../text/visible-text.ts';
import { cueIndex, cuesIn, foldedText } from './cues.ts';

/** What mail of no worker's is about, or null. */
export type Stranger =
  | 'phishing'
  | 'fraud'
  | 'orders'
  | 'vendor'
  | 'press'
  | 'abuse'
  | 'announcement'
  | 'authority';

export interface StrangerSigns {
  kind: Stranger;
  /** Two for each plain phrase, one for each that could stand in a person's mail too; repeated ones count once. */
  weight: number;
}

const index = cueIndex(lexicon);
const none: readonly StrangerSigns[] = [];

/** What kind of stranger's mail this looks most like, the strongest first. */
export function readStrangerSigns(text: VisibleText): readonly StrangerSigns[] {
  const { subject, body, signature } = text.passages;
  const found = [subject, body, signature].map((passage) => ({ passage, cues: cuesIn(passage, index) }));
  if (found.every(({ cues }) => cues.length === 0)) return none;
  return weighed(found);
}

function weighed(
  found: readonly { passage: Passage; cues: readonly Match<StrangerKind>[] }[],
): StrangerSigns[] {
  const weights = new Map<Stranger, number>();
  const seen = new Set<string>();
  for (const { passage, cues } of found) {
    for (const { kind, first, last } of cues) {
      const key = `${kind} ${foldedText(passage, first, last)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const stranger = kind.replace(/Sign$/, '') as Stranger;
      weights.set(stranger, (weights.get(stranger) ?? 0) + weightOf(kind));
    }
  }
  return [...weights].map(([kind, weight]) => ({ kind, weight })).sort((a, b) => b.weight - a.weight);
}

function weightOf(kind: StrangerKind): number {
  return kind.endsWith('Sign') ? 1 : 2;
}
