import { describe, expect, test } from "vitest";
import { checkLedger } from "@/lib/evidence/checks/check-ledger.ts";
import { compareWithReview } from "@/lib/evidence/lens/compare-with-review.ts";
import { ledgerOf } from "@/lib/evidence/records/ledger.ts";
import { LedgerRow } from "@/lib/evidence/schema/ledger-row.ts";
import { jsonLedger } from "../../../support/json-ledger.ts";
import { ledgerIds } from "../../../support/ledger-ids.ts";
import { type Json, jsonRecords, realData } from "../../../support/real-data.ts";

const { records } = realData();
const rows = ledgerOf(records);

describe("the discrepancy ledger", () => {
  test("is what the files say it has to be, row for row", () => {
    expect(rows).toEqual(jsonLedger());
    for (const row of rows) expect(LedgerRow.parse(row)).toEqual(row);
  });

  test("has every discrepancy, conflict and inconsistency in exactly one row, and no other row", () => {
    const noted = [
      ...(["studies", "trials"] as const).flatMap((kind) =>
        jsonRecords(kind).flatMap((one) => one.discrepancies.map((found: Json) => [one.id, found.text])),
      ),
      ...jsonRecords("inconsistencies").map((one) => [one.id, one.text]),
    ];
    const conflicts = jsonRecords("trials").flatMap((one) => one.conflicts);
    expect(rows).toHaveLength(noted.length + conflicts.length);
    for (const [id, text] of noted)
      expect([id, text, rows.filter((row) => row.record.id === id && row.text === text).length]).toEqual([id, text, 1]);
    for (const trial of jsonRecords("trials"))
      for (const found of trial.conflicts)
        expect(
          rows.filter((row) => row.record.id === trial.id && row.sides.map(({ says }) => says).join() === found.values.join()),
        ).toHaveLength(1);
  });

  test("never changes an address: no id on this list goes, and a new one is added to it knowingly", () => {
    expect(rows.map((row) => row.id)).toEqual(ledgerIds);
    expect(new Set(ledgerIds).size).toBe(ledgerIds.length);
  });

  test("names no two records by one id", () => {
    const studies = new Set([...records.studies, ...records.trials].map(({ id }) => id));
    for (const row of rows) expect(studies.has(row.id)).toBe(false);
  });

  test("gives each row a place, a weight with its reason, and two sides or none", () => {
    for (const row of rows) {
      expect([row.id, row.mattersBecause]).toEqual([row.id, expect.stringMatching(/^[A-Z“0-9].*\.$/)]);
      if (row.record.kind === "studies") expect([row.id, row.sides.length]).toEqual([row.id, 2]);
      for (const { says } of row.sides) expect([row.id, says.length > 0 && says.length < 200]).toEqual([row.id, true]);
    }
  });

  test("is refused by the build where a finding's row is not there, is of two findings, or is about more than the finding", () => {
    const broken = (id: string, sameAs: string[]) =>
      checkLedger({ ...records, inconsistencies: records.inconsistencies.map((one) => (one.id === id ? { ...one, sameAs } : one)) })
        .filter(({ field }) => field.startsWith("sameAs"))
        .map(({ file, reason }) => `${file}: ${reason}`);
    expect(checkLedger(records)).toEqual([]);
    expect(broken("B3", ["qian-2020-9"])).toEqual(['inconsistencies/B3.json: "qian-2020-9" is no row of a study or trial']);
    expect(broken("B7", ["abd-allah-2017-1", "kadam-2018-2"])).toContain('inconsistencies/B8.json: "kadam-2018-2" belongs to B7 already');
    expect(broken("A1", ["lim-2010-1"])).toContain('inconsistencies/A1.json: "lim-2010-1" is about claims/C018, and A1 is not');
  });

  test("has more than one row of every weight", () => {
    for (const matters of ["table-value", "argument", "wording", "none"])
      expect(rows.filter((row) => row.matters === matters).length).toBeGreaterThan(1);
  });
});

describe("a value of Table 1 that differs", () => {
  const field = {
    cellSource: "intervention.cellSources",
    inducer: "models.inducers",
    hostSpecies: "hosts.species",
    relation: "intervention.relation",
  } as const;

  test("has a row of the study that changes a table value", () => {
    let looked = 0;
    for (const study of records.studies) {
      for (const [column, agreement] of Object.entries(compareWithReview(study) ?? {})) {
        if (agreement !== "differs" && agreement !== "partly") continue;
        looked++;
        const about = study.discrepancies.filter((found) => found.about.includes(field[column as keyof typeof field]));
        expect([study.id, column, about.some((found) => found.matters === "table-value")]).toEqual([study.id, column, true]);
      }
    }
    expect(looked).toBeGreaterThan(8);
  });

  test("and no row is refused by the build, field and study named", () => {
    for (const study of records.studies) {
      const columns = Object.entries(compareWithReview(study) ?? {}).filter(([, agreement]) => ["differs", "partly"].includes(agreement));
      const bare = { ...study, discrepancies: [] };
      const problems = checkLedger({ ...records, studies: [bare] }).filter(({ file }) => file === `studies/${study.id}.json`);
      expect(problems.map(({ field: at, reason }) => `${at}: ${reason}`)).toEqual(
        columns.map(
          ([column]) =>
            `discrepancies: Table 1 and the checked value of "${field[column as keyof typeof field]}" differ, and no discrepancy is about it`,
        ),
      );
    }
  });
});
