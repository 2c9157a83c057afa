import type { Trial } from "../../evidence/schema/trial.ts";
import { corpus } from "../../evidence/schema/vocabularies/evidence.ts";
import { productType, relation } from "../../evidence/schema/vocabularies/study.ts";
import { country, phase, printedStatus, registry, studyType, trialScope, trialStatus } from "../../evidence/schema/vocabularies/trial.ts";
import { dateWords } from "../../evidence/words/date-words.ts";
import { snapshotWords } from "../../evidence/words/snapshot-words.ts";
import { type ComparedRow, compareRow, type RowOf } from "./entry.ts";
import { factRow, listRow, plainRow, termRow, wordsRow } from "./fact-row.ts";
import { discrepancyLines, type SourceNames, sourcesRow } from "./study-rows.ts";

/** Statuses that are known. One that was not retrieved takes no part in a comparison. */
const unread = "not-retrieved";

/** The rows by which trials are compared, in reading order: where it stands, what it is, in whom, what is given, what is measured. */
export function trialRowsOf(names: SourceNames): readonly RowOf<Trial>[] {
  return [
    wordsRow({ id: "title", label: "Brief title", path: "briefTitle", fact: (trial) => trial.briefTitle }),
    wordsRow({ id: "official-title", label: "Official title", path: "officialTitle", fact: (trial) => trial.officialTitle }),
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
    termRow({ id: "phase", label: "Phase", path: "phases", fact: (trial) => trial.phases, vocabulary: phase }),
    termRow({ id: "study-type", label: "Study type", path: "studyType", fact: (trial) => trial.studyType, vocabulary: studyType }),
    wordsRow({ id: "allocation", label: "Allocation", path: "allocation", fact: (trial) => trial.allocation }),
    wordsRow({ id: "model", label: "Intervention model", path: "interventionModel", fact: (trial) => trial.interventionModel }),
    wordsRow({ id: "masking", label: "Masking", path: "masking", fact: (trial) => trial.masking }),
    listRow({ id: "arms", label: "Arms", path: "arms", fact: (trial) => trial.arms }),
    factRow({ id: "enrolment", label: "Enrolment", path: "enrolment", fact: (trial: Trial) => trial.enrolment }, "number", (people) => ({
      lines: [{ text: `${people} people, as registered` }],
      inKind: [String(people)],
    })),
    wordsRow({ id: "condition", label: "Condition", path: "eligibility", fact: (trial) => trial.eligibility.condition }),
    wordsRow({ id: "sex", label: "Sex", path: "eligibility", fact: (trial) => trial.eligibility.sex }),
    wordsRow({ id: "minimum-age", label: "Minimum age", path: "eligibility", fact: (trial) => trial.eligibility.minimumAge }),
    wordsRow({ id: "maximum-age", label: "Maximum age", path: "eligibility", fact: (trial) => trial.eligibility.maximumAge }),
    listRow({ id: "inclusion", label: "Inclusion", path: "eligibility", fact: (trial) => trial.eligibility.inclusion }),
    listRow({ id: "exclusion", label: "Exclusion", path: "eligibility", fact: (trial) => trial.eligibility.exclusion }),
    sourcesRow(names, { path: "cellSources", fact: (trial: Trial) => trial.cellSources }),
    wordsRow({ id: "cells", label: "Cells in the registry’s words, shortened", path: "cellSource", fact: (trial) => trial.cellSource }),
    termRow({ id: "product", label: "Product", path: "products", fact: (trial) => trial.products, vocabulary: productType }),
    termRow({ id: "relation", label: "Donor relation", path: "relation", fact: (trial) => trial.relation, vocabulary: relation }),
    wordsRow({ id: "intervention", label: "Intervention", path: "intervention", fact: (trial) => trial.intervention }),
    listRow({ id: "delivery", label: "Delivery", path: "delivery", fact: (trial) => trial.delivery }),
    wordsRow({ id: "dose", label: "Dose", path: "dose", fact: (trial) => trial.dose }),
    listRow({ id: "primary", label: "Primary outcomes", path: "primaryOutcomes", fact: (trial) => trial.primaryOutcomes }),
    listRow({ id: "secondary", label: "Secondary outcomes", path: "secondaryOutcomes", fact: (trial) => trial.secondaryOutcomes }),
    wordsRow({ id: "follow-up", label: "Follow-up", path: "followUp", fact: (trial) => trial.followUp }),
    wordsRow({ id: "sponsor", label: "Sponsor", path: "sponsor", fact: (trial) => trial.sponsor }),
    termRow({ id: "country", label: "Country", path: "country", fact: (trial) => trial.country, vocabulary: country }),
    wordsRow({ id: "posted", label: "First posted", path: "firstPosted", fact: (trial) => trial.firstPosted, show: dateWords }),
    wordsRow({
      id: "updated",
      label: "Last update posted",
      path: "lastUpdatePosted",
      fact: (trial) => trial.lastUpdatePosted,
      show: dateWords,
    }),
    wordsRow({ id: "start", label: "Start", path: "startDate", fact: (trial) => trial.startDate, show: dateWords }),
    wordsRow({
      id: "primary-completion",
      label: "Primary completion",
      path: "primaryCompletionDate",
      fact: (trial) => trial.primaryCompletionDate,
      show: dateWords,
    }),
    wordsRow({
      id: "completion",
      label: "Completion, actual or planned",
      path: "completionDate",
      fact: (trial) => trial.completionDate,
      show: dateWords,
    }),
    factRow(
      { id: "results", label: "Results posted", path: "resultsPosted", fact: (trial: Trial) => trial.resultsPosted },
      "terms",
      (posted) => ({
        lines: [{ text: posted ? "Yes" : "No, at the snapshot" }],
        inKind: [posted ? "yes" : "no"],
      }),
    ),
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
