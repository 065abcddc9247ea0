import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** The opened index: its header's lists and its sections as views on one buffer, in the layout of `scripts/places/pack.mjs`. */
export interface IndexFile {
  /** "US US-OR", "FR ": country, then ISO 3166-2 subdivision or nothing. */
  regions: readonly string[];
  zones: readonly string[];
  bytes(section: string): Uint8Array;
  lines(section: string): readonly string[];
  u32(section: string): Uint32Array;
  i32(section: string): Int32Array;
  u16(section: string): Uint16Array;
  i16(section: string): Int16Array;
}

interface Header {
  regions: string[];
  zones: string[];
  sections: Record<string, [offset: number, length: number]>;
}

/** `data/places.bin`, from the package root whether this runs from `src` or `dist`. */
export const indexLocation = new URL('../../data/places.bin', import.meta.url);

/** Reads and inflates the index (about 4 MB). Throws what the file system or zlib throws. */
export function openIndex(location: URL = indexLocation): IndexFile {
  const inflated = brotliDecompressSync(readFileSync(location));
  const whole = alignedBuffer(inflated);
  const headerLength = new DataView(whole).getUint32(0, true);
  const header = JSON.parse(Buffer.from(whole, 4, headerLength).toString('utf8')) as Header;
  const base = (4 + headerLength + 7) & ~7;
  const span = (section: string): [start: number, length: number] => {
    const [offset, length] = header.sections[section] ?? [0, 0];
    return [base + offset, length];
  };
  return {
    regions: header.regions,
    zones: header.zones,
    bytes: (section) => new Uint8Array(whole, ...span(section)),
    lines: (section) =>
      Buffer.from(whole, ...span(section))
        .toString('utf8')
        .split('\n'),
    u32: (section) => new Uint32Array(whole, span(section)[0], span(section)[1] / 4),
    i32: (section) => new Int32Array(whole, span(section)[0], span(section)[1] / 4),
    u16: (section) => new Uint16Array(whole, span(section)[0], span(section)[1] / 2),
    i16: (section) => new Int16Array(whole, span(section)[0], span(section)[1] / 2),
  };
}

/** The bytes at the start of a buffer of their own, as views of four-byte numbers need them; copied only when they are not. */
function alignedBuffer(bytes: Buffer): ArrayBufferLike {
  return bytes.byteOffset === 0
    ? bytes.buffer
    : bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
