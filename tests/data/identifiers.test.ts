import { describe, expect, test } from "vitest";
import { type Json, jsonFiles, jsonRecords, jsonReview, realData } from "../support/real-data.ts";

const referenceOf = new Map<number, Json>(jsonRecords("references").map((reference) => [reference.n, reference]));

/** Values that occur more than once, with where. */
function repeated(pairs: readonly (readonly [string, string])[]): [string, string[]][] {
  const places = new Map<string, string[]>();
  for (const [value, place] of pairs) places.set(value.toLowerCase(), [...(places.get(value.toLowerCase()) ?? []), place]);
  return [...places].filter(([, list]) => list.length > 1);
}

describe("identifiers", () => {
  test("no two studies have one DOI, PMID or PMCID", () => {
    for (const field of ["doi", "pmid", "pmcid", "reference", "title"] as const) {
      expect(
        repeated(jsonFiles("studies").flatMap(({ file, json }) => (json[field] === null ? [] : [[String(json[field]), file] as const]))),
      ).toEqual([]);
    }
  });

  test("no two references that are different works have one DOI, PMID or title", () => {
    for (const field of ["doi", "pmid", "title"] as const) {
      const kept = jsonFiles("references").filter(({ json }) => json.duplicateOf === null && json[field] !== null);
      expect(repeated(kept.map(({ file, json }) => [json[field], file] as const))).toEqual([]);
    }
  });

  test("DOIs are bare: no resolver, no trailing full stop or bracket, nothing escaped", () => {
    const dois = [...jsonFiles("studies"), ...jsonFiles("references")].flatMap(({ file, json }) =>
      json.doi === null ? [] : [[file, json.doi as string] as const],
    );
    expect(dois.length).toBeGreaterThan(40);
    for (const [file, doi] of dois) expect([file, doi]).toEqual([file, expect.stringMatching(/^10\.\d{4,9}\/[^\s<>"%]*[^\s<>"%.,;)\]]$/)]);
  });

  test("a journal is a name: volume, issue and pages have fields of their own", () => {
    const journals = [...jsonFiles("studies"), ...jsonFiles("syntheses")].filter(({ json }) => json.journal !== null);
    expect(journals.length).toBeGreaterThan(60);
    for (const { file, json } of journals) expect([file, json.journal]).toEqual([file, expect.not.stringMatching(/ \d/)]);
  });

  test("a study and the reference it reports are the same work: DOI, PMID and year do not contradict", () => {
    for (const { file, json } of jsonFiles("studies").filter((one) => one.json.corpus === "review")) {
      const reference = referenceOf.get(json.reference);
      expect([file, reference.duplicateOf]).toEqual([file, null]);
      expect([file, json.year]).toEqual([file, reference.year]);
      if (json.doi !== null && reference.doi !== null) expect([file, json.doi.toLowerCase()]).toEqual([file, reference.doi.toLowerCase()]);
      if (json.pmid !== null && reference.pmid !== null) expect([file, json.pmid]).toEqual([file, reference.pmid]);
    }
  });

  test("no two studies are one paper, no study is a report that counts with another, and what was added is not in the review", () => {
    for (const key of ["doi", "pmid", "pmcid"] as const) {
      const listed = jsonRecords("references").flatMap((reference) => reference[key]?.toLowerCase() ?? []);
      const own = jsonRecords("studies").flatMap((study) => study[key]?.toLowerCase() ?? []);
      const added = jsonRecords("studies").flatMap((study) => (study.corpus === "added-since" ? (study[key]?.toLowerCase() ?? []) : []));
      const twins = jsonRecords("studies").flatMap((study) =>
        study.otherReports.flatMap((report: Json) => report[key]?.toLowerCase() ?? []),
      );
      expect(own).toHaveLength(new Set(own).size);
      expect(own.filter((id) => twins.includes(id))).toEqual([]);
      expect([...added, ...twins].filter((id) => listed.includes(id))).toEqual([]);
    }
  });
});

describe("the review's lines and rows", () => {
  test("every line that a record names is a line of the review: 1 to 438", () => {
    const lines: [string, number][] = [];
    const walk = (file: string, value: Json, name: string): void => {
      if (typeof value === "number" && /^(line|lines|captionLine)$/.test(name)) lines.push([file, value]);
      else if (typeof value === "object" && value !== null)
        for (const [key, inner] of Object.entries<Json>(value)) walk(file, inner, Array.isArray(value) ? name : key);
    };
    for (const kind of ["claims", "mechanisms", "inconsistencies", "references", "studies", "trials"] as const)
      for (const { file, json } of jsonFiles(kind)) walk(file, json, "");
    walk("review.json", jsonReview(), "");
    expect(lines.filter(([, line]) => !Number.isInteger(line) || line < 1 || line > 438)).toEqual([]);
    for (const kind of ["claims", "mechanisms", "inconsistencies", "references", "studies"])
      expect(lines.some(([file]) => file.startsWith(kind))).toBe(true);
    expect(lines.length).toBeGreaterThan(300);
  });

  test("the reference list stands line below line, in the order of its numbers", () => {
    const lines = jsonRecords("references")
      .sort((a, b) => a.n - b.n)
      .map((reference) => reference.line as number);
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
  });

  test("a claim stands before the reference list and in a section that the review has", () => {
    const first = Math.min(...jsonRecords("references").map((reference) => reference.line));
    for (const { file, json } of jsonFiles("claims")) {
      expect([file, json.line < first]).toEqual([file, true]);
      expect([file, jsonReview().sections.includes(json.section)]).toEqual([file, true]);
    }
  });

  test("claims are numbered as they stand in the review, section by section; those found later follow in the same order", () => {
    const order = jsonReview().sections as string[];
    const claims = jsonRecords("claims").sort((a, b) => a.id.localeCompare(b.id));
    const later = claims.findIndex((claim) => claim.id === "C101");
    for (const run of [claims.slice(0, later), claims.slice(later)]) {
      const sections = run.map((claim) => order.indexOf(claim.section));
      expect(sections).toEqual([...sections].sort((a, b) => a - b));
      expect(run.length).toBeGreaterThan(5);
    }
  });

  test("the times a reference is cited are the places where it is cited", () => {
    for (const { file, json } of jsonFiles("references")) expect([file, json.timesCited]).toEqual([file, json.citedAt.length]);
  });

  test("a study is in Table 1 exactly when its reference is cited there", () => {
    for (const { file, json } of jsonFiles("studies").filter((one) => one.json.corpus === "review")) {
      const cited = referenceOf.get(json.reference).citedAt.some((place: Json) => place.section === "Table 1");
      expect([file, json.table1 !== null]).toEqual([file, cited]);
    }
    const tabled = jsonRecords("references").filter((reference) => reference.citedAt.some((place: Json) => place.section === "Table 1"));
    expect(tabled).toHaveLength(jsonReview().table1.counts.distinctRefs);
  });

  test("every row of Table 1 is there: P01 to P17 and T1 to T7, each row on one line", () => {
    const rows = [...jsonRecords("studies"), ...jsonRecords("trials")].flatMap((record) => (record.table1 ? [record.table1] : []));
    const names = [...new Set(rows.map((row) => row.row as string))].sort();
    expect(names).toEqual([
      ...Array.from({ length: 17 }, (_, index) => `P${String(index + 1).padStart(2, "0")}`),
      ...Array.from({ length: 7 }, (_, index) => `T${index + 1}`),
    ]);
    expect(jsonReview().table1.counts).toMatchObject({ preclinicalRows: 17, clinicalTrialRows: 7 });
    for (const name of names)
      expect([name, new Set(rows.filter((row) => row.row === name).map((row) => row.line)).size]).toEqual([name, 1]);
  });

  test("a trial's printed status is what its printed year and status say", () => {
    const words: Record<string, string> = { completed: "completed", recruiting: "recruiting", "1 and 2": "phase-1-and-2" };
    for (const { file, json } of jsonFiles("trials")) {
      expect([file, json.corpus]).toEqual([file, json.table1 ? "review" : "added-since"]);
      if (!json.table1) continue;
      const [year, word = ""] = json.table1.yearStatus.split("/");
      expect([file, json.table1.year, json.table1.printed]).toEqual([file, Number(year), words[word]]);
    }
  });
});

describe("a trial", () => {
  test("is left out of the default view exactly when it is adjacent to cell therapy", () => {
    for (const { file, json } of jsonFiles("trials"))
      expect([file, json.includeByDefault]).toEqual([file, !json.scope.startsWith("adjacent-")]);
  });

  test("has a date with its status, or says why there is none; never a date after the last reading", () => {
    const { date, evidenceReadUntil } = realData().release;
    expect(evidenceReadUntil <= date).toBe(true);
    for (const { file, json } of jsonFiles("trials")) {
      const { registry, snapshotDate, snapshotBasis, lastKnown } = json.status;
      if (registry !== "not-retrieved") expect([file, snapshotDate !== null || snapshotBasis !== null]).toEqual([file, true]);
      else expect([file, snapshotDate, "value" in lastKnown]).toEqual([file, null, false]);
      if (snapshotDate !== null) expect([file, snapshotDate <= evidenceReadUntil]).toEqual([file, true]);
      expect([file, json.compiledOn <= date]).toEqual([file, true]);
    }
  });

  test("was posted before it was updated", () => {
    let both = 0;
    for (const { file, json } of jsonFiles("trials")) {
      if (!("value" in json.firstPosted && "value" in json.lastUpdatePosted)) continue;
      expect([file, json.firstPosted.value <= json.lastUpdatePosted.value]).toEqual([file, true]);
      both++;
    }
    expect(both).toBeGreaterThan(2);
  });
});

test("a contested question names each claim that takes a side once", () => {
  for (const { file, json } of jsonFiles("questions")) {
    const claims = json.positions.map((position: Json) => position.claim);
    expect([file, new Set(claims).size === claims.length && claims.length > 0]).toEqual([file, true]);
  }
});

test("no two words of the glossary are the same", () => {
  expect(repeated(jsonFiles("glossary").map(({ file, json }) => [json.term, file] as const))).toEqual([]);
});
