import fc from "fast-check";
import { expect, test } from "vitest";
import { signTest } from "@/lib/evidence/effects/sign-test.ts";

/** The p value by going through all 2ⁿ ways in which n studies can turn out: the part of them at least as one-sided as the one seen. */
function enumerated(better: number, worse: number): number {
  const n = better + worse;
  const seen = Math.abs(better - worse);
  let asOneSided = 0;
  for (let way = 0; way < 2 ** n; way += 1) {
    let up = 0;
    for (let study = 0; study < n; study += 1) up += (way >> study) & 1;
    if (Math.abs(up - (n - up)) >= seen) asOneSided += 1;
  }
  return asOneSided / 2 ** n;
}

test("is what going through all ways finds, for up to 12 studies", () => {
  for (let better = 0; better <= 12; better += 1)
    for (let worse = 0; better + worse <= 12; worse += 1)
      if (better + worse > 0) expect(signTest(better, worse)?.p).toBe(enumerated(better, worse));
});

test.each([
  [7, 0, "0.015625"],
  // Values that Hilton Boon and Thomson print for housing condition and for general and respiratory health (abstract, Cochrane Colloquium
  // 2019); the abstract gives no counts, these are the ones that lead to them.
  [9, 0, "0.0039"],
  [5, 1, "0.2188"],
])("%i better and %i worse: p = %s", (better, worse, p) => {
  expect(signTest(better, worse)?.p.toFixed(p.length - 2)).toBe(p);
});

test("10 of 12, as the Cochrane Handbook prints it (12.4.2.3): 83 % (55 % to 95 %), p = 0.039", () => {
  const found = signTest(10, 2);
  expect(found?.p.toFixed(3)).toBe("0.039");
  expect([found?.share.share, found?.share.lower, found?.share.upper].map((share) => Math.round(100 * (share ?? 0)))).toEqual([83, 55, 95]);
});

test("is the same for worse as for better, and the share turns round", () => {
  const count = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(count, count, (better, worse) => {
      fc.pre(better + worse > 0);
      const [one, other] = [signTest(better, worse), signTest(worse, better)];
      expect(one?.p).toBe(other?.p);
      expect(one?.p).toBeGreaterThanOrEqual(0);
      expect(one?.p).toBeLessThanOrEqual(1);
      expect(one?.share.lower).toBeCloseTo(1 - (other?.share.upper ?? Number.NaN), 12);
    }),
  );
});

test("one more on the larger side is less likely by chance", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 100 }), (worse, lead) => {
      const p = (better: number) => signTest(better, worse)?.p ?? Number.NaN;
      expect(p(worse + lead + 1)).toBeLessThan(p(worse + lead));
    }),
  );
});

test("of five studies or fewer it never finds anything below 0.05", () => {
  expect(signTest(5, 0)?.p).toBe(0.0625);
});

test("nothing on either side is no test; what is no count is refused", () => {
  expect(signTest(0, 0)).toBeNull();
  expect(() => signTest(-1, 2)).toThrow(RangeError);
  expect(() => signTest(1.5, 2)).toThrow(RangeError);
  expect(() => signTest(900, 101)).toThrow(RangeError);
});
