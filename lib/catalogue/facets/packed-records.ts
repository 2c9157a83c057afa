import { addTo, type Bitmap } from "./bitmap.ts";

/**
 * A set of record numbers as few bytes: a list of numbers where that is shorter than one bit a record, else the bits
 * themselves. The length tells which, since a list is only used where it is shorter. 32-bit little-endian either way.
 */
export function packRecords(numbers: readonly number[], size: number): Uint8Array<ArrayBuffer> {
  const words = Math.ceil(size / 32);
  if (numbers.length < words) return new Uint8Array(Uint32Array.from(numbers).buffer);
  const bitmap = new Uint32Array(words);
  for (const number of numbers) addTo(bitmap, number);
  return new Uint8Array(bitmap.buffer);
}

/** Adds a packed set to a bitmap, in place. */
export function addPacked(bitmap: Bitmap, packed: Uint8Array): void {
  // A copy where it has to be: a view of 32-bit words must begin at a multiple of four.
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice();
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  if (words.length < bitmap.length) {
    for (const number of words) addTo(bitmap, number);
  } else {
    for (let i = 0; i < bitmap.length; i++) bitmap[i] = (bitmap[i] as number) | (words[i] as number);
  }
}
