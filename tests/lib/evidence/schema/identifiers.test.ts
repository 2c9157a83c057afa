import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  doi,
  partialDate,
  pmcid,
  pmid,
  referenceNumber,
  registryId,
  registryPatterns,
  reviewLine,
  slug,
  year,
} from "@/lib/evidence/schema/identifiers.ts";

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe("a date", () => {
  const pad = (number: number) => String(number).padStart(2, "0");
  const isLeap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = (y: number, m: number) => [31, isLeap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;

  test("is accepted exactly when it is in the calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2400 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (y, m, d) => {
        expect(accepts(partialDate, String(y))).toBe(true);
        expect([y, m, accepts(partialDate, `${y}-${pad(m)}`)]).toEqual([y, m, m >= 1 && m <= 12]);
        expect([y, m, d, accepts(partialDate, `${y}-${pad(m)}-${pad(d)}`)]).toEqual([y, m, d, d >= 1 && d <= days(y, m)]);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    "2014-02-30",
    "2014-02-29",
    "1900-02-29",
    "2014-13",
    "2014-00",
    "2014-04-31",
    "2014-1-2",
    "14-01-02",
    "2014-01-02T00:00",
    "2014/01/02",
    "02.01.2014",
    "January 2014",
    "",
    " 2014",
    "2014 ",
    "2014-",
    "２０１４",
  ])("“%s” is none", (text) => {
    expect(partialDate.safeParse(text).error?.issues[0]?.message).toContain("is not a date");
  });

  test.each(["2016-02-29", "2000-02-29", "2014-12-31", "2014-01", "1999"])("“%s” is one", (text) => {
    expect(accepts(partialDate, text)).toBe(true);
  });
});

describe("identifiers", () => {
  test.each<[string, z.ZodType, unknown[], unknown[]]>([
    [
      "a DOI",
      doi,
      ["10.1007/s11010-016-2928-2", "10.4081/aiua.2024.12285", "10.1002/(SICI)1097-4636", "10.1000/A<b>;c"],
      ["https://doi.org/10.1007/x", "doi:10.1007/x", "10.1007", "10.1007/", "10.1007/a b", "11.1007/x", "10.12/x", "", 10.1007],
    ],
    ["a PMID", pmid, ["1", "28120211", "123456789"], ["0", "012", "PMID 28120211", "28120211 ", "1234567890", "", "-1", "1.5", 28120211]],
    ["a PMCID", pmcid, ["PMC10229736"], ["10229736", "PMC", "pmc1", "PMC1a", ""]],
    ["a slug", slug, ["rat", "at-msc", "a1-2"], ["Rat", "at_msc", "-a", "a-", "a--b", "", "a b", "α"]],
    ["a year", year, [1900, 2022, 2100], [1899, 2101, 2014.5, "2014", Number.NaN, null]],
    ["a line of the review", reviewLine, [1, 438], [0, 439, 1.5, -1, "1"]],
    ["a number of the reference list", referenceNumber, [1, 109], [0, 110, 1.5, "1"]],
  ])("%s: the right ones are accepted, the wrong ones refused", (_, schema, right, wrong) => {
    for (const value of right) expect([value, accepts(schema, value)]).toEqual([value, true]);
    for (const value of wrong) expect([value, accepts(schema, value)]).toEqual([value, false]);
  });

  test.each([
    ["NCT02414295", "clinicaltrials-gov"],
    ["IRCT20190519043634N1", "irct"],
    ["ISRCTN75604065", "isrctn"],
    ["ChiCTR2500100258", "chictr"],
  ])("%s is a number of %s and of no other registry", (id, registry) => {
    expect(accepts(registryId, id)).toBe(true);
    expect(
      Object.entries(registryPatterns)
        .filter(([, pattern]) => pattern.test(id))
        .map(([name]) => name),
    ).toEqual([registry]);
  });

  test.each([
    "NCT0241429",
    "NCT024142955",
    "nct02414295",
    "RCT20190519043634N1",
    "IRCT20190519043634",
    "ISRCTN7560406",
    "CHICTR2500100258",
    "ChiCTR250010025",
    " NCT02414295",
    "NCT02414295\n",
    "",
  ])("“%s” is no registry number", (id) => {
    expect(accepts(registryId, id)).toBe(false);
  });

  test("a number with one character more, less or another is refused or is another number, never the same", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("NCT02414295", "ISRCTN75604065", "ChiCTR2500100258"),
        fc.nat(),
        fc.constantFrom("", "x", " ", "-", "00"),
        (id, at, put) => {
          const broken = id.slice(0, at % id.length) + put + id.slice((at % id.length) + 1);
          expect([broken, accepts(registryId, broken)]).toEqual([broken, false]);
        },
      ),
    );
  });
});
