import type { Json } from "./real-data.ts";

/** A fact of a study as a whole, worked out from its bare file: all values that a host, model or cohort has, or why there is none. */
export interface PlainFact {
  readonly value?: string[];
  readonly missing?: string;
}

/** What a study's hosts, models and treated cohorts have, written apart from the code that the site uses. */
export function plainArms(study: Json) {
  const treated = study.cohorts.filter((cohort: Json) => cohort.role === "treated");
  const given = treated.map((cohort: Json) => cohort.intervention);
  const ways = treated.flatMap((cohort: Json) => (cohort.delivery === null ? [] : [cohort.delivery]));
  const all = (entries: Json[], name: string): PlainFact => {
    const facts = entries.map((entry) => entry[name]);
    const value = [...new Set<string>(facts.flatMap((fact) => ("value" in fact ? fact.value : [])))];
    if (value.length > 0) return { value };
    const why = facts.map((fact) => fact.missing);
    return { missing: why.includes("not-reported") ? "not-reported" : why.includes("not-read") ? "not-read" : "not-applicable" };
  };
  return {
    cellSources: all(given, "cellSources"),
    products: all(given, "products"),
    donorSpecies: all(given, "donorSpecies"),
    relation: all(given, "relation"),
    dose: all(given, "dose"),
    labelling: all(given, "labelling"),
    hostSpecies: all(study.hosts, "species"),
    strain: all(study.hosts, "strain"),
    inducers: all(study.models, "inducers"),
    sites: all(ways, "sites"),
    route: all(ways, "route"),
    whenGiven: all(ways, "whenGiven"),
  };
}

/** The side that a comparison takes on whether treatment helps: a direction only where something was damaged, against the same damage untreated or with vehicle or sham. */
export function plainSide(study: Json, comparison: Json): string {
  if (["not-reported", "not-read"].includes(comparison.direction)) return comparison.direction;
  const find = (id: string) => study.cohorts.find((cohort: Json) => cohort.id === id);
  const measured = find(comparison.cohort);
  const helps = measured.role === "treated" && measured.model !== null && ["untreated", "vehicle"].includes(find(comparison.against).role);
  return helps ? comparison.direction : "otherwise";
}
