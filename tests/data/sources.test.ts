import { describe, expect, test } from "vitest";
import { factPathsOfTrial } from "@/lib/evidence/checks/check-records.ts";
import { sourcesOf } from "@/lib/evidence/schema/source.ts";
import { factPathsOfStudy } from "@/lib/evidence/schema/study-paths.ts";
import { type Json, type JsonFile, jsonFiles, realData } from "../support/real-data.ts";

const withSources = (["studies", "trials", "syntheses"] as const).flatMap((kind) => [...jsonFiles(kind)]);

/** Every fact that has a value, by its path; written apart from the code that the build uses. */
function factsIn({ json }: JsonFile): string[] {
  const paths: string[] = [];
  for (const list of ["hosts", "models", "cohorts"])
    for (const entry of json[list] ?? [])
      for (const [name, inner] of Object.entries<Json>(entry)) {
        if (typeof inner !== "object" || inner === null) continue;
        if ("value" in inner) paths.push(`${list}.${entry.id}.${name}`);
        else
          for (const [field, fact] of Object.entries<Json>(inner))
            if (typeof fact === "object" && fact !== null && "value" in fact) paths.push(`${list}.${entry.id}.${name}.${field}`);
      }
  for (const [section, value] of Object.entries<Json>(json)) {
    if (value === null || typeof value !== "object" || Array.isArray(value) || section === "table1") continue;
    if ("value" in value) paths.push(section);
    else
      for (const [name, inner] of Object.entries<Json>(value))
        if (typeof inner === "object" && inner !== null && "value" in inner) paths.push(`${section}.${name}`);
  }
  return paths;
}

describe("what a fact rests on", () => {
  test.each(withSources.map((file) => [file.file, file] as const))(
    "%s: every fact with a value names the page it was read on",
    (_, file) => {
      // A status's last known value stands with the status itself.
      const facts = factsIn(file).filter((path) => path !== "status.lastKnown");
      // Product type and cell source of a study in people are our grouping of the product it names.
      expect(facts.filter((path) => sourcesOf(file.json.sources, path).length === 0)).toEqual([]);
    },
  );

  test("the build asks for a source wherever there is a value to be sourced: the plain walk finds no path that it leaves out", () => {
    const { records } = realData();
    for (const file of jsonFiles("studies")) {
      const asked = factPathsOfStudy(records.studies.find((one) => one.id === file.json.id) as (typeof records.studies)[number]);
      expect(asked).toEqual(expect.arrayContaining(factsIn(file)));
      expect(asked).toEqual(
        expect.arrayContaining([
          ...["title", "firstAuthor", "year", "journal"].filter((field) => file.json[field] !== null),
          ...(file.json.table1 ? ["table1"] : []),
          ...(file.json.comparisons.length > 0 ? ["comparisons"] : []),
        ]),
      );
    }
    for (const file of jsonFiles("trials")) {
      const asked = factPathsOfTrial(records.trials.find((one) => one.id === file.json.id) as (typeof records.trials)[number]);
      // Eligibility is sourced as one section.
      expect(
        factsIn(file).filter((path) => !asked.includes(path) && path !== "status.lastKnown" && !path.startsWith("eligibility.")),
      ).toEqual([]);
    }
  });

  test("what a source supports is a field that the record has", () => {
    for (const { file, json } of withSources.filter((one) => !one.file.startsWith("studies/"))) {
      const known = new Set(
        Object.entries<Json>(json).flatMap(([name, value]) => [
          name,
          ...(typeof value === "object" && value !== null ? Object.keys(value).map((inner) => `${name}.${inner}`) : []),
        ]),
      );
      for (const source of json.sources) expect([file, source.supports.filter((path: string) => !known.has(path))]).toEqual([file, []]);
    }
  });

  test("a study's reading level is the most that was read of the paper's pages, or of what others say of it", () => {
    const levels = ["full-text", "part", "abstract", "excerpt", "secondary", "citation"];
    for (const { file, json } of jsonFiles("studies")) {
      const own = json.sources.filter((source: Json) => source.kind === "paper" || source.level === "secondary");
      const best = Math.min(...own.map((source: Json) => levels.indexOf(source.level)), levels.length - 1);
      expect([file, json.read.level]).toEqual([file, levels[best]]);
    }
  });

  test("an outcome that was read needs more than a citation; one that only a title states is marked so", () => {
    for (const { file, json } of jsonFiles("studies")) {
      const read = json.comparisons.filter((outcome: Json) => outcome.basis === "read");
      expect([file, json.read.level === "citation" && read.length > 0]).toEqual([file, false]);
      for (const outcome of json.comparisons) if (outcome.basis === "title") expect([file, outcome.direction]).toEqual([file, "not-read"]);
    }
  });

  test("every address is a public page of the web", () => {
    const addresses = withSources.flatMap(({ file, json }) =>
      [...json.sources.map((source: Json) => source.url), ...(json.status?.history ?? []).map((entry: Json) => entry.url)]
        .filter((url) => url !== null)
        .map((url) => [file, url] as const),
    );
    expect(addresses.length).toBeGreaterThan(100);
    for (const [file, url] of addresses) {
      const { protocol, hostname, username, port } = new URL(url);
      expect([
        file,
        url,
        /^https?:$/.test(protocol) && hostname.includes(".") && !/^[\d.]+$/.test(hostname) && username === "" && port === "",
      ]).toEqual([file, url, true]);
    }
  });
});
