import type { Study } from "./study.ts";

/** Sections of a study that hold facts directly; hosts, models and cohorts are lists of which each entry holds some. */
const plainSections = [
  "title",
  "firstAuthor",
  "year",
  "journal",
  "volume",
  "issue",
  "pages",
  "doi",
  "pmid",
  "pmcid",
  "design",
  "population",
  "followUp",
  "reporting",
  "comparisons",
  "quantities",
  "mechanisms",
  "differentiation",
  "conclusion",
  "limitations",
  "table1",
] as const;

/** Every section that a source may support, as `supports` and `searchedFor` name it. */
export const studySections = [...plainSections, "hosts", "models", "cohorts", "intervention", "delivery"] as const;

/**
 * Paths of the facts of a study that hold a value. Facts of hosts, models and cohorts have the entry's id in theirs:
 * `hosts.rat.strain`, `cohorts.low.intervention.dose`.
 */
export function factPathsOfStudy(study: Study): string[] {
  return [
    ...plainSections.flatMap((section) => factPaths(section, study[section])),
    ...study.hosts.flatMap((host) => entryPaths("hosts", host, ["species", "strain", "sex", "age"])),
    ...study.models.flatMap((model) => entryPaths("models", model, ["inducers", "dose", "route", "timing"])),
    ...study.cohorts.flatMap((cohort) => [`cohorts.${cohort.id}`, ...entryPaths("cohorts", cohort, ["n", "intervention", "delivery"])]),
  ];
}

function entryPaths<T extends { readonly id: string }>(list: string, entry: T, fields: readonly (keyof T & string)[]): string[] {
  return fields.flatMap((field) => factPaths(`${list}.${entry.id}.${field}`, entry[field]));
}

/** Paths of the facts below a value; a fact that is missing has none. */
export function factPaths(path: string, value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return [path];
  if (Array.isArray(value)) return value.length > 0 ? [path] : [];
  if ("missing" in value) return [];
  if ("value" in value || path === "table1") return [path];
  return Object.entries(value).flatMap(([name, inner]) => factPaths(`${path}.${name}`, inner));
}

/**
 * The ways in which a source may name a fact, the closest first: the fact of one entry, the fact of all entries
 * (`intervention.dose`), all of one entry (`cohorts.low`), the section. A path without an entry is its own, then its section.
 */
export function waysToName(path: string): string[] {
  const [list = "", id, ...rest] = path.split(".");
  if (id === undefined) return [path];
  if (list !== "hosts" && list !== "models" && list !== "cohorts") return [path, list];
  if (rest.length === 0) return [path, list];
  const [part = ""] = rest;
  const inner = part === "intervention" || part === "delivery";
  return inner
    ? [path, rest.join("."), `${list}.${id}.${part}`, part, `${list}.${id}`]
    : [path, `${list}.${rest.join(".")}`, `${list}.${id}`, list];
}

/** Fields of facts by section, under the names that leave out lists and ids. */
const fields: Readonly<Record<string, readonly string[]>> = {
  hosts: ["species", "strain", "sex", "age"],
  models: ["inducers", "dose", "route", "timing"],
  cohorts: ["n"],
  population: ["sampleSize", "country"],
  followUp: ["duration"],
  reporting: ["randomisation", "blinding"],
  intervention: [
    "cellSources",
    "tissue",
    "cellType",
    "products",
    "donorSpecies",
    "relation",
    "dose",
    "passage",
    "labelling",
    "preparation",
    "alsoGiven",
  ],
  delivery: ["route", "sites", "frequency", "timing", "whenGiven"],
};

/** Every name that a source, a search or a discrepancy may use for a section or a fact of the study. */
export function namesOfFacts(study: Study): string[] {
  const entries = (["hosts", "models", "cohorts"] as const).flatMap((list) =>
    study[list].flatMap(({ id }) => [
      `${list}.${id}`,
      ...(fields[list] as readonly string[]).map((field) => `${list}.${id}.${field}`),
      ...(list === "cohorts"
        ? (["intervention", "delivery"] as const).flatMap((part) => [
            `${list}.${id}.${part}`,
            ...(fields[part] as readonly string[]).map((field) => `${list}.${id}.${part}.${field}`),
          ])
        : []),
    ]),
  );
  const named = Object.entries(fields).flatMap(([section, names]) => [section, ...names.map((name) => `${section}.${name}`)]);
  return [...entries, ...named, ...Object.keys(study)];
}
