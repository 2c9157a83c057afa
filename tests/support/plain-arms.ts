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

/** What a comparison asks, by who was measured against whom. */
export function plainQuestion(study: Json, { cohort, against }: Json): string {
  if (against === null) return "none";
  const named = (id: string) => study.cohorts.find((one: Json) => one.id === id);
  const [measured, other] = [named(cohort), named(against)];
  if (measured.role !== "treated") return "other";
  if (["untreated", "vehicle"].includes(other.role)) return measured.model === null ? "undamaged" : "helps";
  return { healthy: "how-far-back", before: "since-before" }[other.role as string] ?? "which-better";
}

/** The side that a comparison takes on whether treatment helps: a direction only against the same damage, untreated or with vehicle or sham. */
export function plainSide(study: Json, comparison: Json): string {
  if (study.notices.some((notice: Json) => notice.kind === "retraction")) return "retracted";
  if (["not-reported", "not-read"].includes(comparison.direction)) return comparison.direction;
  return plainQuestion(study, comparison) === "helps" ? comparison.direction : "otherwise";
}

/** All facts of a study at a path that leaves out lists and ids: `hosts.strain`, `intervention.dose`, `followUp.duration`. */
export function plainFacts(study: Json, path: string): Json[] {
  const at = (json: Json, names: readonly string[]): Json => names.reduce((inner, name) => inner?.[name], json);
  const [section = "", ...rest] = path.split(".");
  const lists: Record<string, Json[]> = { hosts: study.hosts, models: study.models, cohorts: study.cohorts };
  if (section === "intervention" || section === "delivery")
    return study.cohorts.flatMap((cohort: Json) => (cohort[section] === null ? [] : [at(cohort[section], rest)]));
  return lists[section] && rest.length > 0 ? lists[section].map((entry) => at(entry, rest)) : [at(study, [section, ...rest])];
}
