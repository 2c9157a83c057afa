import { expect, test } from "vitest";
import { signTest } from "@/lib/evidence/effects/sign-test.ts";

/** The probability by listing every way in which the studies could have gone. */
function byEnumeration(better: number, worse: number): number {
  const all = better + worse;
  const atLeast = Math.max(better, worse);
  let uneven = 0;
  for (let way = 0; way < 2 ** all; way++) {
    const ones = [...way.toString(2)].filter((bit) => bit === "1").length;
    if (Math.max(ones, all - ones) >= atLeast) uneven++;
  }
  return uneven / 2 ** all;
}

test("is the share of all possible splits that are at least as uneven", () => {
  for (let better = 0; better <= 10; better++)
    for (let worse = 0; worse + better <= 10; worse++)
      if (better + worse > 0)
        expect([better, worse, signTest(better, worse)]).toEqual([better, worse, expect.closeTo(byEnumeration(better, worse), 12)]);
});

test("has no value where no study is on a side", () => {
  expect(signTest(0, 0)).toBeNull();
});
