/** Sorted ASCII names in one buffer, one a line, found by binary search without making strings. */
export interface SortedNames {
  readonly count: number;
  /** The number of exactly this name, or -1. */
  find(name: string): number;
  /** Whether a name equals these words or goes on after them with another word. */
  begins(words: string): boolean;
  at(number: number): string;
}

const lineFeed = 0x0a;
const space = 0x20;
const ascii = 128;

/** Opens a section of the index: `bytes` holds the names in ascending byte order, parted by line feeds. */
export function sortedNames(bytes: Uint8Array): SortedNames {
  const starts = lineStarts(bytes);
  const count = starts.length - 1;
  const pairs = pairStarts(bytes, starts);
  const startOf = (number: number) => starts[number] ?? 0;
  const endOf = (number: number) => startOf(number + 1) - 1;

  /** Negative, zero or positive as `name` sorts before, at or after the name of that number. */
  const compare = (name: string, number: number): number => {
    const start = startOf(number);
    const length = endOf(number) - start;
    const shared = Math.min(length, name.length);
    for (let i = 0; i < shared; i++) {
      const difference = name.charCodeAt(i) - (bytes[start + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return name.length - length;
  };
  const lowerBound = (name: string): number => {
    const pair = pairOf(name.charCodeAt(0), name.charCodeAt(1));
    let low = pair < 0 ? 0 : (pairs[pair] ?? 0);
    let high = pair < 0 ? count : (pairs[pair + 1] ?? count);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(name, middle) > 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const isAt = (name: string, number: number) => number < count && compare(name, number) === 0;
  return {
    count,
    find(name) {
      const number = lowerBound(name);
      return isAt(name, number) ? number : -1;
    },
    begins(words) {
      const next = lowerBound(words);
      if (next >= count || !hasPrefix(bytes, startOf(next), endOf(next), words)) return false;
      const after = startOf(next) + words.length;
      return after === endOf(next) || bytes[after] === space;
    },
    at: (number) =>
      Buffer.from(bytes.buffer, bytes.byteOffset + startOf(number), endOf(number) - startOf(number)).toString(
        'utf8',
      ),
  };
}

/** For each pair of first letters the number of the first name that begins with it or sorts after it. */
function pairStarts(bytes: Uint8Array, starts: Uint32Array): Uint32Array {
  const pairs = new Uint32Array(ascii * ascii + 1).fill(starts.length - 1);
  for (let number = starts.length - 2; number >= 0; number--) {
    const start = starts[number] ?? 0;
    pairs[pairOf(bytes[start] ?? 0, bytes[start + 1] ?? 0)] = number;
  }
  for (let pair = pairs.length - 2; pair >= 0; pair--)
    pairs[pair] = Math.min(pairs[pair] ?? 0, pairs[pair + 1] ?? 0);
  return pairs;
}

/** -1 for a name that is too short or not in ASCII. */
function pairOf(first: number, second: number): number {
  return first < ascii && second < ascii ? first * ascii + second : -1;
}

/** Where each line begins, and one past the end as if another line began there. */
export function lineStarts(bytes: Uint8Array): Uint32Array {
  let lines = bytes.length === 0 ? 0 : 1;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === lineFeed) lines++;
  const starts = new Uint32Array(lines + 1);
  let line = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === lineFeed) starts[++line] = i + 1;
  starts[lines] = bytes.length + 1;
  return starts;
}

function hasPrefix(bytes: Uint8Array, start: number, end: number, prefix: string): boolean {
  if (end - start < prefix.length) return false;
  for (let i = 0; i < prefix.length; i++) if (bytes[start + i] !== prefix.charCodeAt(i)) return false;
  return true;
}
