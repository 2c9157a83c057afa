import type {
  PeopleCell,
  PeopleComparator,
  PeopleEndpoint,
  PeopleHarm,
  PeopleRow,
  PeopleValue,
  ValueComparison,
} from "../lens/people-rows.ts";
import { type Fact, factValue } from "../schema/fact.ts";

const nbsp = "\u00a0";

/** What each endpoint is called in the table. */
export const endpointWords: Readonly<Record<PeopleEndpoint, string>> = {
  "sperm-in-semen": "Men with sperm in semen",
  "sperm-retrieved": "Sperm retrieved",
  pregnancy: "Pregnancies",
  "live-birth": "Live births",
};

/** Why a cell has no number. */
export const missingWords = {
  "not-read": "not read",
  "not-reported": "not reported",
  "result-not-read": "measured, result not read",
} as const satisfies Record<NonNullable<PeopleCell["missing"]>, string>;

/** What stands beside a number in place of a mark. */
export const comparisonWords: Readonly<Record<ValueComparison, string>> = {
  control: "against a control arm",
  "other-arm": "against another treatment",
  none: "no comparison",
};

/** A share between 0 and 1 in percent with one place: "27.5". */
function inPercent(share: number): string {
  return (100 * share).toFixed(1);
}

/** The number as it was printed: "22 of 80", "20.7 % of 87", "19.2 million". */
export function numberWords({ kind, events, total, printed, unit }: PeopleValue): string {
  if (kind === "proportion") return `${events} of ${total}`;
  if (kind !== "percent") return [printed, unit].filter((part) => part !== null).join(nbsp);
  const percent = `${printed}${nbsp}%`;
  if (total !== null) return `${percent} of ${total}`;
  if (events !== null) return `${events} men, ${percent}`;
  const of = unit?.startsWith("% of ") && unit !== "% of men" ? unit.slice(1) : "";
  return `${percent}${of}`;
}

/** The share with its 95 % interval, "27.5 % (18.9 to 38.1)"; else what is missing for one; null where the number is no share. */
export function intervalWords({ interval, kind, events }: PeopleValue): string | null {
  if (interval) return `${inPercent(interval.share)}${nbsp}% (${inPercent(interval.lower)} to ${inPercent(interval.upper)})`;
  if (kind !== "percent") return null;
  return events === null ? "a percent without its count" : "of how many is not printed";
}

/** Number, share and interval in one run: for sentences and files. */
export function valueWords(value: PeopleValue): string {
  return [numberWords(value), intervalWords(value)].filter(Boolean).join(", ");
}

/** What sets the value's group apart, short: a cohort's label says at length what all of the report were given. */
export function groupWords(value: Pick<PeopleValue, "group">): string | null {
  return value.group?.split(", given")[0] ?? null;
}

/** The same quantity in groups that were not given it: "Drug treatment: 3.5". */
export function othersWords({ others }: Pick<PeopleValue, "others">): string {
  return others.map(({ group, printed, events }) => `${group}: ${printed ?? events}`).join("; ");
}

/** What was given, and whose it was. */
export function givenWords(row: PeopleRow): {
  readonly what: string;
  readonly whose: string;
  readonly how: string;
  readonly also: string | null;
} {
  const cells = factValue(row.cellType);
  const tissue = factValue(row.tissue)?.split(" (")[0];
  const from = row.product === "cells" && tissue && !cells?.toLowerCase().includes(tissue.toLowerCase()) ? `, from ${tissue}` : "";
  return {
    what: cells ? `${cells.replace(" (not a cell therapy)", "")}${from}` : "what was given: not read",
    whose: whoseWords(row),
    how: factValue(row.route) ?? "how it was given: not read",
    also: factValue(row.alsoGiven) ?? null,
  };
}

const things: Readonly<Record<PeopleRow["product"], string>> = {
  cells: "cells",
  tissue: "tissue",
  "cell-free": "cell product",
  "platelet-rich-plasma": "blood",
  "not-read": "",
};

function whoseWords({ relation, product }: PeopleRow): string {
  const thing = things[product];
  if (!("value" in relation)) return thing ? `whose ${thing}: ${reasonWords(relation)}` : "";
  return relation.value.map((id) => (id === "autologous" ? `the patient’s own ${thing}` : `${thing}, ${id}`)).join("; ");
}

/** Who was treated: the kind of azoospermia, how it was shown, and whether earlier operations were told of. */
export function whoWords(row: PeopleRow): {
  readonly condition: string;
  readonly history: string | null;
  readonly retrievals: string | null;
} {
  return {
    condition: row.condition ? conditionWords(row.condition) : "not read",
    history: factValue(row.history) ?? null,
    retrievals: row.toldRetrieval ? null : "earlier retrievals: not read",
  };
}

/** The kind of azoospermia without the words that tell it from one induced in animals, and with the abbreviation written out. */
function conditionWords(asReported: string): string {
  return asReported
    .replace(/^not applicable \((.*)\)$/, "$1")
    .replace(/^(?:clinical|human) /, "")
    .replace(/\bNOA\b/, "non-obstructive azoospermia");
}

/** How many men: those treated, or those in the report with the words that the others were not read. */
export function menWords(row: PeopleRow): { readonly number: string; readonly note: string | null } {
  const whole = factValue(row.inReport);
  if (row.treated !== null) {
    const more = whole !== undefined && whole !== String(row.treated);
    return { number: String(row.treated), note: [more ? `of ${whole}` : null, row.inReport.note].filter(Boolean).join(". ") || null };
  }
  if (whole === undefined)
    return { number: row.inReport && "missing" in row.inReport ? reasonWords(row.inReport) : "not read", note: null };
  return { number: whole, note: row.inReport.note ?? "in all; how many were treated: not read" };
}

/** What a harm that was looked for came to. */
export function harmWords(harm: PeopleHarm): string {
  const counts = harm.values.map((value) => `${valueWords(value)}, ${comparisonWords[value.comparison]}`);
  const found = harm.found ?? "looked for, result not read";
  return `${harm.measure}: ${found}${counts.length > 0 ? ` (${counts.join("; ")})` : ""}`;
}

/** With what the treated men were compared. */
export function comparatorWords({ kind, groups }: PeopleComparator): string {
  switch (kind) {
    case "control":
      return `control arm: ${groups.join("; ")}`;
    case "other-arm":
      return `other arm: ${groups.join("; ")}`;
    case "before":
      return "own before; no other arm";
    case "none":
      return "none";
    case "not-read":
      return "not read";
  }
}

/** A text, or the reason why there is none. */
export function textOrReason(fact: Fact<string>): string {
  return "value" in fact ? fact.value : reasonWords(fact);
}

function reasonWords(fact: Extract<Fact<unknown>, { missing: string }>): string {
  return fact.missing.replaceAll("-", " ");
}
