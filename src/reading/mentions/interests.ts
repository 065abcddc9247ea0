import { isNegated } from '../intent/negation.ts';
import { interestCues, interestTopics } from '../lexicon/mentions.ts';
import type { Interest, InterestTopic } from '../reading.ts';
import type { Passage } from '../text/passage.ts';
import { findLongestPhrases, longestPhraseAt, phraseIndex } from '../text/phrases.ts';

const cues = phraseIndex(interestCues.map((list) => ['cue', list] as const));
const topics = phraseIndex<InterestTopic>(
  Object.entries(interestTopics).flatMap(([topic, lists]) =>
    lists.map((list) => [topic as InterestTopic, list] as const),
  ),
);
const reach = 12;
const mostInterests = 10;

/** The topics named in the same sentence after "I'm interested in" and its like, each once. */
export function interestsIn(passage: Passage): Interest[] {
  const found = new Map<InterestTopic, Interest>();
  for (const cue of findLongestPhrases(passage, cues)) {
    if (isNegated(passage, cue.first)) continue;
    for (const interest of after(passage, cue.last))
      if (!found.has(interest.topic)) found.set(interest.topic, interest);
    if (found.size >= mostInterests) break;
  }
  return [...found.values()];
}

function after(passage: Passage, from: number): Interest[] {
  const { words } = passage;
  const sentence = words[from - 1]?.sentence;
  const interests: Interest[] = [];
  for (let at = from; at < from + reach && words[at]?.sentence === sentence; at++) {
    const topic = longestPhraseAt(passage, at, topics);
    if (topic) interests.push(interestOf(passage, topic.kind, topic.first, topic.last));
  }
  return interests;
}

function interestOf(
  { part, text, words }: Passage,
  topic: InterestTopic,
  first: number,
  last: number,
): Interest {
  const start = words[first]?.start ?? 0;
  const end = words[last - 1]?.end ?? start;
  return { topic, evidence: { part, start, end, text: text.slice(start, end) } };
}
