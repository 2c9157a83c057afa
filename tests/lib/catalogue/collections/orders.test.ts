import { describe, expect, test } from "vitest";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import { inOrder, type PlainCollection } from "../../../support/plain-catalogue.ts";
import { jsonRecords, realCollection, realPlain } from "../../../support/real-data.ts";

describe.each(collectionNames)("the orders of %s", (name) => {
  const { index } = realCollection(name);
  const plain = realPlain().get(name) as PlainCollection;
  const both = index.shape.sorts.flatMap((sort) => [sort, `-${sort}`]);

  test("are all there, in both directions and no other", () => {
    expect([...index.orders.keys()].sort()).toEqual([...both].sort());
  });

  test.each(both)("%s lists every record once, by key, ties by id, records without a key last", (sort) => {
    const order = [...(index.orders.get(sort) as Uint32Array)];
    expect([...order].sort((a, b) => a - b)).toEqual([...plain.ids.keys()]);
    expect(order).toEqual(inOrder(plain, sort));
    const keys = plain.keys.get(sort.replace(/^-/, "")) as readonly (string | number | null)[];
    const without = order.map((number) => keys[number] === null);
    expect(without).toEqual([...without].sort());
    for (let place = 1; place < order.length; place++) {
      const [before, after] = [order[place - 1] as number, order[place] as number];
      if (keys[before] === keys[after])
        expect((plain.ids[before] as string).localeCompare(plain.ids[after] as string, "en", { numeric: true })).toBeLessThan(0);
    }
  });

  test("are total: no two records have one id", () => {
    expect(new Set(plain.ids).size).toBe(plain.ids.length);
  });
});

describe("an order that a reader can check by hand", () => {
  const listed = (name: "studies" | "trials" | "references", sort: string) =>
    [...(realCollection(name).index.orders.get(sort) as Uint32Array)].map(
      (number) => realCollection(name).items[number] as Record<string, unknown>,
    );

  test("studies by year, newest first, and by reference", () => {
    const years = listed("studies", "-year").map((item) => item["year"] as number);
    expect(years).toEqual(
      jsonRecords("studies")
        .map((study) => study.year)
        .sort((a, b) => (b ?? 0) - (a ?? 0)),
    );
    const references = listed("studies", "ref").map((item) => item["referenceNumber"] as number | null);
    expect(references).toEqual([...references].sort((a, b) => (a ?? 1_000) - (b ?? 1_000)));
  });

  test("references by number: 9 before 10", () => {
    expect(listed("references", "number").map((item) => item["number"])).toEqual(Array.from({ length: 109 }, (_, index) => index + 1));
  });

  test.each(["posted", "-posted", "updated", "-updated", "enrolment", "-enrolment"])(
    "trials by %s: those that were not read stand last",
    (sort) => {
      const field = { posted: "firstPosted", updated: "lastUpdatePosted", enrolment: "enrolment" }[sort.replace("-", "")] as string;
      const values = listed("trials", sort).map((item) => item[field] as string | number | null);
      const known = values.filter((value) => value !== null);
      expect(known.length).toBeGreaterThan(2);
      expect(values.length).toBeGreaterThan(known.length);
      expect(values.slice(0, known.length)).toEqual(known);
      const ascending = known.every((value, place) => place === 0 || (known[place - 1] as string | number) <= value);
      const descending = known.every((value, place) => place === 0 || (known[place - 1] as string | number) >= value);
      expect(sort.startsWith("-") ? descending : ascending).toBe(true);
    },
  );
});
