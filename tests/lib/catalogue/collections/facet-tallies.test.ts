import { describe, expect, test } from "vitest";
import type { CollectionName } from "@/lib/catalogue/collections/define-collection.ts";
import { answer, type CountedFacet } from "@/lib/catalogue/facets/facet-index.ts";
import { readQuery } from "@/lib/catalogue/facets/query.ts";
import { jsonOf } from "../../../support/json-ledger.ts";
import { plainArms, plainQuestion, plainSide } from "../../../support/plain-arms.ts";
import { type Json, jsonRecords, realCollection } from "../../../support/real-data.ts";

/** A fact's terms straight from the file: its value or values, or the reason why there is none. */
const terms = (fact: Json): string[] => ("missing" in fact ? [fact.missing] : Array.isArray(fact.value) ? fact.value : [fact.value]);

/** Words that stand for two others, spelled out here and not taken from the vocabulary. */
const both: Record<string, string[]> = {
  "autologous-and-allogeneic": ["autologous", "allogeneic"],
  "in-vitro-and-in-vivo": ["in-vitro", "in-vivo"],
  "regenerative-and-paracrine": ["regenerative", "paracrine"],
};
const apart = (ids: string[]) => ids.flatMap((id) => both[id] ?? [id]);

/** A source and everything broader, by the parents that the source files name. */
const parents = new Map<string, string | null>(jsonRecords("cell-sources").map((source) => [source.id, source.parent]));
const upward = (ids: string[]): string[] =>
  ids.flatMap((id) => [id, ...upward([parents.get(id)].filter((parent) => typeof parent === "string"))]);

/** What each facet holds, written straight over the JSON files, one line a facet. */
const facets: [CollectionName, string, (record: Json) => string[]][] = [
  ["studies", "corpus", (study) => [study.corpus]],
  ["studies", "site", (study) => terms(plainArms(study).sites)],
  ["studies", "species", (study) => terms(plainArms(study).hostSpecies)],
  ["studies", "donor", (study) => terms(plainArms(study).donorSpecies)],
  ["studies", "model", (study) => terms(plainArms(study).inducers)],
  ["studies", "source", (study) => upward(terms(plainArms(study).cellSources))],
  ["studies", "product", (study) => terms(plainArms(study).products)],
  ["studies", "relation", (study) => apart(terms(plainArms(study).relation))],
  ["studies", "design", (study) => apart(terms(study.design))],
  ["studies", "mechanism", (study) => terms(study.mechanisms)],
  ["studies", "given", (study) => terms(plainArms(study).whenGiven)],
  ["studies", "notice", (study) => (study.notices.length === 0 ? ["none-seen"] : study.notices.map((notice: Json) => notice.kind))],
  ["studies", "differentiation", (study) => terms(study.differentiation)],
  ["studies", "year", (study) => (study.year === null ? [] : [String(study.year)])],
  ["studies", "table", (study) => [study.table1 !== null ? "table-1" : study.corpus === "review" ? "prose" : "not-in-review"]],
  ["studies", "read", (study) => [study.read.level]],
  [
    "studies",
    "outcome",
    (study) => {
      if (study.comparisons.length === 0) return ["not-read"];
      return study.comparisons.flatMap((outcome: Json) =>
        outcome.basis === "title" ? ["title-only"] : [outcome.category, `${outcome.category}-${plainSide(study, outcome)}`],
      );
    },
  ],
  [
    "studies",
    "question",
    (study) => {
      const read = study.comparisons.filter((outcome: Json) => outcome.basis !== "title");
      return read.length === 0 ? ["no-outcome"] : read.map((outcome: Json) => plainQuestion(study, outcome));
    },
  ],
  [
    "studies",
    "direction",
    (study) => {
      if (study.comparisons.length === 0) return ["no-outcome"];
      const read = study.comparisons.filter((outcome: Json) => outcome.basis !== "title");
      return read.length === 0 ? ["title-only"] : read.map((outcome: Json) => plainSide(study, outcome));
    },
  ],
  ["trials", "status", (trial) => [trial.status.registry]],
  ["trials", "phase", (trial) => terms(trial.phases)],
  ["trials", "country", (trial) => terms(trial.country)],
  ["trials", "registry", (trial) => [trial.registry]],
  ["trials", "source", (trial) => upward(terms(trial.cellSources))],
  ["trials", "product", (trial) => terms(trial.products)],
  ["trials", "relation", (trial) => apart(terms(trial.relation))],
  ["trials", "corpus", (trial) => [trial.corpus]],
  ["trials", "scope", (trial) => [trial.scope]],
  [
    "trials",
    "printed",
    (trial) => [
      trial.table1 === null
        ? "not-listed"
        : trial.table1.yearStatus.endsWith("/1 and 2")
          ? "phase-1-and-2"
          : trial.table1.yearStatus.split("/")[1],
    ],
  ],
  ["cell-sources", "kind", (source) => [source.kind]],
  ["cell-sources", "pathway", (source) => (source.pathways.length === 0 ? ["none-named"] : source.pathways)],
  ["mechanisms", "route", (mechanism) => apart([mechanism.route])],
  ["mechanisms", "basis", (mechanism) => [mechanism.basis]],
  ["mechanisms", "source", (mechanism) => (mechanism.cellSources.length === 0 ? ["none-named"] : upward(mechanism.cellSources))],
  ["mechanisms", "mode", (mechanism) => (mechanism.modes.length === 0 ? ["none"] : mechanism.modes)],
  ["mechanisms", "citation", (mechanism) => [mechanism.references.length === 0 ? "uncited" : "cited"]],
  ["references", "kind", (reference) => [reference.kind]],
  ["references", "cited", (reference) => reference.citedAt.map((place: Json) => (place.section === "Table 1" ? "table-1" : "prose"))],
  ["references", "extracted", (reference) => [jsonRecords("studies").some((study) => study.reference === reference.n) ? "yes" : "no"]],
  [
    "references",
    "listed",
    (reference) => [
      reference.duplicateOf !== null
        ? "duplicate"
        : jsonRecords("references").some((other) => other.duplicateOf === reference.n)
          ? "kept"
          : "once",
    ],
  ],
  ["references", "year", (reference) => [String(reference.year)]],
  ["discrepancies", "matters", (row) => [row.matters]],
  ["discrepancies", "counted", (row) => [row.finding === row.id ? "once" : "again"]],
  ["discrepancies", "between", (row) => row.between],
  ["discrepancies", "where", (row) => row.where],
  ["discrepancies", "rests", (row) => row.restsOn],
  ["discrepancies", "noted", (row) => [row.record.kind]],
  ["discrepancies", "corpus", (row) => [row.corpus]],
  ["discrepancies", "source", (row) => sourcesOfRow(row)],
  ["claims", "basis", (claim) => [claim.basis]],
  ["claims", "topic", (claim) => [claim.topic]],
  ["claims", "since", (claim) => [claim.overtakenBy.length > 0 ? "overtaken" : "none-found"]],
  ["claims", "source", (claim) => (claim.cellSources.length === 0 ? ["none-named"] : upward(claim.cellSources))],
  [
    "claims",
    "contested",
    (claim) => {
      const questions = jsonRecords("questions").filter((question) =>
        question.positions.some((position: Json) => position.claim === claim.id),
      );
      return questions.length === 0 ? ["none"] : questions.map((question) => question.id.toLowerCase());
    },
  ],
];

/** The cell sources of what a row of the ledger is about, broader ones included. */
function sourcesOfRow(row: Json): string[] {
  const named = new Set<string>(row.about.map((path: string) => path.split("#")[0]));
  const sources = [
    ...jsonRecords("studies")
      .filter((study) => named.has(`studies/${study.id}`))
      .flatMap((study) => terms(plainArms(study).cellSources)),
    ...jsonRecords("trials")
      .filter((trial) => named.has(`trials/${trial.id}`))
      .flatMap((trial) => terms(trial.cellSources)),
  ];
  return sources.length === 0 ? ["none-named"] : upward(sources);
}

/** Filters of the address under which everything in a collection is shown. */
const everything = (name: CollectionName) => (name === "trials" ? "scope=any&" : "");
const ask = (name: CollectionName, search: string, also: readonly string[] = []) => {
  const { index } = realCollection(name);
  return answer(index, readQuery(index.shape, new URLSearchParams(search)).query, null, also);
};
const idOf = (name: CollectionName, number: number): string => (realCollection(name).items[number] as { id: string }).id;

describe("the facets hold what the files hold", () => {
  test.each(facets)("%s by %s: every term's count is its tally over the files", (name, facet, termsOf) => {
    const tally = new Map<string, number>();
    for (const record of jsonOf(name)) for (const term of new Set(termsOf(record))) tally.set(term, (tally.get(term) ?? 0) + 1);
    const counted = ask(name, everything(name), [facet]).facets.find(({ shape }) => shape.id === facet) as CountedFacet;
    const counts = new Map(counted.options.map((option) => [option.id, option.count]));
    expect(tally.size).toBeGreaterThan(0);
    expect([...tally.keys()].filter((term) => !counts.has(term))).toEqual([]);
    expect(Object.fromEntries([...counts].filter(([, count]) => count > 0))).toEqual(Object.fromEntries(tally));
  });

  test.each(facets)("%s by %s: every term shows exactly the records whose files carry it", (name, facet, termsOf) => {
    const records = jsonOf(name);
    for (const { id } of realCollection(name).index.shape.facets.find((shape) => shape.id === facet)?.terms ?? []) {
      const search = new URLSearchParams(name === "trials" && facet !== "scope" ? { scope: "any" } : {});
      search.set(facet, id);
      search.set("pageSize", "200");
      const shown = ask(name, search.toString()).numbers.map((number) => idOf(name, number));
      const carrying = records.filter((record) => termsOf(record).includes(id)).map((record) => String(record.id ?? record.n));
      expect([id, shown.sort()]).toEqual([id, carrying.sort()]);
    }
  });

  test("every facet of every collection that does not follow from other collections is among them", () => {
    const looked = new Set(facets.map(([name, facet]) => `${name}.${facet}`));
    const all = (["studies", "trials", "cell-sources", "mechanisms", "references", "claims", "discrepancies"] as const).flatMap((name) =>
      realCollection(name).index.shape.facets.map((facet) => `${name}.${facet.id}`),
    );
    // How the trials stand is in trial-reality-facets.test.ts, the causes of trials in cause-facet.test.ts. The printed facets are in
    // acceptance.test.ts, the arrows in read-figure.test.ts, the reports in reported-items.test.ts, what a discrepancy is about in
    // discrepancies.test.ts; the evidence of a cell source is below.
    expect(all.filter((facet) => !looked.has(facet)).sort()).toEqual([
      "cell-sources.evidence",
      "discrepancies.about",
      "studies.arrow",
      "studies.effect",
      "studies.printed-model",
      "studies.printed-relation",
      "studies.printed-source",
      "studies.printed-species",
      "studies.reporting",
      "trials.against-review",
      "trials.arms",
      "trials.cause",
      "trials.participants",
      "trials.planned-end",
      "trials.printed-country",
      "trials.printed-source",
      "trials.printed-year",
      "trials.publications",
      "trials.registration",
      "trials.results",
      "trials.status-year",
    ]);
  });
});

test("the evidence of a cell source is studies where a study uses it or a narrower one, trials where a trial of the default view does", () => {
  const uses = (record: Json, fact: Json, id: string) => upward(terms(fact(record))).includes(id);
  for (const { id } of jsonRecords("cell-sources")) {
    const studies = jsonRecords("studies").some((study) => uses(study, (record: Json) => plainArms(record).cellSources, id));
    const trials = jsonRecords("trials").some((trial) => trial.includeByDefault && uses(trial, (record: Json) => record.cellSources, id));
    const evidence = [...(studies ? ["studies"] : []), ...(trials ? ["trials"] : []), ...(studies || trials ? [] : ["neither"])];
    for (const term of ["studies", "trials", "neither"]) {
      const shown = ask("cell-sources", `evidence=${term}&pageSize=200`).numbers.map((number) => idOf("cell-sources", number));
      expect([id, term, shown.includes(id)]).toEqual([id, term, evidence.includes(term)]);
    }
  }
});
