import { loadGazetteer } from '../../src/places/load.ts';
import { readLocation } from '../../src/reading/location/location.ts';
import type { LocationFact } from '../../src/reading/reading.ts';
import { passageOf } from '../../src/reading/text/passage.ts';
import type { VisibleText } from '../../src/reading/text/visible-text.ts';

const gazetteer = loadGazetteer();
/** Below it a place is a suggestion for the secretary, not a fact. */
const threshold = 0.45;

/** What an email holds besides its body. */
export interface Surroundings {
  signature?: string;
  subject?: string;
  from?: string;
  quoted?: string;
  inlineAnswers?: VisibleText['inlineAnswers'];
}

/** The home read from a body; "Portland, -" where the region stays open, "-, CA-ON" where no town is told. */
export function homeIn(body: string, around: Surroundings = {}): string {
  const fact = locationIn(body, around);
  return fact ? `${fact.city ?? '-'}, ${fact.region ?? fact.country ?? '-'}` : 'nothing';
}

/** The region of the home, or its country where no region is certain. */
export function regionIn(body: string): string | null {
  const fact = locationIn(body);
  return fact && (fact.region ?? fact.country);
}

export function locationIn(body: string, around: Surroundings = {}): LocationFact | null {
  const { signature = '', subject = '', from = '', quoted = '', inlineAnswers = [] } = around;
  const passages = {
    body: passageOf('body', body),
    signature: passageOf('signature', signature),
    subject: passageOf('subject', subject),
  };
  const text = { body, signature, subject, from };
  const fact = readLocation({ text, passages, inlineAnswers, quoted, bareForward: null }, gazetteer);
  return fact && fact.confidence >= threshold ? fact : null;
}
