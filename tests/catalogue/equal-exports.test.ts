import path from "node:path";
import { expect, inject, test } from "vitest";
import { shapeIn } from "@/lib/catalogue/asking/list-records.ts";
import { openCatalogue } from "@/lib/catalogue/asking/open-catalogue.ts";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import { openQuery } from "@/lib/catalogue/facets/query.ts";
import { hashData } from "@/lib/evidence/records/hash-data.ts";
import { exportRecords } from "@/lib/publishing/asking/export-records.ts";
import { endings } from "@/lib/publishing/exports/endings.mjs";
import { compile } from "@/prisma/compile.ts";
import { dataFolder } from "../support/places.ts";
import { realData } from "../support/real-data.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

test("every list, in every format, is the same to the byte from two databases that were compiled apart", async () => {
  const other = path.join(scratchFolder(), "elsewhere", "other.db");
  await compile(realData(), hashData(dataFolder), other);
  const [one, two] = await Promise.all([openCatalogue(inject("catalogueFile")), openCatalogue(other)]);
  const written = async (catalogue: typeof one, name: (typeof collectionNames)[number], ending: (typeof endings)[number]) => {
    const release = { ...catalogue.release, site: "https://noa.example" };
    const { pieces } = await exportRecords(catalogue, name, openQuery(shapeIn(catalogue, name)), ending, release);
    let text = "";
    for await (const piece of pieces) text += piece;
    return text;
  };
  for (const name of collectionNames)
    for (const ending of endings) {
      const text = await written(one, name, ending);
      expect(text.length, `${name}.${ending}`).toBeGreaterThan(1_000);
      expect([name, ending, (await written(two, name, ending)) === text]).toEqual([name, ending, true]);
    }
  await Promise.all([one, two].map((catalogue) => catalogue.prisma.$disconnect()));
});
