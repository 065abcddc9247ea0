/**
 * The index file: brotli over
 *   u32 length of the header, header (JSON: regions, zones, sections), then the sections, each 8-byte aligned.
 * Numbers are little-endian; text is one name a line. `src/places/load.ts` reads it.
 */
import { brotliCompressSync, constants } from 'node:zlib';

/** Packs `{ name: TypedArray | string }` and a header into the compressed file. */
export function pack(header, sections) {
  const bodies = Object.entries(sections).map(([name, value]) => ({ name, bytes: bytesOf(value) }));
  let offset = 0;
  const layout = {};
  for (const { name, bytes } of bodies) {
    layout[name] = [offset, bytes.length];
    offset += aligned(bytes.length);
  }
  const head = Buffer.from(JSON.stringify({ ...header, sections: layout }));
  const start = aligned(4 + head.length);
  const whole = Buffer.alloc(start + offset);
  whole.writeUInt32LE(head.length, 0);
  head.copy(whole, 4);
  for (const { name, bytes } of bodies) bytes.copy(whole, start + layout[name][0]);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return { whole, compressed: brotliCompressSync(whole, { params }) };
}

function bytesOf(value) {
  if (typeof value === 'string') return Buffer.from(value);
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}

function aligned(length) {
  return (length + 7) & ~7;
}
