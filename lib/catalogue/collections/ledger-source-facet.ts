import type { Records } from "../../evidence/records/record-kinds.ts";
import { termsOfFact } from "../../evidence/schema/fact.ts";
import type { LedgerRow } from "../../evidence/schema/ledger-row.ts";
import type { TermFacet } from "./define-collection.ts";
import { sourceTerms } from "./source-terms.ts";

/** The cell sources, as checked, of the studies and trials that a row is about. */
export const ledgerSourceFacet: TermFacet<LedgerRow> = {
  kind: "term",
  id: "source",
  label: "Cell source",
  verb: "the cell source is",
  help: "Of the studies and trials that it is about, as checked.",
  terms: (context) => [
    ...sourceTerms(context),
    { id: "none-named", label: "No study or trial", definition: "It is about no study or trial in particular." },
  ],
  termsOf: (row, { records }) => {
    const sources = row.about.flatMap((path) => sourcesOf(records).get(path.split("#")[0] as string) ?? []);
    return sources.length > 0 ? [...new Set(sources)] : ["none-named"];
  },
};

const made = new WeakMap<Records, ReadonlyMap<string, readonly string[]>>();

/** The cell sources of every study and trial by its address, made once for a set of records. */
function sourcesOf(records: Records): ReadonlyMap<string, readonly string[]> {
  const known = made.get(records);
  if (known) return known;
  const sources = new Map<string, readonly string[]>([
    ...records.studies.map((study) => [`studies/${study.id}`, termsOfFact(study.intervention.cellSources)] as const),
    ...records.trials.map((trial) => [`trials/${trial.id}`, termsOfFact(trial.cellSources)] as const),
  ]);
  made.set(records, sources);
  return sources;
}
