/**
 * Where a fact stands on the page of its record. Most are rows of their own, which carry an id made of the field's name; some are
 * sections that have an id anyway.
 */
const sections: Readonly<Record<string, string>> = {
  "studies#comparisons": "outcomes",
  "studies#cohorts": "cohorts",
  "studies#table1": "review",
  "trials#table1": "review",
  "trials#status": "status",
};

/** The id of a fact on its record's page. */
export function factAnchor(kind: string, field: string): string {
  return sections[`${kind}#${field}`] ?? `fact-${field.replaceAll(".", "-")}`;
}

/** The address of a record, at a fact where one is meant: `studies/qian-2020#intervention.relation`. */
export function factAddress(path: string): string {
  const [record = "", field] = path.split("#");
  const [kind = ""] = record.split("/");
  return field === undefined ? `/${record}` : `/${record}#${factAnchor(kind, field)}`;
}

const names: Readonly<Record<string, string>> = {
  table1: "row in Table 1",
  status: "status",
  comparisons: "outcomes",
  cohorts: "groups compared",
  conclusion: "conclusion",
  firstAuthor: "first author",
};

/** A field in words: "intervention.cellSources" is "cell sources". */
export function factName(field: string): string {
  return names[field] ?? (field.split(".").at(-1) as string).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
