import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Chosen, readComparison, writeComparison } from "@/lib/catalogue/compare/compare-address.ts";
import { type CompareKind, compareKindNames, compareKindOf, compareKinds } from "@/lib/catalogue/compare/compare-kind.ts";
import { tellingComparisons } from "@/lib/catalogue/compare/telling-comparisons.ts";
import { jsonRecords } from "../../../support/real-data.ts";

const idsOf = (kind: CompareKind): string[] => jsonRecords(compareKinds[kind]).map((record) => record.id);
const known: Chosen = { source: idsOf("source"), study: idsOf("study"), trial: idsOf("trial") };
const read = (search: string) => readComparison(new URLSearchParams(search), known);

const someOf = (kind: CompareKind) =>
  fc.uniqueArray(fc.constantFrom(...known[kind]), { maxLength: 8 }).chain((ids) => fc.shuffledSubarray(ids, { minLength: ids.length }));
const anyChosen: fc.Arbitrary<Chosen> = fc.record({ source: someOf("source"), study: someOf("study"), trial: someOf("trial") });

/** Ways to write an id that mean the same. */
const spelling = (id: string) =>
  fc.constantFrom(
    id,
    id.toUpperCase(),
    id.toLowerCase(),
    id.replaceAll("-", "_"),
    id.replaceAll("-", " "),
    ` ${id} `,
    `${id},`,
    `,${id},${id}`,
  );

describe("the address of a comparison", () => {
  test("gives back whatever choice was written, without a problem, in its order", () => {
    fc.assert(
      fc.property(anyChosen, (chosen) => {
        const { value, problems } = read(writeComparison(chosen).split("?")[1] ?? "");
        expect(problems).toEqual([]);
        expect(value.chosen).toEqual(chosen);
      }),
    );
  });

  test("is one, however the ids are spelt, joined, repeated and mingled", () => {
    const spelt = anyChosen.chain((chosen) => {
      const pairs = compareKindNames.flatMap((kind) => chosen[kind].map((id) => spelling(id).map((text) => [kind, text] as const)));
      return fc.tuple(fc.constant(chosen), fc.tuple(...pairs));
    });
    fc.assert(
      fc.property(spelt, ([chosen, pairs]) => {
        const { value, problems } = readComparison(new URLSearchParams(pairs.map(([kind, text]) => [kind, text])), known);
        expect(problems).toEqual([]);
        expect(writeComparison(value.chosen)).toBe(writeComparison(chosen));
      }),
    );
  });

  test("is compared exactly where two to five of one kind are chosen, and else asks in one sentence, but for an empty choice", () => {
    fc.assert(
      fc.property(anyChosen, (chosen) => {
        const { value } = read(writeComparison(chosen).split("?")[1] ?? "");
        const kinds = compareKindNames.filter((kind) => chosen[kind].length > 0);
        const [kind] = kinds;
        const ids = kind ? chosen[kind] : [];
        const fits = kinds.length === 1 && ids.length >= 2 && ids.length <= 5;
        expect(value.comparable).toEqual(fits ? { kind, ids } : null);
        if (fits || kinds.length === 0) expect(value.ask).toBeNull();
        else expect(value.ask).toMatch(/^[^.]+\.$/);
      }),
    );
  });

  test("never throws, whatever is in it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(fc.constantFrom<string>(...compareKindNames, "__proto__", "constructor"), fc.string()), fc.string())),
        (pairs) => {
          const { value, problems } = readComparison(new URLSearchParams(pairs), known);
          for (const kind of compareKindNames) for (const id of value.chosen[kind]) expect(known[kind]).toContain(id);
          for (const problem of problems) expect(problem.message.length).toBeLessThan(120);
        },
      ),
    );
  });

  test.each([
    ["", null, []],
    ["source=", null, []],
    ["source=bm-msc", "One cell source is chosen; choose one to four more.", []],
    ["source=bm-msc,BM_MSC&source=bm-msc", "One cell source is chosen; choose one to four more.", []],
    ["source=msc,esc,ssc,dsc,ipsc,cm", "6 cell sources are chosen; a comparison takes up to five, so let some go.", []],
    [
      "trial=NCT02414295&source=bm-msc,dsc&study=sherif-2018",
      "2 cell sources, 1 study and 1 trial are chosen together; a comparison is of one kind at a time.",
      [],
    ],
    ["source=bm-msc,unicorn,dsc", null, ["There is no cell source “unicorn”."]],
    ["study=unicorn", null, ["There is no study “unicorn”."]],
    ["source=bm-msc,dsc&page=2", null, ["There is no parameter “page” here."]],
  ])("“%s” asks %s", (search, ask, messages) => {
    const { value, problems } = read(search);
    expect(value.ask).toBe(ask);
    expect(problems.map((problem) => problem.message)).toEqual(messages);
  });

  test("without a choice is the page alone", () => {
    expect(writeComparison({})).toBe("/compare");
    expect(writeComparison({ source: ["dsc", "bm-msc"] })).toBe("/compare?source=dsc,bm-msc");
  });
});

test("studies, trials and cell sources are compared, other lists are not", () => {
  expect((["studies", "trials", "cell-sources", "mechanisms", "references", "claims"] as const).map(compareKindOf)).toEqual([
    "study",
    "trial",
    "source",
    null,
    null,
    null,
  ]);
});

test("the comparisons to begin with can be made, and the claims behind them concern what they compare", () => {
  const claims = new Map(jsonRecords("claims").map((claim) => [claim.id, claim]));
  for (const { kind, ids, claims: behind } of tellingComparisons) {
    expect(read(writeComparison({ [kind]: ids }).split("?")[1] as string).value.comparable).toEqual({ kind, ids });
    for (const id of behind) expect([id, ids.some((one) => claims.get(id)?.cellSources.includes(one))]).toEqual([id, true]);
  }
});
