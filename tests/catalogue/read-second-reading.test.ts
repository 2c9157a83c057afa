import { expect, inject, test } from "vitest";
import { openCatalogue } from "@/lib/catalogue/asking/open-catalogue.ts";
import { readSecondReading } from "@/lib/catalogue/asking/read-second-reading.ts";
import { recordPage } from "@/lib/evidence/words/record-page.ts";
import { jsonSecondReading } from "../support/real-data.ts";

test("the findings are those of the file, and every record that they name has its page and a name", async () => {
  const { findings, records } = await readSecondReading(await openCatalogue(inject("catalogueFile")));
  expect(findings).toEqual(jsonSecondReading());
  const named = new Set(findings.flatMap((finding) => finding.records));
  expect(new Set(records.keys())).toEqual(named);
  for (const [record, { href, name }] of records) {
    const [kind, id] = record.split("/") as [Parameters<typeof recordPage>[0], string];
    expect([record, href]).toEqual([record, recordPage(kind, id)]);
    // The name of last resort begins with the kind's folder.
    expect([record, name.startsWith(`${kind} `)]).toEqual([record, false]);
  }
});
