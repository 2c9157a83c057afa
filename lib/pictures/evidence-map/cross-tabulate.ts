import type { Bitmap } from "../../catalogue/facets/bitmap.ts";

/**
 * How many records of a set are in each pair of a row and a column, row by row, once for the whole set and once for each of its
 * parts. All of it is counted in one walk over the records of the rows: each record's columns and parts are laid down beforehand as
 * the bits of a word, so that the work goes with the number of marks made and not with cells times records.
 */
export function crossTabulate(
  within: Bitmap,
  rows: readonly Bitmap[],
  columns: readonly Bitmap[],
  parts: readonly Bitmap[],
): { readonly all: Uint32Array; readonly parts: readonly Uint32Array[] } {
  if (parts.length > 31) throw new Error("a cross table counts at most 31 parts");
  const cells = rows.length * columns.length;
  const all = new Uint32Array(cells);
  const counts = parts.map(() => new Uint32Array(cells));
  const partsOf = bitsOf(within.length * 32, parts);
  for (let first = 0; first < columns.length; first += 32) {
    const columnsOf = bitsOf(within.length * 32, columns.slice(first, first + 32));
    rows.forEach((row, y) => {
      const start = y * columns.length + first;
      for (let i = 0; i < row.length; i++) {
        for (let word = (row[i] as number) & (within[i] as number); word !== 0; word &= word - 1) {
          const record = i * 32 + 31 - Math.clz32(word & -word);
          const inParts = partsOf[record] as number;
          for (let found = columnsOf[record] as number; found !== 0; found &= found - 1) {
            const cell = start + 31 - Math.clz32(found & -found);
            all[cell] = (all[cell] as number) + 1;
            for (let part = inParts; part !== 0; part &= part - 1) {
              const of = counts[31 - Math.clz32(part & -part)] as Uint32Array;
              of[cell] = (of[cell] as number) + 1;
            }
          }
        }
      }
    });
  }
  return { all, parts: counts };
}

/** For every record the sets that it is in, as bits. */
function bitsOf(records: number, sets: readonly Bitmap[]): Uint32Array {
  const bits = new Uint32Array(records);
  sets.forEach((set, place) => {
    const bit = 1 << place;
    for (let i = 0; i < set.length; i++) {
      for (let word = set[i] as number; word !== 0; word &= word - 1) {
        const record = i * 32 + 31 - Math.clz32(word & -word);
        bits[record] = (bits[record] as number) | bit;
      }
    }
  });
  return bits;
}
