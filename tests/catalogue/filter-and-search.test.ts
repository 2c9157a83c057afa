import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { listRecords, shapeIn } from "@/lib/catalogue/asking/list-records.ts";
import { type Catalogue, openCatalogue } from "@/lib/catalogue/asking/open-catalogue.ts";
import { searchRecords } from "@/lib/catalogue/asking/search-records.ts";
import { readQuery } from "@/lib/catalogue/facets/query.ts";
import { searchLengthMax } from "@/lib/catalogue/search/read-search.ts";
import { missing } from "@/lib/evidence/schema/vocabularies/missing.ts";
import { type Json, jsonRecords } from "../support/real-data.ts";

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openCatalogue(inject("catalogueFile"));
});
afterAll(() => catalogue.prisma.$disconnect());

/** Ids of the studies that an address of the list shows. */
async function shown(search: Record<string, string>): Promise<string[]> {
  const { query } = readQuery(shapeIn(catalogue, "studies"), new URLSearchParams(search));
  return [...(await listRecords(catalogue, "studies", { ...query, pageSize: 200 })).items].map((item) => (item as Json).id);
}

describe("a filter and a search agree", () => {
  test.each(["model", "species", "donor", "product", "relation", "source"])(
    "every study that a term of %s filters is found by the term's label",
    async (facet) => {
      const terms = shapeIn(catalogue, "studies").facets.find(({ id }) => id === facet)?.terms ?? [];
      const lost: [string, string[]][] = [];
      let asked = 0;
      for (const { id, label } of terms) {
        // A reason for a missing value is no word of a study.
        if (missing.ids.some((reason) => reason === id)) continue;
        const filtered = await shown({ [facet]: id });
        const found = new Set(await shown({ q: label }));
        const unfound = filtered.filter((study) => !found.has(study));
        if (unfound.length > 0) lost.push([`${id}: ${label}`, unfound]);
        if (filtered.length > 0) asked++;
      }
      expect(lost).toEqual([]);
      expect(asked).toBeGreaterThan(2);
    },
  );
});

describe("a study is found first", () => {
  const first = async (q: string) => (await searchRecords(catalogue, { q, kind: "studies", page: 1 })).groups[0]?.hits[0]?.href;
  const studies = jsonRecords("studies");
  /** As much of a title as a search takes, in whole words. */
  const asked = (title: string) => (title.length > searchLengthMax ? title.slice(0, searchLengthMax).replace(/\s+\S*$/, "") : title);

  test("by its DOI, its PMID and its PMCID", async () => {
    const wrong: string[] = [];
    for (const study of studies)
      for (const key of [study.doi, study.pmid, study.pmcid])
        if (key !== null && (await first(key)) !== `/studies/${study.id}`) wrong.push(`${study.id} ${key}`);
    expect(wrong).toEqual([]);
  });

  test("by the words of its title", async () => {
    const wrong: string[] = [];
    for (const study of studies)
      if (study.title !== null && (await first(asked(study.title))) !== `/studies/${study.id}`) wrong.push(study.id);
    expect(wrong).toEqual([]);
  });

  test("by its first author and year, or among those that share both", async () => {
    const surname = (study: Json) => study.firstAuthor.replace(/\s+\p{Lu}{1,4}$/u, "");
    const wrong: string[] = [];
    for (const study of studies) {
      if (study.firstAuthor === null || study.year === null) continue;
      const same = studies.filter((one) => one.firstAuthor && surname(one) === surname(study) && one.year === study.year);
      const hit = await first(`${surname(study)} ${study.year}`);
      if (!same.some(({ id }) => hit === `/studies/${id}`)) wrong.push(`${study.id}: ${surname(study)} ${study.year}, ${hit}`);
    }
    expect(wrong).toEqual([]);
  });
});
