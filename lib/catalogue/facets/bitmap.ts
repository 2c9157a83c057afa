/**
 * A set of record numbers as one bit per record. The catalogue does not change while it serves, so the set of records that
 * carry a term can be laid down once; filters are then intersections and unions, and counts are population counts.
 */
export type Bitmap = Uint32Array;

/** An empty set with room for the record numbers 0 to `size - 1`. */
export function emptyBitmap(size: number): Bitmap {
  return new Uint32Array(Math.ceil(size / 32));
}

/** The set of all record numbers from 0 to `size - 1`. */
export function fullBitmap(size: number): Bitmap {
  const bitmap = emptyBitmap(size).fill(0xffffffff);
  const spare = bitmap.length * 32 - size;
  const last = bitmap.length - 1;
  if (spare > 0) bitmap[last] = (bitmap[last] as number) >>> spare;
  return bitmap;
}

/** The set of the given record numbers. */
export function bitmapOf(size: number, numbers: Iterable<number>): Bitmap {
  const bitmap = emptyBitmap(size);
  for (const number of numbers) addTo(bitmap, number);
  return bitmap;
}

/** Adds one record number, in place. */
export function addTo(bitmap: Bitmap, number: number): void {
  bitmap[number >>> 5] = (bitmap[number >>> 5] as number) | (1 << (number & 31));
}

export function has(bitmap: Bitmap, number: number): boolean {
  return ((bitmap[number >>> 5] as number) & (1 << (number & 31))) !== 0;
}

/** Records in both sets, as a new set. */
export function intersection(a: Bitmap, b: Bitmap): Bitmap {
  const result = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i++) result[i] = (a[i] as number) & (b[i] as number);
  return result;
}

/** Records in any of the sets, as a new set. */
export function union(size: number, bitmaps: readonly Bitmap[]): Bitmap {
  const result = emptyBitmap(size);
  for (const bitmap of bitmaps) {
    for (let i = 0; i < result.length; i++) result[i] = (result[i] as number) | (bitmap[i] as number);
  }
  return result;
}

/** How many records are in the set. */
export function count(bitmap: Bitmap): number {
  let total = 0;
  for (let i = 0; i < bitmap.length; i++) total += populationCount(bitmap[i] as number);
  return total;
}

/** How many records are in both sets, without building their intersection. */
export function countBoth(a: Bitmap, b: Bitmap): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += populationCount((a[i] as number) & (b[i] as number));
  return total;
}

/** The record numbers in the set, ascending. */
export function* numbersIn(bitmap: Bitmap): Generator<number> {
  for (let i = 0; i < bitmap.length; i++) {
    for (let word = bitmap[i] as number; word !== 0; word &= word - 1) yield i * 32 + (31 - Math.clz32(word & -word));
  }
}

/** Bits set in a 32-bit word (Hamming weight; Warren, Hacker's Delight, 5-1). */
function populationCount(word: number): number {
  let w = word - ((word >>> 1) & 0x55555555);
  w = (w & 0x33333333) + ((w >>> 2) & 0x33333333);
  return (((w + (w >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
