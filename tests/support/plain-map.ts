import { plainArms, plainSide } from "./plain-arms.ts";
import { type Json, jsonRecords } from "./real-data.ts";

/** A study as the map's oracle sees it: the terms it stands under on each axis, worked out from its file and nothing else. */
export interface PlainStudy {
  readonly id: string;
  readonly corpus: string;
  readonly read: string;
  readonly year: number | null;
  readonly terms: Readonly<Record<string, ReadonlySet<string>>>;
  /** Outcomes that were read, as "category direction". */
  readonly outcomes: ReadonlySet<string>;
}

/** All studies of the real data, read from the bare files. */
export function plainStudies(): PlainStudy[] {
  const parents = new Map(jsonRecords("cell-sources").map((source): [string, string | null] => [source.id, source.parent]));
  const withBroader = (id: string): string[] => {
    const parent = parents.get(id);
    return parent ? [id, ...withBroader(parent)] : [id];
  };
  const termsOf = (fact: Json): string[] => ("missing" in fact ? [fact.missing] : [fact.value].flat());
  return jsonRecords("studies").map((study) => {
    const arms = plainArms(study);
    const read = study.comparisons.filter((outcome: Json) => outcome.basis === "read");
    return {
      id: study.id,
      corpus: study.corpus,
      read: study.read.level,
      year: study.year,
      terms: {
        source: new Set(termsOf(arms.cellSources).flatMap(withBroader)),
        product: new Set(termsOf(arms.products)),
        model: new Set(termsOf(arms.inducers)),
        species: new Set(termsOf(arms.hostSpecies)),
        given: new Set(termsOf(arms.whenGiven)),
        site: new Set(termsOf(arms.sites)),
        mechanism: new Set(termsOf(study.mechanisms)),
        outcome: new Set([
          ...read.map((outcome: Json) => outcome.category),
          ...(study.comparisons.length === 0 ? ["not-read"] : []),
          ...(study.comparisons.some((outcome: Json) => outcome.basis === "title") ? ["title-only"] : []),
        ]),
      },
      outcomes: new Set(read.map((outcome: Json) => `${outcome.category} ${plainSide(study, outcome)}`)),
    };
  });
}

/** Whether a study stands under a term of an axis. Years are periods, "2010..2014". */
export function standsUnder(study: PlainStudy, axis: string, term: string): boolean {
  if (axis !== "year") return study.terms[axis]?.has(term) ?? false;
  const [from, to = from] = term.split("..").map(Number);
  return study.year !== null && study.year >= (from as number) && study.year <= (to as number);
}
