import { describe, expect, test } from "vitest";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import type { CollectionName } from "@/lib/catalogue/collections/define-collection.ts";
import { cellSourceKind, mechanismBasis, mechanismRoute, otherSource, pathway } from "@/lib/evidence/schema/vocabularies/cell-source.ts";
import {
  citationBasis,
  claimTopic,
  corpus,
  findingBasis,
  publicationKind,
  readingLevel,
} from "@/lib/evidence/schema/vocabularies/evidence.ts";
import { counting, discrepancyPlace, discrepancyRecord, discrepancySides, mattering } from "@/lib/evidence/schema/vocabularies/ledger.ts";
import { missing } from "@/lib/evidence/schema/vocabularies/missing.ts";
import {
  deliverySite,
  design,
  differentiationClaim,
  direction,
  inducer,
  modeOfAction,
  outcomeCategory,
  placeInReview,
  productType,
  relation,
  species,
} from "@/lib/evidence/schema/vocabularies/study.ts";
import { country, phase, printedStatus, registry, trialScope, trialStatus } from "@/lib/evidence/schema/vocabularies/trial.ts";
import type { Vocabulary } from "@/lib/evidence/schema/vocabulary.ts";
import { jsonRecords, realCollection } from "../../../support/real-data.ts";

const facetOf = (name: CollectionName, id: string) => {
  const facet = realCollection(name).index.shape.facets.find((one) => one.id === id);
  if (!facet) throw new Error(`${name} has no facet ${id}`);
  return facet;
};

/** Every facet over a vocabulary, whether it offers the reasons for a missing value, and terms it adds or leaves out. */
const overVocabularies: [CollectionName, string, Vocabulary, "with reasons" | "without reasons"][] = [
  ["studies", "corpus", corpus, "without reasons"],
  ["studies", "site", deliverySite, "with reasons"],
  ["studies", "product", productType, "with reasons"],
  ["studies", "model", inducer, "with reasons"],
  ["studies", "species", species, "with reasons"],
  ["studies", "donor", species, "with reasons"],
  ["studies", "relation", relation, "with reasons"],
  ["studies", "design", design, "with reasons"],
  ["studies", "mechanism", modeOfAction, "with reasons"],
  ["studies", "differentiation", differentiationClaim, "with reasons"],
  ["studies", "read", readingLevel, "without reasons"],
  ["studies", "table", placeInReview, "without reasons"],
  ["trials", "status", trialStatus, "without reasons"],
  ["trials", "printed", printedStatus, "without reasons"],
  ["trials", "phase", phase, "with reasons"],
  ["trials", "country", country, "with reasons"],
  ["trials", "registry", registry, "without reasons"],
  ["trials", "product", productType, "with reasons"],
  ["trials", "relation", relation, "with reasons"],
  ["trials", "corpus", corpus, "without reasons"],
  ["trials", "scope", trialScope, "without reasons"],
  ["cell-sources", "kind", cellSourceKind, "without reasons"],
  ["mechanisms", "route", mechanismRoute, "without reasons"],
  ["mechanisms", "basis", mechanismBasis, "without reasons"],
  ["references", "kind", publicationKind, "without reasons"],
  ["discrepancies", "matters", mattering, "without reasons"],
  ["discrepancies", "counted", counting, "without reasons"],
  ["discrepancies", "between", discrepancySides, "without reasons"],
  ["discrepancies", "where", discrepancyPlace, "without reasons"],
  ["discrepancies", "rests", findingBasis, "without reasons"],
  ["discrepancies", "noted", discrepancyRecord, "without reasons"],
  ["discrepancies", "corpus", corpus, "without reasons"],
  ["claims", "basis", citationBasis, "without reasons"],
  ["claims", "topic", claimTopic, "without reasons"],
];

describe("a facet over a vocabulary", () => {
  test.each(overVocabularies)(
    "%s by %s lists every term of it in its order, terms without records too, and no term that stands for two others",
    (name, id, vocabulary, reasons) => {
      const own = vocabulary.terms.filter((term) => term.standsFor === undefined);
      const added = reasons === "with reasons" ? missing.terms.filter((term) => !own.some((other) => other.id === term.id)) : [];
      expect(facetOf(name, id).terms).toEqual(
        [...own, ...added].map((term) => ({ id: term.id, label: term.label, definition: term.definition, parent: null })),
      );
    },
  );

  test("lists terms that no record has: the list is the vocabulary, not what happens to occur", () => {
    const zero = overVocabularies.flatMap(([name, id]) => {
      const bitmaps = realCollection(name).index.bitmaps.get(id);
      return facetOf(name, id)
        .terms.filter((term) => bitmaps?.get(term.id)?.every((word) => word === 0))
        .map((term) => `${name}.${id}.${term.id}`);
    });
    expect(zero).toEqual(expect.arrayContaining(["trials.status.suspended", "studies.site.not-reported"]));
  });
});

describe("the facets that are put together", () => {
  // A comparison that does not ask whether treatment helps, and one of a paper that was withdrawn, are on no side.
  const sides = [...direction.ids, "otherwise", "retracted"];

  test("an outcome has every category, below it every side, then titles and what was not read", () => {
    const ids = outcomeCategory.ids.flatMap((category) => [category, ...sides.map((way) => `${category}-${way}`)]);
    expect(facetOf("studies", "outcome").terms.map((term) => term.id)).toEqual([...ids, "title-only", "not-read"]);
    for (const term of facetOf("studies", "outcome").terms) {
      const category = outcomeCategory.ids.find((one) => term.id.startsWith(`${one}-`) && sides.some((way) => term.id === `${one}-${way}`));
      expect([term.id, term.parent]).toEqual([term.id, category ?? null]);
    }
  });

  test("a cell source has every source, each right after the broader one that includes it, then the others and the reasons", () => {
    for (const name of ["studies", "trials"] as const) {
      const terms = facetOf(name, "source").terms;
      const sources = jsonRecords("cell-sources");
      expect(new Set(terms.map((term) => term.id))).toEqual(
        new Set([...sources.map((source) => source.id), ...otherSource.ids, ...missing.ids]),
      );
      expect(terms.slice(-otherSource.ids.length - missing.ids.length).map((term) => term.id)).toEqual([
        ...otherSource.ids,
        ...missing.ids,
      ]);
      for (const source of sources) {
        const place = terms.findIndex((term) => term.id === source.id);
        expect(terms[place]).toMatchObject({ label: source.name, parent: source.parent });
        if (source.parent !== null)
          expect([source.parent, ...sources.filter((other) => other.parent === source.parent).map((other) => other.id)]).toContain(
            terms[place - 1]?.id,
          );
      }
    }
  });

  test("claims and mechanisms offer the catalogue's own sources and “none named”, nothing that they could never have", () => {
    const sources = jsonRecords("cell-sources").map((source) => source.id as string);
    for (const name of ["claims", "mechanisms"] as const)
      expect(new Set(facetOf(name, "source").terms.map((term) => term.id))).toEqual(new Set([...sources, "none-named"]));
  });

  test("a pathway has the two of the vocabulary and “none named”; a mode of action has all that act and “none of these”", () => {
    expect(facetOf("cell-sources", "pathway").terms.map((term) => term.id)).toEqual([...pathway.ids, "none-named"]);
    expect(facetOf("mechanisms", "mode").terms.map((term) => term.id)).toEqual([
      ...modeOfAction.ids.filter((id) => id !== "unclear"),
      "none",
    ]);
  });

  test("a contested question is offered for every question there is", () => {
    expect(
      facetOf("claims", "contested")
        .terms.map((term) => [term.id, term.label])
        .slice(0, -1),
    ).toEqual(
      jsonRecords("questions")
        .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
        .map((question) => [question.id.toLowerCase(), question.question]),
    );
  });

  test("a year is offered once for every year that occurs, ascending", () => {
    for (const name of ["studies", "references"] as const) {
      const years = [...new Set(jsonRecords(name).flatMap((record): number[] => (record.year === null ? [] : [record.year])))].sort(
        (a, b) => a - b,
      );
      expect(facetOf(name, "year").terms.map((term) => Number(term.id))).toEqual(years);
    }
  });
});

describe("every facet", () => {
  const all = collectionNames.flatMap((name) =>
    realCollection(name).index.shape.facets.map((facet) => [`${name}.${facet.id}`, facet, realCollection(name)] as const),
  );

  test.each(all)("%s has words for itself and for every term, and no two terms that read the same", (_, facet) => {
    expect(facet.label).toMatch(/^\p{Lu}/u);
    expect(facet.verb).toMatch(/^[a-z]/);
    const labels = facet.terms.map((term) => term.label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const term of facet.terms) {
      expect(term.label.trim()).toBe(term.label);
      expect(term.label.length).toBeGreaterThan(0);
      if (facet.kind === "term") expect(term.definition).toMatch(/\S/);
    }
  });

  test.each(all.filter(([, facet]) => facet.kind === "term"))(
    "%s leaves no record out: each carries at least one term",
    (_, facet, collection) => {
      const carried = new Set<number>();
      for (const bitmap of collection.index.bitmaps.get(facet.id)?.values() ?? []) {
        for (let number = 0; number < collection.records.length; number++)
          if (((bitmap[Math.floor(number / 32)] as number) >>> (number % 32)) % 2 === 1) carried.add(number);
      }
      expect(carried.size).toBe(collection.records.length);
    },
  );
});
