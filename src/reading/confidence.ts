import type { Facts } from './reading.ts';

type Field = keyof Facts;
/** What readers give, and how often that is right; between two points in proportion. */
type Curve = readonly (readonly [given: number, right: number])[];

/**
 * How often facts of each field are taken to be right, by what their rules give them. Set by hand, not fitted: the corpora
 * that rules were written on hold too few wrong facts to count by, so the curves stay below what those show, for what is
 * lost on emails that nobody has read. `test/corpus/calibration.ts` prints how well they hold, and a test sees that they
 * do; the samples are small, and a few points either way mean nothing.
 */
const curves: Readonly<Record<Field, Curve>> = {
  name: [
    [0, 0],
    [0.49, 0.45],
    [0.5, 0.8],
    [0.8, 0.87],
    [0.93, 0.94],
    [1, 0.98],
  ],
  location: [
    [0, 0],
    [0.49, 0.45],
    [0.5, 0.88],
    [0.8, 0.95],
    [1, 0.98],
  ],
  occupation: [
    [0, 0],
    [0.49, 0.45],
    [0.5, 0.78],
    [0.75, 0.88],
    [0.9, 0.95],
    [1, 0.97],
  ],
  agrees: [
    [0, 0],
    [0.49, 0.45],
    [0.5, 0.8],
    [0.85, 0.9],
    [1, 0.98],
  ],
};

/** Gives every fact the confidence that its like has earned, and parts those below the threshold from the others. */
export function weighed(found: Facts, threshold: number): { facts: Facts; suggestions: Facts } {
  const { name, location, occupation, agrees } = found;
  const all: Facts = {
    name: name && { ...name, confidence: calibrated(name.confidence, curves.name) },
    location: location && { ...location, confidence: calibrated(location.confidence, curves.location) },
    occupation: occupation && {
      ...occupation,
      confidence: calibrated(occupation.confidence, curves.occupation),
    },
    agrees: agrees && { ...agrees, confidence: calibrated(agrees.confidence, curves.agrees) },
  };
  return {
    facts: only(all, (confidence) => confidence >= threshold),
    suggestions: only(all, (confidence) => confidence < threshold),
  };
}

function only(
  { name, location, occupation, agrees }: Facts,
  isWanted: (confidence: number) => boolean,
): Facts {
  return {
    name: name && isWanted(name.confidence) ? name : null,
    location: location && isWanted(location.confidence) ? location : null,
    occupation: occupation && isWanted(occupation.confidence) ? occupation : null,
    agrees: agrees && isWanted(agrees.confidence) ? agrees : null,
  };
}

function calibrated(given: number, curve: Curve): number {
  const next = curve.findIndex(([from]) => from >= given);
  const [above, below] = [curve[next], curve[next - 1]];
  if (!above || !below) return (above ?? curve.at(-1))?.[1] ?? given;
  const share = (given - below[0]) / (above[0] - below[0]);
  return Math.round((below[1] + share * (above[1] - below[1])) * 100) / 100;
}
