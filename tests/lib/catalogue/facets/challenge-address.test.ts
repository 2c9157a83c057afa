import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { challengeAddress, readChallengeQuery } from "@/lib/catalogue/facets/challenge-address.ts";

const terms = ["ssc", "esc", "msc", "bm-msc"].map((id) => ({ id }));
const read = (search: string) => readChallengeQuery(new URLSearchParams(search), terms);

describe("the address of the challenges", () => {
  test.each([
    ["", []],
    ["source=ssc", ["ssc"]],
    ["source=", []],
    ["source=bm-msc,ssc", ["ssc", "bm-msc"]],
    ["source=ssc&source=esc", ["ssc", "esc"]],
    ["source=SSC,ssc", ["ssc"]],
    ["source=BM_MSC", ["bm-msc"]],
    ["source= bm msc ", ["bm-msc"]],
  ])("“%s” asks for %j", (search, sources) => {
    expect(read(search)).toEqual({ value: { sources }, problems: [] });
  });

  test("names what it cannot use and answers the rest", () => {
    const { value, problems } = read("source=ssc,gold&page=2");
    expect(value).toEqual({ sources: ["ssc"] });
    expect(problems.map(({ parameter, message }) => [parameter, message])).toEqual([
      ["source", "“gold” is not a known cell source."],
      ["page", "There is no parameter “page” here."],
    ]);
    expect(problems[0]?.accepts).toEqual(["ssc", "esc", "msc", "bm-msc"]);
  });

  test("read, written and read again is the same, and the written form is the shortest", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...terms.map((term) => term.id)), fc.string())), (values) => {
        const { value } = read(new URLSearchParams(values.map((one) => ["source", one])).toString());
        const address = challengeAddress(value);
        const again = read(address.split("?")[1] ?? "");
        expect(again).toEqual({ value, problems: [] });
        expect(challengeAddress(again.value)).toBe(address);
      }),
    );
  });

  test("never throws, whatever the address", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }))), (pairs) => {
        const { value, problems } = read(new URLSearchParams(pairs).toString());
        expect(value.sources.every((id) => terms.some((term) => term.id === id))).toBe(true);
        for (const problem of problems) expect(problem.message.length).toBeLessThan(120);
      }),
    );
  });

  test("has its anchor last", () => {
    expect(challengeAddress({ sources: ["ssc", "esc"] }, "freezing")).toBe("/challenges?source=ssc,esc#freezing");
    expect(challengeAddress()).toBe("/challenges");
  });
});
