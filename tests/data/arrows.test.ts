import { describe, expect, test } from "vitest";
import { arrowRules } from "@/lib/evidence/lens/arrow-rules.ts";
import { type ArrowStudy, arrowsOf } from "@/lib/evidence/schema/figure.ts";
import { type Json, jsonRecords, realData } from "../support/real-data.ts";

const studies = jsonRecords("studies");
const parents = new Map<string, string | null>(jsonRecords("cell-sources").map((source) => [source.id, source.parent]));
const within = (id: string, broad: string): boolean =>
  id === broad || (parents.get(id) != null && within(parents.get(id) as string, broad));
const studyOf = (id: string): Json => studies.find((study) => study.id === id);
const cohortOf = (study: Json, id: string): Json => study.cohorts.find((cohort: Json) => cohort.id === id);
const cellsOf = (cohort: Json): string[] => cohort?.intervention?.cellSources.value ?? [];
const sitesOf = (cohort: Json): string[] => cohort?.delivery?.sites.value ?? [];
const isMixed = (cohort: Json) => cohort.intervention.alsoGiven.value !== undefined || cellsOf(cohort).length > 1;
const isWithdrawn = (study: Json) => study.notices.some((notice: Json) => notice.kind === "retraction");
const inTestis = ["rete-testis", "seminiferous-tubules", "interstitium", "testis-unstated"];
const stemCells = ["msc", "breast-milk-msc"];

interface Place {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly entry: ArrowStudy;
}
const places: readonly Place[] = realData().records.figures.flatMap((figure) =>
  arrowsOf(figure).flatMap(({ id, from, to, studies: entries }) =>
    entries.map((entry) => ({ name: `${figure.number}-${id}`, from: `${figure.number}-${from}`, to: `${figure.number}-${to}`, entry })),
  ),
);
const counted = places.filter(({ entry }) => entry.basis === "read" && entry.stance !== "unclear");
const kindOf = (name: string) => arrowRules[name]?.kind;
const wordsOf = ({ name, entry }: Place) => `${name} ${entry.study} ${entry.cohort} ${entry.stance}`;

/** The cells that a node stands for, written out by hand. Of the nodes on which what comes before is told by another node, none. */
const cellsOfNode: Readonly<Record<string, readonly string[]>> = {
  "1a-ssc": ["ssc"],
  "1a-tissue": ["testicular-tissue"],
  "1a-graft": ["testicular-tissue"],
  "1a-esc": ["esc"],
  "1a-ipsc": ["ipsc"],
  "1a-msc": stemCells,
  "1a-msc-injection": stemCells,
  "1a-homing": ["ssc"],
  "1b-msc": stemCells,
  "1b-bm-msc": ["bm-msc"],
  "1b-at-msc": ["at-msc"],
  "1b-uc-msc": ["uc-msc"],
  "1b-perinatal": ["uc-msc", "am-msc", "af-msc", "fm-msc", "pd-msc", "neonatal-stromal"],
  "1b-dsc": ["dsc"],
  "1b-bm-exo": ["bm-exo"],
  "1b-af-exo": ["af-exo"],
  "1b-msc-exo": ["msc-exo", "af-exo", "sertoli-exo", "urine-exo", "serum-exosomes"],
  "1b-sertoli-exo": ["sertoli-exo"],
  "1b-urine-exo": ["urine-exo"],
  "1b-cm": ["cm", "menstrual-blood-secretome"],
  "2-msc": stemCells,
  "2-vessel": stemCells,
  "2-exosomes": ["msc-exo", "af-exo", "sertoli-exo", "urine-exo", "serum-exosomes"],
};

/** What must have been measured for an effect to reach a node. */
const measuresOfNode: Readonly<Record<string, readonly string[]>> = {
  "1b-inflammation": ["inflammation"],
  "1b-oxidative-stress": ["oxidative-stress"],
  "1b-apoptosis": ["apoptosis"],
  "1b-recovery": ["histology", "sperm", "fertility"],
  "1b-sperm": ["sperm", "fertility"],
  "1b-germ-cells": ["gene-expression", "histology"],
  "2-macrophages": ["inflammation"],
  "2-oxidative-stress": ["oxidative-stress"],
  "2-apoptosis": ["apoptosis"],
  "3-paracrine": ["histology", "sperm", "fertility"],
  "3-msc": ["histology", "sperm", "fertility"],
  "3-exosomes": ["histology", "sperm", "fertility"],
  "3-dsc": ["histology", "sperm", "fertility"],
};

/** Which side an effect's comparisons take, worked out from the files alone. */
function sideInFiles(study: Json, cohort: Json, numbers: readonly number[]): string {
  const ways = study.comparisons
    .filter(({ id, against }: Json) => numbers.includes(id) && against !== null)
    .filter(({ against }: Json) => ["untreated", "vehicle"].includes(cohortOf(study, against).role))
    .map((comparison: Json) => comparison.direction);
  if (isMixed(cohort) || isWithdrawn(study) || cohort.role !== "treated") return "unclear";
  const better = ways.includes("improved");
  const notBetter = ways.includes("no-change") || ways.includes("worsened");
  return better && notBetter ? "for-and-against" : better ? "for" : notBetter ? "against" : "unclear";
}

describe("what stands on an arrow", () => {
  test("there is enough of it for the rest to mean something", () => {
    expect(counted.length).toBeGreaterThan(150);
    expect(new Set(places.map(({ name }) => kindOf(name)))).toEqual(new Set(["procedure", "effect", "fate", "change", "process"]));
  });

  test("was given the cells of the arrow’s beginning", () => {
    const wrong = counted.filter(({ from, entry }) => {
      const asked = cellsOfNode[from];
      return asked && !cellsOf(cohortOf(studyOf(entry.study), entry.cohort)).some((id) => asked.some((broad) => within(id, broad)));
    });
    expect(wrong.map(wordsOf)).toEqual([]);
  });

  test("measured what the arrow says", () => {
    const effects = places.filter(({ name }) => kindOf(name) === "effect");
    const wrong = effects.filter(({ to, entry }) =>
      studyOf(entry.study).comparisons.some(
        ({ id, category }: Json) => entry.comparisons.includes(id) && measuresOfNode[to] && !measuresOfNode[to].includes(category),
      ),
    );
    expect(wrong.map(wordsOf)).toEqual([]);
    expect([...new Set(effects.map(({ to }) => to))].filter((node) => !measuresOfNode[node])).toEqual([]);
  });

  test("does not take a gain in weight for spermatogenesis, or one in movement for more sperm", () => {
    const measures = counted
      .filter(({ to, name }) => ["1b-recovery", "1b-sperm"].includes(to) && kindOf(name) === "effect")
      .flatMap(({ entry }) => studyOf(entry.study).comparisons.filter(({ id }: Json) => entry.comparisons.includes(id)))
      .map((comparison: Json) => comparison.measure);
    expect(measures.length).toBeGreaterThan(50);
    expect(measures.filter((words) => /^(sperm motility|testis (size|weight).*|volume of the testes|ATP.*)$/.test(words))).toEqual([]);
  });

  test("stands on the side that its comparisons with the same damage take, and an arm of a combination on none", () => {
    const wrong = places
      .filter(({ name, entry }) => kindOf(name) === "effect" && entry.basis === "read")
      .filter(({ entry }) => {
        const study = studyOf(entry.study);
        return entry.stance !== sideInFiles(study, cohortOf(study, entry.cohort), entry.comparisons);
      });
    expect(wrong.map(wordsOf)).toEqual([]);
  });

  test("is not missing: an arm whose comparison shows an effect stands on the arrow of the effect", () => {
    const stands = new Set(places.map(({ name, entry }) => `${name} ${entry.study} ${entry.cohort}`));
    const asked: Readonly<Record<string, readonly [readonly string[], readonly string[], RegExp?]>> = {
      "1b-bm-msc-inflammation": [["bm-msc"], ["inflammation"]],
      "1b-bm-msc-oxidative-stress": [["bm-msc"], ["oxidative-stress"]],
      "1b-bm-msc-apoptosis": [["bm-msc"], ["apoptosis"]],
      "1b-at-msc-oxidative-stress": [["at-msc"], ["oxidative-stress"]],
      "1b-at-msc-apoptosis": [["at-msc"], ["apoptosis"]],
      "1b-msc-recovery": [stemCells, ["histology"], /tubul|sperm|germ|johnsen|histolog/i],
      "1b-msc-sperm": [stemCells, ["sperm"], /count|number/i],
      "1b-msc-exo-recovery": [["msc-exo", "af-exo"], ["histology"], /tubul|sperm|germ|johnsen|histolog/i],
      "1b-cm-recovery": [["cm"], ["histology"], /tubul|sperm|germ|johnsen|histolog/i],
      "1b-cm-sperm": [["cm"], ["sperm"], /count|number/i],
      "2-msc-macrophages": [stemCells, ["inflammation"]],
      "2-msc-oxidative-stress": [stemCells, ["oxidative-stress"]],
      "2-msc-apoptosis": [stemCells, ["apoptosis"]],
    };
    const missing = Object.entries(asked).flatMap(([name, [cells, categories, words]]) =>
      studies.flatMap((study) =>
        study.comparisons
          .filter(({ category, measure }: Json) => categories.includes(category) && (words?.test(measure) ?? true))
          .filter(({ direction }: Json) => ["improved", "no-change", "worsened"].includes(direction))
          .map((comparison: Json) => cohortOf(study, comparison.cohort))
          .filter((cohort: Json) => cohort.host !== null && cohort.model !== null)
          .filter((cohort: Json) => cellsOf(cohort).some((id) => cells.some((broad) => within(id, broad))))
          .map((cohort: Json) => `${name} ${study.id} ${cohort.id}`)
          .filter((place: string) => !stands.has(place)),
      ),
    );
    expect(missing).toEqual([]);
  });

  test("leads from one process to another on no study’s word", () => {
    expect(counted.filter(({ name, entry }) => kindOf(name) === "process" && entry.stance !== "against").map(wordsOf)).toEqual([]);
  });

  test("is on no side by a title alone, after a retraction, or by a citation", () => {
    const wrong = places.filter(
      ({ entry }) =>
        entry.stance !== "unclear" &&
        (entry.basis === "title" || isWithdrawn(studyOf(entry.study)) || studyOf(entry.study).read.level === "citation"),
    );
    expect(wrong.map(wordsOf)).toEqual([]);
  });

  test("tells people from animals, and both from cultures", () => {
    for (const place of places) {
      const study = studyOf(place.entry.study);
      const cohort = cohortOf(study, place.entry.cohort);
      const host = study.hosts.find(({ id }: Json) => id === cohort.host);
      const setting = cohort.host === null ? "in-vitro" : host.species.value === "human" ? "human" : "animal";
      expect([wordsOf(place), place.entry.setting]).toEqual([wordsOf(place), setting]);
    }
  });

  test("does not take cells in a dish for the testis", () => {
    const inDish = counted.filter(({ entry }) => entry.setting === "in-vitro").map(({ name }) => name);
    const mayBeInDish = /^1a-(esc|ipsc|ssc|tissue|in-vitro|genetic)|^3-.*(ipsc|esc)$|exo|factors|signalling|perinatal-apoptosis/;
    expect(inDish.filter((name) => !mayBeInDish.test(name))).toEqual([]);
    expect(inDish).not.toContain("1b-bm-exo-germ-cells");
  });
});

describe("procedures and fates", () => {
  test("every study that put mesenchymal stem cells into a testis stands on that arrow, and no other", () => {
    const inFiles = studies.filter((study) =>
      study.cohorts.some(
        (cohort: Json) =>
          cellsOf(cohort).some((id) => stemCells.some((broad) => within(id, broad))) &&
          sitesOf(cohort).some((site) => inTestis.includes(site)),
      ),
    );
    const onArrow = new Set(places.filter(({ name }) => name === "1a-msc-msc-injection").map(({ entry }) => entry.study));
    expect([...onArrow].sort()).toEqual(inFiles.map((study) => study.id).sort());
    expect(onArrow.size).toBeGreaterThan(25);
  });

  test("a study that tells of the fate of given cells stands on an arrow of fate, or there is none for what it tells", () => {
    const noArrowFor: Readonly<Record<string, string>> = {
      "ipsc-leydig-2019": "Leydig-like cells made of pluripotent cells: no arrow leads from these to somatic cells.",
    };
    const onFate = new Set(places.filter(({ name }) => kindOf(name) === "fate").map(({ entry }) => entry.study));
    const telling = studies.filter((study) =>
      study.comparisons.some((comparison: Json) => {
        const cohort = cohortOf(study, comparison.cohort);
        return (
          comparison.category === "cell-fate" &&
          comparison.basis === "read" &&
          cohort.host !== null &&
          cellsOf(cohort).some((id) => [...stemCells, "ssc", "testicular-tissue", "esc", "ipsc"].some((broad) => within(id, broad)))
        );
      }),
    );
    expect(telling.length).toBeGreaterThan(25);
    expect(telling.map((study) => study.id).filter((id) => !onFate.has(id))).toEqual(Object.keys(noArrowFor));
  });

  test("cells that were given elsewhere have no fate after an injection into the testis", () => {
    const wrong = places.filter(({ from, entry }) => {
      const sites = sitesOf(cohortOf(studyOf(entry.study), entry.cohort));
      return from === "1a-msc-injection" && sites.length > 0 && !sites.some((site) => inTestis.includes(site));
    });
    expect(wrong.map(wordsOf)).toEqual([]);
  });
});

test("no outcome has a direction without a comparator", () => {
  const wrong = studies.flatMap((study) =>
    study.comparisons
      .filter(({ direction, against }: Json) => ["improved", "no-change", "worsened"].includes(direction) && against === null)
      .map(({ id }: Json) => `${study.id} ${id}`),
  );
  expect(wrong).toEqual([]);
});

test("a measure that the damage did not change is set against nothing that was damaged", () => {
  const unchanged = studies.flatMap((study) =>
    study.comparisons
      .filter((one: Json) => one.direction === "no-change" && one.against !== null && /had not changed this measure/.test(one.note ?? ""))
      .map((one: Json) => [study.id, cohortOf(study, one.cohort).role]),
  );
  expect(unchanged.filter(([, role]) => role === "treated")).toEqual([]);
});
