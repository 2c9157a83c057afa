import { beforeEach, describe, expect, inject, test, vi } from "vitest";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue.ts";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import { pagedKinds } from "@/lib/evidence/words/site-pages.ts";
import { trailOf } from "@/lib/evidence/words/site-sections.ts";
import { readCitable } from "@/lib/publishing/asking/read-citable.ts";
import { isCitedKind } from "@/lib/publishing/citations/citation-of.ts";
import { workOfReference, workOfStudy } from "@/lib/publishing/citations/cite-work.ts";
import { catalogueNodes, listNodes } from "@/lib/publishing/linked-data/catalogue-nodes.ts";
import { citationTags } from "@/lib/publishing/linked-data/citation-tags.ts";
import { glossaryNodes } from "@/lib/publishing/linked-data/glossary-nodes.ts";
import { type LinkedNode, linkedDataText } from "@/lib/publishing/linked-data/linked-data.ts";
import { recordNodes } from "@/lib/publishing/linked-data/record-nodes.ts";
import { type Json, jsonRecords, jsonReview, realData } from "../support/real-data.ts";
import { expandLinkedData, unknownToSchemaOrg } from "../support/schema-org.ts";

const site = "https://site.test";
const release = { name: "2026.11", date: "2026-11-23" };
const of = { site, release };

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", `file:${inject("catalogueFile")}`);
  return () => vi.unstubAllEnvs();
});

/** The nodes as they come out of the page, each once, checked by the vocabulary and by a program that reads JSON-LD. */
async function read(nodes: readonly LinkedNode[], where: string): Promise<Json[]> {
  const text = linkedDataText(nodes);
  expect(text, where).not.toMatch(/<|:null|not-read|not-reported|undefined/);
  const document = JSON.parse(text);
  expect(document["@context"], where).toBe("https://schema.org");
  expect(unknownToSchemaOrg(document["@graph"]), where).toEqual([]);
  expect((await expandLinkedData(document, `${site}/`)).length, where).toBe(nodes.length);
  const ids = document["@graph"].map((node: Json) => node["@id"]);
  expect(new Set(ids).size, `${where}: ids are told apart`).toBe(ids.length);
  return document["@graph"];
}

/** The linked data of all records of a kind, by id: what the page is about, and the page. */
async function subjects(kind: "studies" | "trials" | "references") {
  const catalogue = await getCatalogue();
  return Promise.all(
    jsonRecords(kind).map(async (json) => {
      const id = String(json.id ?? json.n);
      const citable = await readCitable(catalogue, kind, id);
      if (!citable) throw new Error(`${kind} ${id}`);
      const [page, , subject] = await read(recordNodes(of, citable), `${kind}/${id}`);
      expect(page.mainEntity["@id"], id).toBe(subject["@id"]);
      return { id, json, page, subject };
    }),
  );
}

/** What a work is part of, from the inside out: issue, volume, journal. */
const chainOf = (part: Json): Json[] => (part === undefined ? [] : [part, ...chainOf(part.isPartOf)]);
const identifierOf = (node: Json, name: string) =>
  [node.identifier ?? []].flat().find((one: Json) => one.propertyID === name)?.value ?? null;

describe("linked data", () => {
  test("of every record's page holds in schema.org, and says which page it is and how one gets there", async () => {
    const catalogue = await getCatalogue();
    let seen = 0;
    for (const kind of Object.keys(pagedKinds).filter(isCitedKind)) {
      const documents = await catalogue.prisma.document.findMany({ where: { kind }, select: { id: true } });
      for (const { id } of documents) {
        const citable = await readCitable(catalogue, kind, id);
        const [page, trail] = await read(recordNodes(of, citable as NonNullable<typeof citable>), `${kind}/${id}`);
        expect(page.url).toBe(`${site}/${kind}/${id}`);
        expect(page).toMatchObject({ version: release.name, dateModified: release.date });
        expect(trail.itemListElement.map((one: Json) => one.item)).toEqual([
          `${site}/`,
          ...trailOf(`/${kind}/${id}`).map(({ href }) => `${site}${href}`),
          page.url,
        ]);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(400);
  });

  test("of a study is the paper: title, DOI, PMID, PMCID and year as in its file, and no author whom neither the file nor the review names", async () => {
    const printed = new Map<number, Json>(jsonRecords("references").map((reference) => [reference.n, reference]));
    for (const { id, json, subject, page } of await subjects("studies")) {
      const reference = json.reference === null ? null : printed.get(json.reference);
      expect([id, subject.name ?? null]).toEqual([id, json.title ?? reference?.title ?? null]);
      expect([id, identifierOf(subject, "DOI")]).toEqual([id, json.doi ?? reference?.doi ?? null]);
      expect([id, identifierOf(subject, "PMID")]).toEqual([id, json.pmid ?? reference?.pmid ?? null]);
      expect([id, identifierOf(subject, "PMCID")]).toEqual([id, json.pmcid]);
      expect([id, subject.datePublished ?? null]).toEqual([id, String(json.year ?? reference?.year ?? "") || null]);
      const names = `${json.firstAuthor ?? ""} ${reference?.authors ?? ""}`;
      for (const author of subject.author ?? []) expect(names, id).toContain(author.familyName ?? author.name);
      expect((subject.author ?? []).length === 0, id).toBe(names.trim() === "");
      const container = json.journal ?? reference?.containerTitle ?? null;
      const around = chainOf(subject.isPartOf);
      expect([id, around.findLast((part) => part.name)?.name ?? null]).toEqual([id, container]);
      // Volume, issue and pages are parts of a journal, and cannot be told without it.
      const volume =
        container === null || (reference && reference.kind !== "journal-article") ? null : (json.volume ?? reference?.volume ?? null);
      expect([id, around.find((part) => part.volumeNumber)?.volumeNumber ?? null]).toEqual([id, volume]);
      expect([id, around.find((part) => part.issueNumber)?.issueNumber ?? null]).toEqual([id, container === null ? null : json.issue]);
      const pagesOf = container === null ? null : (json.pages ?? reference?.pages ?? null);
      expect([id, subject.pagination ?? null]).toEqual([id, pagesOf?.replace(/\s*–\s*/g, "-") ?? null]);
      const pages = json.sources.flatMap((source: Json) => source.url ?? []);
      expect(page.isBasedOn ?? [], id).toEqual([...new Set(pages)]);
    }
  });

  test("of a trial has its number and its status, and none where none was verified", async () => {
    const schemaOrg: Record<string, string> = {
      recruiting: "https://schema.org/Recruiting",
      completed: "https://schema.org/Completed",
      "active-not-recruiting": "https://schema.org/ActiveNotRecruiting",
      "recruitment-complete": "Recruitment complete",
      unknown: "Unknown",
    };
    const seen = new Set<string>();
    for (const { id, json, subject } of await subjects("trials")) {
      seen.add(json.status.registry);
      expect([id, subject.status ?? null]).toEqual([id, schemaOrg[json.status.registry] ?? null]);
      expect([id, subject.identifier.value]).toEqual([id, json.id]);
      expect([id, subject.name ?? null]).toEqual([id, json.briefTitle.value ?? json.officialTitle.value ?? null]);
      if (json.status.snapshotDate) expect(subject.description, id).toContain(json.status.snapshotDate.slice(0, 4));
      const kind = json.studyType.note ? undefined : json.studyType.value;
      expect([id, subject["@type"]]).toEqual([
        id,
        kind === "interventional" ? "MedicalTrial" : kind === "observational" ? "MedicalObservationalStudy" : "MedicalStudy",
      ]);
    }
    expect([...seen].sort()).toEqual(["not-retrieved", ...Object.keys(schemaOrg)].sort());
  });

  test("of the home page, the lists and the glossary holds in schema.org", async () => {
    const home = await read(catalogueNodes(of, jsonReview(), "What the catalogue is."), "/");
    const whole = home.find((node) => node["@type"] === "Dataset");
    expect(whole).toMatchObject({ version: release.name, license: "https://creativecommons.org/licenses/by/4.0/" });
    expect(whole.hasPart.map((part: Json) => part.url)).toEqual(collectionNames.map((name) => `${site}/${name}`));
    expect(whole.distribution).toBeUndefined();
    const file = {
      about: "What it is.",
      type: "application/json; charset=utf-8",
      table: null,
      rows: null,
      bytes: 12,
      sha256: "0".repeat(64),
    };
    const files = ["catalogue.json", "README.md"].map((name) => ({ ...file, path: name }));
    const published = await read(catalogueNodes(of, jsonReview(), "What the catalogue is.", files), "/ with a release");
    expect(published.find((node) => node["@type"] === "Dataset").distribution).toEqual([
      expect.objectContaining({ contentUrl: `${site}/data/${release.name}/catalogue.json`, encodingFormat: "application/json" }),
    ]);
    // Programs that list data sets ask for 50 to 5,000 characters.
    for (const part of whole.hasPart) expect(part.description.length, part.url).toBeGreaterThan(50);
    for (const name of collectionNames) await read(listNodes(of, name), name);
    const [set] = await read(glossaryNodes(of, realData().records.glossary), "/glossary");
    expect(set.hasDefinedTerm.map((term: Json) => term.name).sort()).toEqual(
      jsonRecords("glossary")
        .map((term) => term.term)
        .sort(),
    );
  });

  test("the vocabulary refuses what is not in it", () => {
    expect(unknownToSchemaOrg({ "@type": "ScholarlyArticle", name: "x", dose: "1" })).toEqual(["$ of type ScholarlyArticle has dose"]);
    expect(unknownToSchemaOrg({ "@type": "Sperm" })).toEqual(["$ has the type Sperm"]);
    expect(unknownToSchemaOrg([{ "@type": "MedicalTrial", pagination: "1" }])).toEqual(["$[0] of type MedicalTrial has pagination"]);
  });

  test("text that could end its script element cannot", () => {
    const text = linkedDataText([{ "@type": "WebPage", name: "</script><!--<script>" }]);
    expect(text).not.toContain("<");
    expect(JSON.parse(text)["@graph"][0].name).toBe("</script><!--<script>");
  });
});

describe("citation tags", () => {
  const { studies, references } = realData().records;
  const printed = new Map(references.map((reference) => [reference.n, reference]));

  test("of a reference are what the review prints", () => {
    const files = new Map<number, Json>(jsonRecords("references").map((json) => [json.n, json]));
    for (const reference of references) {
      const json = files.get(reference.n);
      const tags = citationTags(workOfReference(reference));
      expect(tags["citation_title"]).toBe(json.title);
      expect(tags["citation_doi"] ?? null).toBe(json.doi);
      expect(tags["citation_pmid"] ?? null).toBe(json.pmid);
      expect(tags["citation_publication_date"]).toBe(String(json.year));
      expect(tags["citation_volume"] ?? null).toBe(json.volume);
      const authors = (tags["citation_author"] ?? []) as string[];
      expect(authors.length, json.authors).toBe(json.authors.replace(/,? et al\.?$/, "").split(",").length);
      expect(authors.join(" ")).not.toContain("et al");
    }
  });

  test("of a study name what is known and are silent on the rest", () => {
    const files = new Map<string, Json>(jsonRecords("studies").map((json) => [json.id, json]));
    for (const study of studies) {
      const json = files.get(study.id);
      const reference = study.reference === null ? null : (printed.get(study.reference) ?? null);
      const tags = citationTags(workOfStudy(study, reference));
      expect([study.id, tags["citation_title"] ?? null]).toEqual([study.id, json.title ?? reference?.title ?? null]);
      expect([study.id, tags["citation_doi"] ?? null]).toEqual([study.id, json.doi ?? reference?.doi ?? null]);
      expect(Object.values(tags).flat().join(" "), study.id).not.toMatch(/not read|null|undefined|^\[/);
      if (json.firstAuthor === null && !reference) expect(tags, study.id).not.toHaveProperty("citation_author");
    }
  });
});
