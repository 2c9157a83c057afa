import fc from "fast-check";
import { expect, test } from "vitest";
import { bitmapOf, emptyBitmap, numbersIn, union } from "@/lib/catalogue/facets/bitmap.ts";
import { addPacked, packRecords } from "@/lib/catalogue/facets/packed-records.ts";

const sets = fc
  .integer({ min: 1, max: 400 })
  .chain((size) =>
    fc.record({ size: fc.constant(size), numbers: fc.subarray([...Array(size).keys()]), others: fc.subarray([...Array(size).keys()]) }),
  );

test("a packed set is the set, whatever else is in the bitmap it is added to", () => {
  fc.assert(
    fc.property(sets, ({ size, numbers, others }) => {
      const bitmap = bitmapOf(size, others);
      addPacked(bitmap, packRecords(numbers, size));
      expect([...numbersIn(bitmap)]).toEqual([...numbersIn(union(size, [bitmapOf(size, numbers), bitmapOf(size, others)]))]);
    }),
  );
});

test("it is never longer than one bit a record, rounded up to whole words", () => {
  fc.assert(
    fc.property(sets, ({ size, numbers }) => {
      expect(packRecords(numbers, size).byteLength).toBe(4 * Math.min(numbers.length, Math.ceil(size / 32)));
    }),
  );
});

test("bytes that begin anywhere in memory are read the same", () => {
  const packed = packRecords([1, 2, 70], 4_000);
  const shifted = new Uint8Array(packed.length + 1);
  shifted.set(packed, 1);
  const bitmap = emptyBitmap(4_000);
  addPacked(bitmap, shifted.subarray(1));
  expect([...numbersIn(bitmap)]).toEqual([1, 2, 70]);
});
