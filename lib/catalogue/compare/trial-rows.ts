import type { Trial } from "../../evidence/schema/trial.ts";
import { corpus } from "../../evidence/schema/vocabularies/evidence.ts";
import { printedStatus, registry, trialScope, trialStatus } from "../../evidence/schema/vocabularies/trial.ts";
import { dateWords } from "../../evidence/words/date-words.ts";
import { snapshotWords } from "../../evidence/words/snapshot-words.ts";
import type { DeclaredFact } from "../facts/declared-fact.ts";
import { trialFacts } from "../facts/trial-facts.ts";
import { type ComparedRow, compareRow, type RowOf } from "./entry.ts";
import { factRow, factRows, plainRow } from "./fact-row.ts";
import { discrepancyLines, type SourceNames } from "./study-rows.ts";

/** Statuses that are known. One that was not retrieved takes no part in a comparison. */
const unread = "not-retrieved";

/** The rows by which trials are compared, in reading order: where it stands, what it is, in whom, what is given, what is measured. */
export function trialRowsOf(names: SourceNames): readonly RowOf<Trial>[] {
  const { design, intervention, conduct } = trialFacts;
  const rows = (facts: readonly DeclaredFact<Trial>[]) => factRows(facts, names);
  return [
    factRow({ id: "title", label: "Brief title", path: "briefTitle", as: "words", fact: (trial) => trial.briefTitle }, names),
    plainRow({ id: "status", label: "Registry status, a snapshot", rule: "terms", path: "status" }, ({ status }) => ({
      lines: [{ text: `${trialStatus.term(status.registry).label}, ${snapshotWords(status)}` }],
      status: status.registry,
      notes: [
        ...(status.registry === "unknown"
          ? [`last known: ${"value" in status.lastKnown ? trialStatus.term(status.lastKnown.value).label.toLowerCase() : "not read"}`]
          : []),
        ...(status.caveat ? [status.caveat] : []),
      ],
      inKind: status.registry === unread ? null : [status.registry],
    })),
    plainRow({ id: "printed", label: "The review printed", rule: "words" }, ({ table1, id }) =>
      table1 === null
        ? { none: "Not in the review" }
        : { lines: [{ text: printedStatus.term(table1.printed).label, href: `/trials/${id}#review` }] },
    ),
    plainRow({ id: "corpus", label: "In the review or added since", rule: "terms" }, (trial) => ({
      lines: [{ text: corpus.term(trial.corpus).label }],
      inKind: [trial.corpus],
    })),
    plainRow({ id: "scope", label: "Scope", rule: "terms" }, (trial) => ({
      lines: [{ text: trialScope.term(trial.scope).label }],
      inKind: [trial.scope],
    })),
    plainRow({ id: "registry", label: "Registry", rule: "terms" }, (trial) => ({
      lines: [{ text: registry.term(trial.registry).label }],
      inKind: [trial.registry],
    })),
    plainRow({ id: "identity", label: "How the record was identified", rule: "words" }, (trial) => ({
      lines: [{ text: trial.identityBasis }],
      notes: trial.recordRead ? [] : ["The registry’s record was not read."],
    })),
    ...rows(design),
    ...rows(intervention),
    ...rows(conduct),
    plainRow(
      { id: "publications", label: "Publications held to report it", rule: "words", path: "linkedPublications" },
      ({ linkedPublications }) =>
        linkedPublications.length === 0
          ? { none: "None known" }
          : {
              lines: linkedPublications.map(({ title, venue, date, basis }) => ({
                text: `${title ?? "Title not read"}, ${venue}, ${dateWords(date)}`,
                note: basis,
              })),
            },
    ),
    plainRow({ id: "discrepancies", label: "Where the review and what was read differ", rule: "words" }, (trial) =>
      discrepancyLines(trial, `/trials/${trial.id}`),
    ),
  ];
}

/** Trials side by side. */
export function trialRows(trials: readonly Trial[], names: SourceNames): ComparedRow[] {
  return trialRowsOf(names).map((row) => compareRow(row, trials));
}
