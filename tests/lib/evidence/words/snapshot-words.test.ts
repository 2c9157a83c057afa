import { expect, test } from "vitest";
import { snapshotWords } from "@/lib/evidence/words/snapshot-words.ts";
import { realData } from "../../../support/real-data.ts";

test.each([
  [{ registry: "recruiting", snapshotDate: "2025-07-26" }, "as of 26 July 2025"],
  [{ registry: "unknown", snapshotDate: "2019-03" }, "as of March 2019"],
  [{ registry: "completed", snapshotDate: null }, "undated copy"],
  [{ registry: "not-retrieved", snapshotDate: null }, "no registry status read"],
])("%j: “%s”", (status, words) => {
  expect(snapshotWords(status)).toBe(words);
});

test("no trial's status stands without words on when it was true", () => {
  for (const trial of realData().records.trials)
    expect([trial.id, snapshotWords(trial.status)]).toEqual([
      trial.id,
      expect.stringMatching(/^(as of .*\d{4}|undated copy|no registry status read)$/),
    ]);
});
