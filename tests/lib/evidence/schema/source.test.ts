import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Source, sourcesOf } from "@/lib/evidence/schema/source.ts";

const page = { kind: "paper", url: "https://example.org/a", level: "abstract", supports: ["title"] };
const review = { kind: "review", url: null, level: "citation", supports: ["year"], lines: [179] };

describe("a source", () => {
  test.each([[page], [review], [{ ...page, kind: "mirror", found: "Status", note: "A copy of 2019." }], [{ ...page, supports: [] }]])(
    "%j is one",
    (source) => {
      expect(Source.parse(source)).toEqual(source);
    },
  );

  test.each([
    ["a page without an address", { ...page, url: null }],
    ["a page with a local address", { ...page, url: "file:///etc/passwd" }],
    ["a page with a script for an address", { ...page, url: "javascript:alert(1)" }],
    ["a page with half an address", { ...page, url: "example.org/a" }],
    ["the review with an address", { ...review, url: "https://example.org/a" }],
    ["the review without lines", { ...review, lines: [] }],
    ["the review with a line it has not", { ...review, lines: [439] }],
    ["a level that is none", { ...page, level: "skimmed" }],
    ["a field that is none", { ...page, reliable: true }],
    ["support for nothing", { ...page, supports: [""] }],
  ])("%s is none", (_, source) => {
    expect(Source.safeParse(source).success).toBe(false);
  });
});

describe("the sources of a fact", () => {
  test.each<[string, string[][], number[]]>([
    ["population.country", [["population"], ["population.country"]], [2]],
    ["population.country", [["population"], ["models"], ["population"]], [1, 3]],
    ["population.country", [["population.sampleSize"], ["country"]], []],
    ["population.country", [["population.country", "population"], ["population"]], [1]],
    ["hosts.rat.strain", [["hosts"], ["hosts.strain"], ["hosts.rat"], ["hosts.rat.strain"]], [4]],
    ["hosts.rat.strain", [["hosts"], ["hosts.strain"], ["hosts.rat"], ["hosts.mouse.strain"]], [2]],
    ["hosts.rat.strain", [["hosts"], ["hosts.rat"]], [2]],
    ["cohorts.low.intervention.dose", [["intervention"], ["intervention.dose"], ["cohorts.low"]], [2]],
    ["cohorts.low.intervention.dose", [["cohorts"], ["intervention"], ["cohorts.high.intervention.dose"]], [2]],
    ["cohorts.low.n", [["cohorts"], ["cohorts.n"], ["intervention"]], [2]],
    ["intervention.dose", [["intervention"], ["cohorts.high.intervention.dose"]], [2]],
    ["hosts.strain", [["hosts"], ["hosts.rat.strain"]], [2]],
    ["title", [["title"], ["title"]], [1, 2]],
    ["title", [], []],
  ])("%s with %j: %j", (path, supports, expected) => {
    expect(
      sourcesOf(
        supports.map((list) => ({ supports: list })),
        path,
      ),
    ).toEqual(expected);
  });

  test("are those that name the field itself, else those that name its section; numbered from 1, ascending", () => {
    const path: fc.Arbitrary<string> = fc.constantFrom("a", "b", "a.x", "a.y", "b.x");
    fc.assert(
      fc.property(fc.array(fc.array(path, { maxLength: 3 }), { maxLength: 6 }), path, (supports, asked) => {
        const naming = (name: string) => supports.flatMap((list, place) => (list.includes(name) ? [place + 1] : []));
        const section = asked.split(".")[0] as string;
        expect(
          sourcesOf(
            supports.map((list) => ({ supports: list })),
            asked,
          ),
        ).toEqual(naming(asked).length > 0 ? naming(asked) : naming(section));
      }),
    );
  });
});
