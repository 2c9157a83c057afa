import fc from "fast-check";
import { expect, test } from "vitest";
import { bitmapOf } from "@/lib/catalogue/facets/bitmap.ts";
import { crossTabulate } from "@/lib/pictures/evidence-map/cross-tabulate.ts";

test("a cross table holds how many records are in the set, the row, the column and the part, however many columns there are", () => {
  const size = 70;
  const set = fc.uniqueArray(fc.nat(size - 1));
  const sets = (maxLength: number) => fc.array(set, { maxLength });
  fc.assert(
    fc.property(
      set,
      sets(5),
      fc.oneof(sets(5), fc.array(set, { minLength: 33, maxLength: 66 })),
      sets(4),
      (within, rows, columns, parts) => {
        const bits = (numbers: readonly number[]) => bitmapOf(size, numbers);
        const counted = crossTabulate(bits(within), rows.map(bits), columns.map(bits), parts.map(bits));
        const both = (part: readonly number[]) =>
          rows.flatMap((row) =>
            columns.map((column) => part.filter((one) => within.includes(one) && row.includes(one) && column.includes(one)).length),
          );
        expect([...counted.all]).toEqual(both([...Array(size).keys()]));
        expect(counted.parts.map((part) => [...part])).toEqual(parts.map(both));
      },
    ),
  );
});
