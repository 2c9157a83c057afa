import type { Json } from "./real-data.ts";
import { edit } from "./small-data.ts";

/** One thing wrong in the small data, and the problem that has to be told for it. Each is wrong on its own, whatever else is. */
export interface Breakage {
  readonly what: string;
  readonly file: string;
  readonly field: string;
  readonly reason: RegExp;
  /** Another field of the same file that is wrong along with it. */
  readonly along?: string;
  readonly make: (files: Map<string, string>) => void;
}

/** A comparison of a study's first cohort that its schema takes, but for what is put in. */
function comparison(study: Json, put: Json): Json {
  const [cohort] = study.cohorts;
  const right = { id: 1, measure: "sperm count", category: "sperm", cohort: cohort.id, against: null, direction: "not-reported" };
  return { ...right, value: null, p: null, time: null, basis: "read", ...put };
}

export const breakages: readonly Breakage[] = [
  {
    what: "a finding of the second reading that is left out",
    file: "second-reading.json",
    field: "0.n",
    reason: /^is 2 where 1 follows; no number is left out$/,
    make: (files) => edit(files, "second-reading.json", (findings) => Object.assign(findings[0], { n: 2 })),
  },
  {
    what: "a finding on a record that is not there",
    file: "second-reading.json",
    field: "1.records",
    reason: /^names studies "nobody-2020", which does not exist$/,
    make: (files) => edit(files, "second-reading.json", (findings) => Object.assign(findings[1], { records: ["studies/nobody-2020"] })),
  },
  {
    what: "a discrepancy whose weight nobody judged",
    file: "studies/van-saen-2009.json",
    field: "discrepancies.0.matters",
    reason: /^"undefined" is not a weight of a discrepancy; known: table-value, argument, wording, none$/,
    make: (files) => edit(files, "studies/van-saen-2009.json", (study) => delete study.discrepancies[0].matters),
  },
  {
    what: "a discrepancy about a field that is not there",
    file: "studies/vahdati-2017.json",
    field: "discrepancies.1.about",
    reason: /^is about "outcomes\.sperm", which is no field of studies\/vahdati-2017$/,
    make: (files) => edit(files, "studies/vahdati-2017.json", (study) => (study.discrepancies[1].about = ["outcomes.sperm"])),
  },
  {
    what: "an inconsistency about a claim that is not there",
    file: "inconsistencies/E7.json",
    field: "about",
    reason: /^is about "claims\/C999", which does not exist$/,
    make: (files) => edit(files, "inconsistencies/E7.json", (inconsistency) => (inconsistency.about = ["claims/C999"])),
  },
  {
    what: "two differences of a trial under one number",
    file: "trials/ISRCTN75604065.json",
    field: "discrepancies",
    reason: /^a number stands twice among the discrepancies and conflicts$/,
    make: (files) => edit(files, "trials/ISRCTN75604065.json", (trial) => (trial.conflicts[0].id = 1)),
  },
  {
    what: "a word that is in no vocabulary",
    file: "studies/van-saen-2009.json",
    field: "design.value",
    reason: /^"in-silico" is not a .*; known: in-vivo, in-vitro/,
    make: (files) => edit(files, "studies/van-saen-2009.json", (study) => (study.design = { value: "in-silico" })),
  },
  {
    what: "a claim that cites a reference that is not there",
    file: "claims/C001.json",
    field: "cites",
    reason: /^names references "108", which does not exist$/,
    make: (files) => edit(files, "claims/C001.json", (claim) => Object.assign(claim, { references: [108], basis: "direct" })),
  },
  {
    what: "a mechanism that no figure draws, without a reason",
    file: "mechanisms/M34.json",
    field: "notDrawn",
    reason: /^is absent, and no arrow of a figure draws it$/,
    make: (files) => edit(files, "mechanisms/M34.json", (mechanism) => delete mechanism.notDrawn),
  },
  {
    what: "a mechanism that concerns a cell source that is not there",
    file: "mechanisms/M34.json",
    field: "concerns",
    reason: /^names cell-sources "philosophers-stone", which does not exist$/,
    make: (files) => edit(files, "mechanisms/M34.json", (mechanism) => mechanism.cellSources.push("philosophers-stone")),
  },
  {
    what: "two files with one id",
    file: "glossary/activin-b.json",
    field: "id",
    reason: /^duplicate id "activin-a", also in glossary\/activin-a\.json$/,
    make: (files) => files.set("glossary/activin-b.json", files.get("glossary/activin-a.json") as string),
  },
  {
    what: "a file whose name is not its record's id",
    file: "glossary/protein-kinase-b.json",
    field: "id",
    reason: /^a record with id "akt" belongs in glossary\/akt\.json$/,
    make: (files) => {
      files.set("glossary/protein-kinase-b.json", files.get("glossary/akt.json") as string);
      files.delete("glossary/akt.json");
    },
  },
  {
    what: "a DOI with the resolver's address",
    file: "references/002.json",
    field: "doi",
    reason: /^is not a DOI/,
    make: (files) => edit(files, "references/002.json", (reference) => (reference.doi = "https://doi.org/10.1000/1")),
  },
  {
    what: "a PMID that is no number",
    file: "references/009.json",
    field: "pmid",
    reason: /^is not a PMID/,
    make: (files) => edit(files, "references/009.json", (reference) => (reference.pmid = "PMID 123")),
  },
  {
    what: "a registry number with a digit too few",
    file: "trials/NCT05414045.json",
    field: "id",
    reason: /^is not a registry number/,
    along: "registry",
    make: (files) => edit(files, "trials/NCT05414045.json", (trial) => (trial.id = "NCT0541404")),
  },
  {
    what: "a registry that the number is not of",
    file: "trials/ChiCTR2500100258.json",
    field: "registry",
    reason: /^does not fit the form of the number$/,
    make: (files) => edit(files, "trials/ChiCTR2500100258.json", (trial) => (trial.registry = "isrctn")),
  },
  {
    what: "the 30th of February",
    file: "trials/ISRCTN75604065.json",
    field: "compiledOn",
    reason: /^is not a date/,
    make: (files) => edit(files, "trials/ISRCTN75604065.json", (trial) => (trial.compiledOn = "2014-02-30")),
  },
  {
    what: "the 30th of February as a fact",
    file: "trials/ISRCTN75604065.json",
    field: "firstPosted.value",
    reason: /^is not a date/,
    make: (files) => edit(files, "trials/ISRCTN75604065.json", (trial) => (trial.firstPosted = { value: "2014-02-30" })),
  },
  {
    what: "a last known status beside a status that is known",
    file: "trials/IRCT20221026056311N1.json",
    field: "status.lastKnown",
    reason: /^only an unknown status has a last known one$/,
    make: (files) => edit(files, "trials/IRCT20221026056311N1.json", (trial) => (trial.status.lastKnown = { value: "recruiting" })),
  },
  {
    what: "a fact without a source",
    file: "studies/vahdati-2017.json",
    field: "journal",
    reason: /^has a value and no source that supports it$/,
    make: (files) =>
      edit(files, "studies/vahdati-2017.json", (study) => {
        for (const source of study.sources) source.supports = source.supports.filter((path: string) => path !== "journal");
      }),
  },
  {
    what: "a file that ends in the middle",
    file: "inconsistencies/D2.json",
    field: "(file)",
    reason: /^cannot be read as JSON: ./,
    make: (files) => files.set("inconsistencies/D2.json", (files.get("inconsistencies/D2.json") as string).slice(0, 60)),
  },
  {
    what: "an empty file",
    file: "claims/C002.json",
    field: "(file)",
    reason: /^cannot be read as JSON: ./,
    make: (files) => files.set("claims/C002.json", ""),
  },
  {
    what: "a field that no schema knows",
    file: "mechanisms/M42.json",
    field: "(record)",
    reason: /[Uu]nrecognized key.*"certainty"/,
    make: (files) => edit(files, "mechanisms/M42.json", (mechanism) => (mechanism.certainty = "high")),
  },
  {
    what: "a sentence that rests on nothing",
    file: "mechanisms/M42.json",
    field: "explanation.short.restsOn",
    reason: /^a sentence needs the claim, study or reference that it rests on$/,
    make: (files) => edit(files, "mechanisms/M42.json", (mechanism) => (mechanism.explanation.short.restsOn = [])),
  },
  {
    what: "a sentence that rests on something that is no record",
    file: "reading-steps/what-noa-is.json",
    field: "parts.0.sentences.0.restsOn.0",
    reason: /^is not a support; expected claims\/C001/,
    make: (files) => edit(files, "reading-steps/what-noa-is.json", (step) => (step.parts[0].sentences[0].restsOn = ["common knowledge"])),
  },
  {
    what: "an abbreviation that is not written out where it first stands",
    file: "questions/Q12.json",
    field: "found",
    reason: /^“MSC” is not written out at its first use; expected “mesenchymal stem cell \(MSC\)”$/,
    make: (files) => edit(files, "questions/Q12.json", (question) => (question.whyOpen[0].text = "MSCs were not looked at.")),
  },
  {
    what: "a challenge that no claim states",
    file: "challenges/graft-conditions.json",
    field: "claims",
    reason: /^a challenge needs a claim that states it$/,
    make: (files) => edit(files, "challenges/graft-conditions.json", (challenge) => (challenge.claims = [])),
  },
  {
    what: "a claim that is said to have done what the review asks for",
    file: "prospects/genomics-and-artificial-intelligence.json",
    field: "became.0.by",
    reason: /^is not what can take a matter up; expected studies/,
    make: (files) =>
      edit(files, "prospects/genomics-and-artificial-intelligence.json", (prospect) =>
        prospect.became.push({ by: "claims/C001", text: "It is said." }),
      ),
  },
  {
    what: "human cells in a rat that are called allogeneic",
    file: "studies/mobarak-2021.json",
    field: "cohorts.low-dose.intervention.relation",
    reason: /^is allogeneic, but the donor is human and the host rat: that is xenogeneic$/,
    make: (files) =>
      edit(files, "studies/mobarak-2021.json", (study) =>
        Object.assign(study.cohorts.find((cohort: Json) => cohort.id === "low-dose").intervention, {
          donorSpecies: { value: "human" },
          relation: { value: "allogeneic" },
        }),
      ),
  },
  {
    what: "an arrow that leads to no node",
    file: "figures/figure-1a.json",
    field: "groups.spermatids-sperm",
    along: "nodes",
    reason: /^leads to "nowhere", which is no node$/,
    make: (files) =>
      edit(
        files,
        "figures/figure-1a.json",
        (figure) => (figure.groups[0].arrows.find((arrow: Json) => arrow.id === "spermatids-sperm").to = "nowhere"),
      ),
  },
  {
    what: "a field that is left out",
    file: "mechanisms/M36.json",
    field: "basis",
    reason: /^"undefined" is not a basis in the review; known: body-text/,
    make: (files) => edit(files, "mechanisms/M36.json", (mechanism) => delete mechanism.basis),
  },
  {
    what: "a file that nothing reads",
    file: "notes.txt",
    field: "(file)",
    reason: /^is not read by anything; known: references, /,
    make: (files) => files.set("notes.txt", "to do"),
  },
  {
    what: "a line beyond the end of the review",
    file: "inconsistencies/A1.json",
    field: "lines.0",
    reason: /438/,
    make: (files) => edit(files, "inconsistencies/A1.json", (inconsistency) => (inconsistency.lines = [439])),
  },
  {
    what: "a claim with references and basis none",
    file: "claims/C003.json",
    field: "basis",
    reason: /^a claim without references has basis none, and only that one$/,
    make: (files) => edit(files, "claims/C003.json", (claim) => Object.assign(claim, { basis: "none", references: [1] })),
  },
  {
    what: "a fact with a value and a reason for its lack",
    file: "studies/wjem-2025-107323.json",
    field: "design",
    reason: /^(expected \{|Unrecognized key|Invalid)/,
    make: (files) =>
      edit(files, "studies/wjem-2025-107323.json", (study) => (study.design = { value: "comparative-trial", missing: "not-read" })),
  },
  {
    what: "an “unknown” in the place of a reason",
    file: "studies/gudelci-2023.json",
    field: "population.country.missing",
    reason: /^"unknown" is not a reason for a missing value; known: not-applicable, not-reported, not-read$/,
    make: (files) => edit(files, "studies/gudelci-2023.json", (study) => (study.population.country = { missing: "unknown" })),
  },
  {
    what: "a reference that is its own duplicate",
    file: "references/011.json",
    field: "duplicateOf",
    reason: /^points to itself$/,
    make: (files) => edit(files, "references/011.json", (reference) => (reference.duplicateOf = 11)),
  },
  {
    what: "a duplicate of a duplicate",
    file: "references/105.json",
    field: "duplicateOf",
    reason: /^points to 83, which is itself a duplicate$/,
    make: (files) => edit(files, "references/083.json", (reference) => (reference.duplicateOf = 1)),
  },
  {
    what: "one work extracted as two studies",
    file: "studies/mobarak-2021.json",
    field: "reference",
    reason: /^reference \d+ is already the study "deng-2019"$/,
    make: (files) => {
      const { reference } = JSON.parse(files.get("studies/deng-2019.json") as string);
      edit(files, "studies/mobarak-2021.json", (study) => (study.reference = reference));
    },
  },
  {
    what: "an outcome that rests on a guess",
    file: "studies/cassim-2019.json",
    field: "comparisons.0.basis",
    reason: /"read"\|"title"/,
    make: (files) =>
      edit(files, "studies/cassim-2019.json", (study) => {
        study.comparisons = [comparison(study, { basis: "guess" })];
      }),
  },
  {
    what: "a comparison of a cohort that is not there",
    file: "studies/fayomi-2019.json",
    field: "comparisons.0.cohort",
    reason: /^names no cohort "nobody"$/,
    make: (files) => edit(files, "studies/fayomi-2019.json", (study) => (study.comparisons = [comparison(study, { cohort: "nobody" })])),
  },
  {
    what: "a direction that was found against nothing",
    file: "studies/jensen-2024.json",
    field: "comparisons.0.against",
    reason: /^a direction needs a comparator/,
    make: (files) =>
      edit(
        files,
        "studies/jensen-2024.json",
        (study) => (study.comparisons = [comparison(study, { against: null, direction: "improved" })]),
      ),
  },
  {
    what: "a broader source that has a broader one itself",
    file: "cell-sources/grandchild.json",
    field: "parent",
    reason: /^"child" has itself a parent; two levels are all there are$/,
    make: (files) => {
      for (const [id, parent] of [
        ["child", "testicular-tissue"],
        ["grandchild", "child"],
      ]) {
        files.set(`cell-sources/${id}.json`, files.get("cell-sources/testicular-tissue.json") as string);
        edit(files, `cell-sources/${id}.json`, (source) => Object.assign(source, { id, parent }));
      }
    },
  },
  {
    what: "a cell source that is also one of those without a page",
    file: "cell-sources/prp.json",
    field: "id",
    reason: /^is also in the vocabulary of other cell sources$/,
    make: (files) => {
      files.set("cell-sources/prp.json", files.get("cell-sources/testicular-tissue.json") as string);
      edit(files, "cell-sources/prp.json", (source) => (source.id = "prp"));
    },
  },
  {
    what: "a release without a name",
    file: "release.json",
    field: "name",
    reason: /./,
    make: (files) => edit(files, "release.json", (release) => delete release.name),
  },
  {
    what: "a review that is not there",
    file: "review.json",
    field: "(file)",
    reason: /^cannot be read as JSON: ENOENT/,
    make: (files) => files.delete("review.json"),
  },
];
