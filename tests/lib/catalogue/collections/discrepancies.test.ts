import { describe, expect, test } from "vitest";
import { aboutTerm } from "@/lib/catalogue/collections/about-facet.ts";
import { answer } from "@/lib/catalogue/facets/facet-index.ts";
import { readQuery } from "@/lib/catalogue/facets/query.ts";
import { jsonLedger } from "../../../support/json-ledger.ts";
import { type Json, jsonRecords, realCollection } from "../../../support/real-data.ts";

const { index, items } = realCollection("discrepancies");
const idsAbout = (term: string, more: Record<string, string> = {}) =>
  answer(index, readQuery(index.shape, new URLSearchParams({ about: term, pageSize: "200", ...more })).query, null)
    .numbers.map((number) => (items[number] as { id: string }).id)
    .sort();

describe("the rows about a record", () => {
  test.each(["studies", "trials", "claims", "references"] as const)(
    "are, for every record of %s, those whose files name it, and the number in the list is that of their findings",
    (kind) => {
      let some = 0;
      for (const record of jsonRecords(kind)) {
        const address = `${kind}/${record.id ?? record.n}`;
        const expected = jsonLedger()
          .filter(
            (row) =>
              row.about.some((path: string) => path.split("#")[0] === address) ||
              (kind === "references" && row.references.includes(record.n)),
          )
          .sort((a, b) => (a.id < b.id ? -1 : 1));
        const ids = expected.map((row) => row.id);
        const findings = [...new Set(expected.map((row) => row.finding))].sort();
        const item = realCollection(kind).items.find((one) => (one as Json).id === String(record.id ?? record.n)) as Json;
        expect([address, item.discrepancies]).toEqual([address, findings.length]);
        if (expected.length > 0) expect([address, idsAbout(aboutTerm(address))]).toEqual([address, ids]);
        if (expected.length > 0) expect([address, idsAbout(aboutTerm(address), { counted: "once" })]).toEqual([address, findings]);
        some += expected.length;
      }
      expect(some).toBeGreaterThan(15);
    },
  );

  test("that are about none are found too", () => {
    const expected = jsonLedger().filter((row) => row.about.length + row.references.length === 0);
    expect(idsAbout("none")).toEqual(expected.map((row) => row.id).sort());
    expect(expected.length).toBeGreaterThan(0);
  });

  test("have terms that no two records share", () => {
    const terms = (["studies", "trials", "claims", "references"] as const).flatMap((kind) =>
      jsonRecords(kind).map((record) => aboutTerm(`${kind}/${record.id ?? record.n}`)),
    );
    expect(new Set([...terms, "none"]).size).toBe(terms.length + 1);
  });
});

test("a value of the tables that the review prints otherwise leads to the row about it", () => {
  const rowOf = new Map(jsonLedger().map((row) => [row.id, row]));
  let looked = 0;
  for (const item of realCollection("studies").items as Json[]) {
    for (const [column, agreement] of Object.entries(item.agreement ?? {})) {
      const row = item.differsIn[column];
      expect([item.id, column, row !== undefined]).toEqual([item.id, column, agreement === "differs" || agreement === "partly"]);
      if (row === undefined) continue;
      looked++;
      expect(rowOf.get(row)?.record.id).toBe(item.id);
    }
  }
  expect(looked).toBeGreaterThan(8);
  for (const item of realCollection("trials").items as Json[])
    if (item.status.differsIn !== null) expect(rowOf.get(item.status.differsIn)?.about).toContain(`trials/${item.id}#status`);
});

test("the default order puts what matters most first", () => {
  const shown = answer(index, readQuery(index.shape, new URLSearchParams("pageSize=200")).query, null).numbers.map(
    (number) => (items[number] as { matters: string }).matters,
  );
  const order = ["table-value", "argument", "wording", "none"];
  expect(shown).toEqual([...shown].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});

test("a finding that is noted in several rows is counted once, and each of its rows names the others", () => {
  const rows = items as { id: string; finding: string; sameAs: string[]; record: { kind: string } }[];
  const byFinding = new Map<string, string[]>();
  for (const { id, finding } of rows) byFinding.set(finding, [...(byFinding.get(finding) ?? []), id]);
  const once = answer(index, readQuery(index.shape, new URLSearchParams("counted=once")).query, null);
  const again = answer(index, readQuery(index.shape, new URLSearchParams("counted=again")).query, null);
  expect(once.matched).toBe(byFinding.size);
  expect(once.matched + again.matched).toBe(rows.length);
  for (const { id, finding, sameAs } of rows) expect([id, [...sameAs, id].sort()]).toEqual([id, byFinding.get(finding)?.toSorted()]);
  for (const head of jsonRecords("inconsistencies")) expect(byFinding.get(head.id)?.toSorted()).toEqual([head.id, ...head.sameAs].sort());
  expect(again.matched).toBeGreaterThan(20);
});
