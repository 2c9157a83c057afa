import type { LedgerRow } from "../../evidence/schema/ledger-row.ts";
import type { Term } from "../../evidence/schema/vocabulary.ts";
import type { Cell } from "./cell.ts";
import type { TermFacet } from "./define-collection.ts";
import { recordNames } from "./ledger-names.ts";

/** The record a row is about, as addresses have it: `sherif-2018`, `nct03762967`, `c042`, `ref-29`. */
export function aboutTerm(record: string): string {
  const [kind = "", id = ""] = record.split("/");
  return kind === "references" ? `ref-${id}` : id.toLowerCase();
}

/** The records that a row is about, without the fields. */
export function recordsAbout(row: LedgerRow): string[] {
  return [
    ...new Set([...row.about.map((path) => path.split("#")[0] as string), ...row.references.map((number) => `references/${number}`)]),
  ];
}

/** The records of the catalogue as a way to narrow the ledger: the rows about a study, a trial, a claim or a reference. */
export const aboutFacet: TermFacet<LedgerRow> = {
  kind: "term",
  id: "about",
  label: "Record it is about",
  verb: "it is about",
  help: "Chosen from a record’s page or from a number in a list.",
  counted: "when-chosen",
  terms: (context) => [
    ...[...recordNames(context.records)]
      .filter(([record]) => {
        const [kind, id] = record.split("/") as ["studies" | "trials" | "claims" | "references", string];
        return context.linksTo(kind, id).some((link) => link.role === "is about");
      })
      .map(([record, label]): Term => ({ id: aboutTerm(record), label, definition: `Rows about ${label}.` })),
    { id: "none", label: "No record in particular", definition: "It is about the review as a whole." },
  ],
  termsOf: (row) => {
    const terms = recordsAbout(row).map(aboutTerm);
    return terms.length > 0 ? terms : ["none"];
  },
};

/** A number of findings about a record as a table's cell: it leads to them, if there are any. */
export function findingsCell(record: string, findings: number): Cell {
  return { kind: "number", value: findings, ...(findings > 0 ? { href: `/discrepancies?counted=once&about=${aboutTerm(record)}` } : {}) };
}
